package io.ceyuan.indexer;

import io.ceyuan.indexer.SourceRoots.Root;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lists the regular files below folders in the order of their names. Hidden files, lock files and symbolic links are passed
 * over, so that no loop and nothing outside of the folders is met.
 */
final class SourceWalker {

    private static final String UNREADABLE_FOLDER = "文件夹没有读取权限，其中的文件未处理";

    private final List<SourceEntry> files = new ArrayList<>();
    private final List<Rejection> unreadable = new ArrayList<>();
    private final Set<String> places = new HashSet<>();
    private final Sidecars sidecars = new Sidecars();
    private int links;

    private SourceWalker() {}

    /**
     * @throws IOException when a root went away since it was checked
     */
    static SourceListing list(SourceRoots roots) throws IOException {
        SourceWalker walker = new SourceWalker();
        List<String> scopes = new ArrayList<>();
        for (Root root : roots.roots()) {
            scopes.add(root.folder() ? root.name() + "/" : root.name());
            if (root.folder()) {
                walker.walk(root.path(), root.name());
            } else {
                walker.add(root.path(), root.name(), attributes(root.path()));
            }
        }
        walker.files.replaceAll(file -> file.with(walker.sidecars.of(file.place())));
        return new SourceListing(walker.files, walker.unreadable, scopes, walker.links, walker.sidecars.warnings());
    }

    private void walk(Path folder, String place) {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        } catch (IOException | DirectoryIteratorException e) {
            unreadable.add(new Rejection(place, UNREADABLE_FOLDER));
            return;
        }
        children.sort(Comparator.comparing(FileNames::raw));
        Set<String> names = new HashSet<>();
        children.forEach(child -> names.add(FileNames.raw(child)));
        for (Path child : children) {
            String raw = FileNames.raw(child);
            String name = FileNames.composed(child);
            if (!isPassedOver(raw)) {
                // two names that differ only in how é is written are two files: the decomposed one keeps its spelling
                visit(child, place + "/" + (names.contains(name) ? raw : name));
            }
        }
    }

    private void visit(Path child, String place) {
        BasicFileAttributes attributes;
        try {
            attributes = attributes(child);
        } catch (IOException e) {
            // gone since the folder was read, like any file deleted before the run
            return;
        }
        if (attributes.isSymbolicLink()) {
            links++;
        } else if (attributes.isDirectory()) {
            walk(child, place);
        } else if (attributes.isRegularFile()) {
            if (Sidecars.isSidecar(FileNames.composed(child))) {
                sidecars.read(child, place);
            } else {
                add(child, place, attributes);
            }
        }
    }

    private void add(Path path, String place, BasicFileAttributes attributes) {
        String own = place;
        // names whose bytes are no text are shown alike
        for (int twin = 2; !places.add(own); twin++) {
            own = place + "~" + twin;
        }
        files.add(new SourceEntry(
                path, own, attributes.size(), attributes.lastModifiedTime().toInstant(), List.of()));
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    /** .git and .~lock.通知.docx#, ~$通知.docx, Thumbs.db; but a name of dots only is no hidden file. */
    private static boolean isPassedOver(String name) {
        return (name.startsWith(".") && !name.startsWith(".."))
                || name.startsWith("~$")
                || name.equalsIgnoreCase("Thumbs.db")
                || name.equalsIgnoreCase("desktop.ini");
    }
}
