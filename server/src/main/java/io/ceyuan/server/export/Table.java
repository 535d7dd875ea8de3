package io.ceyuan.server.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as CSV that spreadsheets open as it is meant: UTF-8 with its mark, no formulas; the first line is the note. */
final class Table implements Rows {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter printer;

    Table(FileNote note, Extent extent, List<String> columns, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord("# " + note.line(extent));
        printer.printRecord(columns);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(Cell::guarded).toList());
    }

    @Override
    public void finish() throws IOException {
        printer.flush();
    }
}
