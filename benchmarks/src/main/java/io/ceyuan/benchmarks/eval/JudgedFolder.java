package io.ceyuan.benchmarks.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of a judged set; each is found by its name, unless it is named or there are several. */
record JudgedFolder(Path folder) {

    JudgedFolder {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableSetException("没有这个文件夹：" + folder);
        }
    }

    Path corpus() throws IOException {
        return only("corpus.jsonl", "", "");
    }

    Judgements judgements(@Nullable Path queries, @Nullable Path grades) throws IOException {
        return Judgements.read(
                queries == null ? only("queries", ".tsv", "--queries") : queries,
                grades == null ? only("qrels", "", "--qrels") : grades);
    }

    private Path only(String start, String end, String option) throws IOException {
        List<Path> found;
        try (Stream<Path> files = Files.list(folder)) {
            found = files.filter(file -> {
                        String name = file.getFileName().toString();
                        return name.startsWith(start) && name.endsWith(end) && Files.isRegularFile(file);
                    })
                    .sorted()
                    .toList();
        }
        if (found.isEmpty()) {
            throw new UnreadableSetException(folder + " 中没有 " + start + "*" + end + " 文件");
        }
        if (found.size() > 1) {
            throw new UnreadableSetException(folder + " 中有 " + found.size() + " 个 " + start + "*" + end + " 文件"
                    + (option.isEmpty() ? "，应只有一个" : "，请用 " + option + " 指明一个"));
        }
        return found.getFirst();
    }
}
