package io.ceyuan.lucene;

import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.analysis.PolicyAnalyzer;
import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.query.Query;
import io.ceyuan.core.search.Hit;
import io.ceyuan.core.search.IndexStatus;
import io.ceyuan.core.search.Library;
import io.ceyuan.core.search.LibraryEntry;
import io.ceyuan.core.search.SearchException;
import io.ceyuan.core.search.SearchException.Reason;
import io.ceyuan.core.search.SearchRequest;
import io.ceyuan.core.search.SearchResult;
import io.ceyuan.core.search.Snippet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;

/** Reads the index of one folder. */
final class LuceneSearcher implements Library {

    private final IndexSchema schema = new IndexSchema();
    private final CurrentIndex index;
    private final QueryTranslator translator;
    private final Highlighter highlighter;
    private final StoredDocuments stored = new StoredDocuments(schema.codec());
    private final RelatedDocuments related;
    private final FacetedSearch facetedSearch = new FacetedSearch(schema.facets());

    LuceneSearcher(Directory directory, PolicyAnalyzer analyzer) throws IOException {
        index = new CurrentIndex(directory, schema.facets());
        QueryTerms terms = new QueryTerms(analyzer);
        CharacterFold fold = new CharacterFold();
        DocumentNames names = new DocumentNames(fold);
        translator = new QueryTranslator(terms, names);
        related = new RelatedDocuments(stored, names);
        highlighter = new Highlighter(terms, fold);
    }

    @Override
    public SearchResult search(SearchRequest request) {
        return attempt(view -> {
            FacetedSearch.Found found = facetedSearch.search(view, translator.translate(request.query()), request);
            return new SearchResult(found.total(), found.groups(), hits(view, found.page(), request), found.facets());
        });
    }

    @Override
    public Optional<LibraryEntry> document(DocumentId id) {
        return attempt(view -> {
            TopDocs found = view.search(new TermQuery(new Term(IndexSchema.ID, id.value())), 1);
            if (found.scoreDocs.length == 0) {
                return Optional.empty();
            }
            int doc = found.scoreDocs[0].doc;
            PolicyDocument document = stored.document(view, doc);
            return Optional.of(new LibraryEntry(document, related.of(view, doc, document)));
        });
    }

    @Override
    public List<Snippet> highlight(PolicyDocument document, Query query) {
        return highlighter.marked(query).paragraphs(document);
    }

    @Override
    public IndexStatus status() {
        return attempt(IndexView::status);
    }

    private List<Hit> hits(IndexView view, List<ScoreDoc> page, SearchRequest request) throws IOException {
        Highlighter.Marked marked = highlighter.marked(request.query());
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc scored : page) {
            PolicyDocument document = stored.document(view, scored.doc);
            hits.add(new Hit(
                    document,
                    Float.isNaN(scored.score) ? 0 : scored.score,
                    marked.snippets(document),
                    related.of(view, scored.doc, document)));
        }
        return hits;
    }

    private <T> T attempt(CurrentIndex.Reading<T> reading) {
        try {
            return index.read(reading);
        } catch (IOException e) {
            throw new SearchException(Reason.BROKEN, "无法读取索引：" + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            index.close();
        } catch (IOException e) {
            throw new SearchException(Reason.BROKEN, "无法关闭索引：" + e.getMessage(), e);
        }
    }
}
