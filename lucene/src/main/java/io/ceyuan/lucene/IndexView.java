package io.ceyuan.lucene;

import io.ceyuan.core.search.IndexStatus;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** One commit of the index, opened: with what is reckoned once for it. */
final class IndexView extends IndexSearcher {

    /**
     * A pasted page of a thousand characters is words, pairs and characters: far more clauses than Lucene's default; and
     * one character has as many pairs as there are characters to follow it.
     */
    static final int MAX_CLAUSES = 65_536;

    private final @Nullable SortedSetDocValuesReaderState facetState;
    private final IndexStatus status;
    private final CopyGroups copies;
    private final Folders folders;
    private final Once<Repeals> repeals = new Once<>(() -> Repeals.of(this));
    private final Once<CitationCounts.Result> citations = new Once<>(() -> CitationCounts.of(this));
    private @Nullable OnDay newestDay;

    /** What depends on the day that is asked for. */
    private record OnDay(LocalDate day, Once<Validities> validities, Once<Standing> standing) {}

    IndexView(IndexReader reader, FacetsConfig facets) throws IOException {
        super(reader);
        setSimilarity(PairSimilarity.of(reader));
        setMaxClauseCount(MAX_CLAUSES);
        boolean hasFacets =
                FieldInfos.getMergedFieldInfos(reader).fieldInfo(FacetsConfig.DEFAULT_INDEX_FIELD_NAME) != null;
        facetState = hasFacets ? new DefaultSortedSetDocValuesReaderState(reader, facets) : null;
        copies = CopyGroups.of(reader);
        folders = Folders.of(reader);
        status = statusOf((DirectoryReader) reader);
    }

    /** Null for an index without documents. */
    @Nullable
    SortedSetDocValuesReaderState facetState() {
        return facetState;
    }

    CopyGroups copies() {
        return copies;
    }

    Folders folders() {
        return folders;
    }

    /** 时效性 on a day; reckoned anew when another day is asked for. */
    Validities validities(LocalDate day) throws IOException {
        return on(day).validities().get();
    }

    /** The prior of the documents on a day; reckoned anew when another day is asked for. */
    Standing standing(LocalDate day) throws IOException {
        return on(day).standing().get();
    }

    private synchronized OnDay on(LocalDate day) {
        OnDay known = newestDay;
        if (known == null || !known.day().equals(day)) {
            Once<Validities> validities = new Once<>(() -> Validities.of(this, day));
            known = new OnDay(day, validities, new Once<>(() -> Standing.of(getIndexReader(), validities.get())));
            newestDay = known;
        }
        return known;
    }

    /** What is repealed and amended by other documents; reckoned when first asked for. */
    Repeals repeals() throws IOException {
        return repeals.get();
    }

    /** How often each document is cited, and what is missing; reckoned when first asked for. */
    CitationCounts.Result citations() throws IOException {
        return citations.get();
    }

    IndexStatus status() {
        return status;
    }

    private static IndexStatus statusOf(DirectoryReader reader) throws IOException {
        Directory directory = reader.directory();
        long bytes = 0;
        for (String file : reader.getIndexCommit().getFileNames()) {
            bytes += directory.fileLength(file);
        }
        String revision =
                IndexSchema.check(directory) + "-" + reader.getIndexCommit().getGeneration();
        return new IndexStatus(reader.numDocs(), bytes, revision);
    }
}
