package io.ceyuan.server;

import io.ceyuan.core.draft.Draft;
import io.ceyuan.core.draft.DraftFiles;
import io.ceyuan.core.draft.DraftReading;
import io.ceyuan.core.draft.DraftReport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Drafts of plain text; a file named .docx is one that takes comments, which are the lines behind its own. */
final class PlainDrafts implements DraftFiles {

    private final List<Path> files = new CopyOnWriteArrayList<>();

    /** Those that were read so far. */
    List<Path> files() {
        return List.copyOf(files);
    }

    @Override
    public DraftReading read(Path file) {
        files.add(file);
        String name = file.toString();
        if (!name.endsWith(".txt") && !name.endsWith(".docx")) {
            return new DraftReading.Refused("不支持的文件格式");
        }
        try {
            return new DraftReading.Opened(
                    Draft.ofText(Files.readString(file, StandardCharsets.UTF_8)), name.endsWith(".docx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void mark(Path file, DraftReport report, OutputStream out) throws IOException {
        out.write(Files.readAllBytes(file));
        for (var finding : report.findings()) {
            out.write(("\n" + finding.paragraph() + " " + finding.text() + " " + finding.suggestion())
                    .getBytes(StandardCharsets.UTF_8));
        }
    }
}
