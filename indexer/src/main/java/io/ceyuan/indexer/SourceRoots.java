package io.ceyuan.indexer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The folders and files a run was given, checked before anything is done with them. */
record SourceRoots(List<SourceRoots.Root> roots) {

    SourceRoots {
        roots = List.copyOf(roots);
    }

    /**
     * One of them.
     *
     * @param name the place of the folder, or of the single file: its folder's name and its own
     */
    record Root(Path path, String name, boolean folder) {}

    /** What is wrong with the roots, in plain Chinese; empty when they can be indexed. */
    static Optional<String> problem(List<Path> given) {
        for (Path path : given) {
            if (!Files.exists(path)) {
                return Optional.of("找不到文件或文件夹：" + path);
            }
        }
        try {
            List<Root> roots = of(given).roots();
            for (int at = 0; at < roots.size(); at++) {
                for (Root other : roots.subList(at + 1, roots.size())) {
                    Optional<String> clash = clash(roots.get(at), other);
                    if (clash.isPresent()) {
                        return clash;
                    }
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("无法打开文件或文件夹：" + e.getMessage());
        }
    }

    /** The roots with their real paths, each once. */
    static SourceRoots of(List<Path> given) throws IOException {
        List<Root> roots = new ArrayList<>();
        for (Path path : given) {
            Path real = path.toRealPath();
            boolean folder = Files.isDirectory(real);
            Root root = new Root(real, folder ? FileNames.composed(real) : filePlace(real), folder);
            if (!roots.contains(root)) {
                roots.add(root);
            }
        }
        return new SourceRoots(roots);
    }

    private static Optional<String> clash(Root one, Root other) {
        if (one.name().equals(other.name())) {
            return Optional.of("两个文件夹同名，无法区分其中的文件，请改名后再试：" + one.path() + " 与 " + other.path());
        }
        if (one.path().startsWith(other.path()) || other.path().startsWith(one.path())) {
            return Optional.of("一个文件夹在另一个之内，只需给出外层文件夹：" + one.path() + " 与 " + other.path());
        }
        return Optional.empty();
    }

    private static String filePlace(Path file) {
        Path folder = file.getParent();
        return folder == null ? FileNames.composed(file) : FileNames.composed(folder) + "/" + FileNames.composed(file);
    }
}
