package io.ceyuan.server.export;

import io.ceyuan.core.search.LibraryEntry;
import java.io.IOException;
import java.io.OutputStream;

/** A table of documents as CSV. */
final class CsvFile implements HitFile {

    private final Table table;
    private final Setting setting;

    CsvFile(FileNote note, Extent extent, Setting setting, OutputStream out) throws IOException {
        this.setting = setting;
        table = new Table(note, extent, Columns.NAMES, out);
    }

    @Override
    public void write(LibraryEntry entry) throws IOException {
        table.row(Columns.row(entry, setting.urls().apply(entry.document()), setting.today()));
    }

    @Override
    public void finish() throws IOException {
        table.finish();
    }
}
