package io.ceyuan.server.export;

import io.ceyuan.core.lookup.LookedUp;
import io.ceyuan.core.lookup.Match;
import io.ceyuan.core.search.CitedDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** A table of citations and what the library has for them: a row for each document that one may mean, and one where there is none. */
public final class CitationFile {

    private static final List<String> COLUMNS =
            List.of("序号", "引用", "类型", "规范形式", "起", "止", "状态", "说明", "文件", "文号", "成文日期", "时效性", "废止依据", "文件中未见", "网址");

    private static final int MESSAGE = 7;

    private final Rows rows;
    private final Function<Match, String> urls;
    private int number;

    private CitationFile(Rows rows, Function<Match, String> urls) {
        this.rows = rows;
        this.urls = urls;
    }

    /**
     * Begins a file as CSV.
     *
     * @param urls the address of what is cited, absolute
     */
    public static CitationFile csv(FileNote note, Extent extent, Function<Match, String> urls, OutputStream out)
            throws IOException {
        return new CitationFile(Rows.csv(note, extent, COLUMNS, out), urls);
    }

    /**
     * Begins a file as a workbook.
     *
     * @param urls the address of what is cited, absolute
     */
    public static CitationFile workbook(FileNote note, Extent extent, Function<Match, String> urls, OutputStream out) {
        return new CitationFile(Rows.workbook(note, extent, "引用", COLUMNS, MESSAGE, out), urls);
    }

    public void write(LookedUp item) throws IOException {
        number++;
        if (item.matches().isEmpty()) {
            row(item, List.of("", "", "", "", "", "", ""));
        }
        for (Match match : item.matches()) {
            CitedDocument document = match.document();
            CitedDocument.Repeal repeal = document.repeal();
            row(
                    item,
                    List.of(
                            document.document().title(),
                            Objects.toString(document.number(), ""),
                            Objects.toString(document.document().issued(), ""),
                            document.validity().label(),
                            repeal == null ? "" : repeal.sentence(),
                            match.missing(),
                            urls.apply(match)));
        }
    }

    private void row(LookedUp item, List<String> document) throws IOException {
        List<String> cells = new ArrayList<>(List.of(
                Integer.toString(number),
                item.written(),
                item.citation().type().label(),
                item.status() == LookedUp.MALFORMED ? "" : item.citation().normalized(),
                Integer.toString(item.citation().span().start()),
                Integer.toString(item.citation().span().end()),
                Integer.toString(item.status()),
                item.message()));
        cells.addAll(document);
        rows.row(cells);
    }

    /** Writes what ends the file; the stream stays the caller's to close. */
    public void finish() throws IOException {
        rows.finish();
    }
}
