package io.ceyuan.server;

import io.ceyuan.core.search.Occurrence;
import io.ceyuan.core.search.OccurrenceCount;
import io.ceyuan.core.search.OccurrenceVisitor;
import io.ceyuan.server.export.Extent;
import io.ceyuan.server.export.FileNote;
import io.ceyuan.server.export.OccurrenceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes occurrences to a download as they come. */
final class OccurrencesToFile implements OccurrenceVisitor {

    private final FileNote note;
    private final Function<Occurrence, String> urls;
    private final Downloads.Download download;
    private @Nullable OccurrenceFile file;

    OccurrencesToFile(FileNote note, Function<Occurrence, String> urls, Downloads.Download download) {
        this.note = note;
        this.urls = urls;
        this.download = download;
    }

    @Override
    public void begin(OccurrenceCount count, long coming) {
        Extent extent = new Extent(count.occurrences(), coming);
        try {
            file = new OccurrenceFile(note, extent, urls, download.begin(extent));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void occurrence(Occurrence occurrence) {
        try {
            begun().write(occurrence);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After the last occurrence. */
    void finish() throws IOException {
        begun().finish();
    }

    private OccurrenceFile begun() {
        if (file == null) {
            throw new IllegalStateException("occurrences before their number");
        }
        return file;
    }
}
