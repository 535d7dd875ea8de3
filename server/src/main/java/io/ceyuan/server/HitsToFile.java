package io.ceyuan.server;

import io.ceyuan.core.search.HitVisitor;
import io.ceyuan.core.search.LibraryEntry;
import io.ceyuan.server.export.Extent;
import io.ceyuan.server.export.FileNote;
import io.ceyuan.server.export.HitFile;
import io.ceyuan.web.params.ExportForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Writes hits to a download as they come. */
final class HitsToFile implements HitVisitor {

    private final ExportForm form;
    private final FileNote note;
    private final HitFile.Setting setting;
    private final Downloads.Download download;
    private @Nullable HitFile file;

    HitsToFile(ExportForm form, FileNote note, HitFile.Setting setting, Downloads.Download download) {
        this.form = form;
        this.note = note;
        this.setting = setting;
        this.download = download;
    }

    @Override
    public void begin(long hits, long coming) {
        Extent extent = new Extent(hits, coming);
        try {
            file = HitFile.begin(form, note, extent, setting, download.begin(extent));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void hit(LibraryEntry hit) {
        try {
            begun().write(hit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After the last hit. */
    void finish() throws IOException {
        begun().finish();
    }

    private HitFile begun() {
        if (file == null) {
            throw new IllegalStateException("hits before their number");
        }
        return file;
    }
}
