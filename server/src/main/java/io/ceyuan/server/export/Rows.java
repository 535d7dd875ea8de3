package io.ceyuan.server.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A table that is written row by row. */
interface Rows {

    void row(List<String> cells) throws IOException;

    /** Writes what ends the table; the stream stays the caller's to close. */
    void finish() throws IOException;

    /** Begins a table as CSV. */
    static Rows csv(FileNote note, Extent extent, List<String> columns, OutputStream out) throws IOException {
        return new Table(note, extent, columns, out);
    }

    /**
     * Begins a table as a workbook.
     *
     * @param sheet the name of the sheet
     * @param wide the column that has the longest texts
     */
    static Rows workbook(FileNote note, Extent extent, String sheet, List<String> columns, int wide, OutputStream out) {
        return new Workbooks(note, extent, sheet, columns, wide, out);
    }
}
