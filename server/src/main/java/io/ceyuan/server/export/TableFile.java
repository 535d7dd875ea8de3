package io.ceyuan.server.export;

import io.ceyuan.web.params.TableForm;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A table as a file, written row by row; the first row names the columns. */
public interface TableFile {

    void row(List<String> cells) throws IOException;

    /** Writes what ends the file; the stream stays the caller's to close. */
    void finish() throws IOException;

    /**
     * Begins a file.
     *
     * @param name of the sheet, where the form has sheets
     * @param wide the column that has the longest texts
     * @throws IllegalArgumentException for JSON, which is no table
     */
    static TableFile begin(
            TableForm form, FileNote note, Extent extent, String name, List<String> columns, int wide, OutputStream out)
            throws IOException {
        return switch (form) {
            case CSV -> new Table(note, extent, columns, out);
            case XLSX -> new Workbooks(note, extent, name, columns, wide, out);
            case JSON -> throw new IllegalArgumentException("not a table: " + form);
        };
    }

    /** The media type of a form. */
    static String mediaType(TableForm form) {
        return switch (form) {
            case CSV -> "text/csv; charset=utf-8";
            case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case JSON -> "application/json; charset=utf-8";
        };
    }
}
