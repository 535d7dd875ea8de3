package io.ceyuan.server.export;

import io.ceyuan.core.search.LibraryEntry;
import java.io.IOException;

/** A table of documents. */
final class DocumentTable implements HitFile {

    private final Rows rows;
    private final Setting setting;

    DocumentTable(Rows rows, Setting setting) {
        this.rows = rows;
        this.setting = setting;
    }

    @Override
    public void write(LibraryEntry entry) throws IOException {
        rows.row(Columns.row(entry, setting.urls().apply(entry.document()), setting.today()));
    }

    @Override
    public void finish() throws IOException {
        rows.finish();
    }
}
