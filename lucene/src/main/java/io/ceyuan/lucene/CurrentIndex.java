package io.ceyuan.lucene;

import io.ceyuan.core.search.SearchException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/** Lends the newest commit; while an index is rebuilt from nothing, or its folder is gone, the last one goes on being lent. */
final class CurrentIndex implements AutoCloseable {

    /** A writer may be another process, so the folder is asked; not at every query. */
    private static final long CHECK_NANOS = 300_000_000L;

    private final Directory directory;
    private final FacetsConfig facets;
    private final AtomicLong nextCheck = new AtomicLong(System.nanoTime() + CHECK_NANOS);
    private volatile SearcherManager manager;
    private volatile String lineage;

    CurrentIndex(Directory directory, FacetsConfig facets) throws IOException {
        this.directory = directory;
        this.facets = facets;
        open();
    }

    /** Work with an index that stays open as long. */
    interface Reading<T> {
        T read(IndexView view) throws IOException;
    }

    <T> T read(Reading<T> reading) throws IOException {
        refresh();
        SearcherManager lender = manager;
        IndexSearcher view = lender.acquire();
        try {
            return reading.read((IndexView) view);
        } finally {
            lender.release(view);
        }
    }

    private void refresh() throws IOException {
        long due = nextCheck.get();
        long now = System.nanoTime();
        if (now - due < 0 || !nextCheck.compareAndSet(due, now + CHECK_NANOS)) {
            return;
        }
        try {
            if (lineage.equals(IndexSchema.check(directory))) {
                manager.maybeRefresh();
            } else {
                SearcherManager old = manager;
                open();
                old.close();
            }
        } catch (IndexNotFoundException | NoSuchFileException | SearchException notThereNow) {
            // the last commit goes on being lent
        }
    }

    private void open() throws IOException {
        lineage = IndexSchema.check(directory);
        manager = new SearcherManager(DirectoryReader.open(directory), new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) throws IOException {
                return new IndexView(reader, facets);
            }
        });
    }

    @Override
    public void close() throws IOException {
        manager.close();
        directory.close();
    }
}
