package io.ceyuan.server;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.query.Query;
import io.ceyuan.core.search.Facet;
import io.ceyuan.core.search.FacetQuery;
import io.ceyuan.core.search.IndexStatus;
import io.ceyuan.core.search.Library;
import io.ceyuan.core.search.LibraryEntry;
import io.ceyuan.core.search.SearchException;
import io.ceyuan.core.search.SearchRequest;
import io.ceyuan.core.search.SearchResult;
import io.ceyuan.core.search.Similar;
import io.ceyuan.core.search.Snippet;
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
    public Facet values(SearchRequest request, FacetQuery wanted) {
        throw broken();
    }

    @Override
    public List<Similar> similar(DocumentId id, int most) {
        throw broken();
    }

    @Override
    public IndexStatus status() {
        throw broken();
    }

    @Override
    public void close() {}
}
