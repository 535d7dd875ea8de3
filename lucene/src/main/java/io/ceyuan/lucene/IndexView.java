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
    private volatile @Nullable Validities validities;
    private volatile @Nullable Repeals repeals;
    private volatile CitationCounts.@Nullable Result citations;

    IndexView(IndexReader reader, FacetsConfig facets) throws IOException {
        super(reader);
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
        Validities known = validities;
        if (known == null || !known.day().equals(day)) {
            known = Validities.of(this, day);
            validities = known;
        }
        return known;
    }

    /** What is repealed and amended by other documents; reckoned when first asked for. */
    Repeals repeals() throws IOException {
        Repeals known = repeals;
        if (known == null) {
            synchronized (this) {
                known = repeals == null ? Repeals.of(this) : repeals;
                repeals = known;
            }
        }
        return known;
    }

    /** How often each document is cited, and what is missing; reckoned when first asked for. */
    CitationCounts.Result citations() throws IOException {
        CitationCounts.Result known = citations;
        if (known == null) {
            synchronized (this) {
                known = citations == null ? CitationCounts.of(this) : citations;
                citations = known;
            }
        }
        return known;
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
