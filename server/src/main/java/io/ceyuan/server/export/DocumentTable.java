package io.ceyuan.server.export;

import io.ceyuan.core.document.PolicyDocument;
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
    public void write(PolicyDocument document) throws IOException {
        rows.row(Columns.row(document, setting.urls().apply(document), setting.today()));
    }

    @Override
    public void finish() throws IOException {
        rows.finish();
    }
}
