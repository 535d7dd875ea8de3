package io.ceyuan.server;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.query.Query;
import io.ceyuan.core.search.HitVisitor;
import io.ceyuan.core.search.IndexStatus;
import io.ceyuan.core.search.Library;
import io.ceyuan.core.search.LibraryEntry;
import io.ceyuan.core.search.OccurrenceRequest;
import io.ceyuan.core.search.OccurrenceVisitor;
import io.ceyuan.core.search.Occurrences;
import io.ceyuan.core.search.SearchException;
import io.ceyuan.core.search.SearchRequest;
import io.ceyuan.core.search.SearchResult;
import io.ceyuan.core.search.Snippet;
import io.ceyuan.core.search.Timeline;
import io.ceyuan.core.search.TimelineRequest;
import java.util.List;
import java.util.Optional;

/** An engine that cannot read its index. */
final class BrokenSearcher implements Library {

    private static SearchException broken() {
        return new SearchException(SearchException.Reason.BROKEN, "无法读取索引");
    }

    @Override
    public SearchResult search(SearchRequest request) {
        throw broken();
    }

    @Override
    public Optional<LibraryEntry> document(DocumentId id) {
        throw broken();
    }

    @Override
    public List<Snippet> highlight(PolicyDocument document, Query query) {
        throw broken();
    }

    @Override
    public Occurrences occurrences(OccurrenceRequest request) {
        throw broken();
    }

    @Override
    public void walk(OccurrenceRequest request, int limit, OccurrenceVisitor visitor) {
        throw broken();
    }

    @Override
    public Timeline timeline(TimelineRequest request) {
        throw broken();
    }

    @Override
    public void walk(SearchRequest request, int limit, HitVisitor visitor) {
        throw broken();
    }

    @Override
    public IndexStatus status() {
        throw broken();
    }

    @Override
    public void close() {}
}
