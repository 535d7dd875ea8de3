package io.ceyuan.server.export;

import io.ceyuan.core.search.Occurrence;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** A table of occurrences as CSV. */
public final class OccurrenceFile {

    private static final List<String> COLUMNS = List.of("左侧", "文字", "右侧", "日期", "文件", "段落", "源文件", "网址");

    private final Table table;
    private final Function<Occurrence, String> urls;

    /**
     * Begins a file.
     *
     * @param urls the address of the paragraph, absolute
     */
    public OccurrenceFile(FileNote note, Extent extent, Function<Occurrence, String> urls, OutputStream out)
            throws IOException {
        this.urls = urls;
        table = new Table(note, extent, COLUMNS, out);
    }

    public void write(Occurrence occurrence) throws IOException {
        table.row(List.of(
                occurrence.left(),
                occurrence.match(),
                occurrence.right(),
                Objects.toString(occurrence.document().issued(), ""),
                occurrence.document().title(),
                occurrence.paragraph() == 0 ? "标题" : Integer.toString(occurrence.paragraph()),
                occurrence.document().source().place(),
                urls.apply(occurrence)));
    }

    /** Writes what ends the file; the stream stays the caller's to close. */
    public void finish() throws IOException {
        table.finish();
    }
}
