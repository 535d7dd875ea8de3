package io.ceyuan.server.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook for Excel: a sheet of rows and a sheet that says how they were found; rows leave the memory as they come. */
final class Workbooks implements Rows {

    /** Rows kept until they are written: enough to compress well. */
    private static final int ROWS = 100;

    private static final double WIDE = 50;
    private static final double USUAL = 16;

    private final FileNote note;
    private final Extent extent;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    Workbooks(FileNote note, Extent extent, String name, List<String> columns, int wide, OutputStream out) {
        this.note = note;
        this.extent = extent;
        workbook = new Workbook(out, "Ceyuan", "1.0");
        sheet = workbook.newWorksheet(name);
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, column == wide ? WIDE : USUAL);
        }
        sheet.freezePane(0, 1);
        write(sheet, columns);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        write(sheet, cells);
        if (row % ROWS == 0) {
            sheet.flush();
        }
    }

    /** As text always, which is never reckoned out, and inline, since a table of all texts would have to be kept. */
    private void write(Worksheet target, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String text = cells.get(column);
            if (!text.isEmpty()) {
                target.inlineString(row, column, Cell.plain(text));
            }
        }
        row++;
    }

    @Override
    public void finish() throws IOException {
        sheet.finish();
        Worksheet about = workbook.newWorksheet("检索说明");
        about.width(0, WIDE);
        row = 0;
        write(about, List.of("策源"));
        note.lines(extent).forEach(line -> write(about, List.of(line)));
        about.finish();
        workbook.finish();
    }
}
