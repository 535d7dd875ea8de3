package io.ceyuan.server.export;

import io.ceyuan.core.search.LibraryEntry;
import io.ceyuan.web.params.TableForm;
import java.io.IOException;
import java.io.OutputStream;

/** A table of documents. */
final class RowsOfHits implements HitFile {

    private final TableFile table;
    private final Setting setting;

    RowsOfHits(TableForm form, FileNote note, Extent extent, Setting setting, OutputStream out) throws IOException {
        this.setting = setting;
        table = TableFile.begin(form, note, extent, "文件", Columns.NAMES, out);
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
