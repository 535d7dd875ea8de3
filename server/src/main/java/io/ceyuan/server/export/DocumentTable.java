package io.ceyuan.server.export;

import io.ceyuan.core.search.LibraryEntry;
import io.ceyuan.web.params.TableForm;
import java.io.IOException;
import java.io.OutputStream;

/** A table of documents. */
final class DocumentTable implements HitFile {

    private final TableFile rows;
    private final Setting setting;

    private DocumentTable(TableFile rows, Setting setting) {
        this.rows = rows;
        this.setting = setting;
    }

    static DocumentTable begin(TableForm form, FileNote note, Extent extent, Setting setting, OutputStream out)
            throws IOException {
        return new DocumentTable(TableFile.begin(form, note, extent, "文件", Columns.NAMES, 0, out), setting);
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
