package io.ceyuan.lucene;

import io.ceyuan.analysis.BundledLists;
import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.analysis.PolicyAnalyzer;
import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.query.Query;
import io.ceyuan.core.query.SynonymRule;
import io.ceyuan.core.search.Hit;
import io.ceyuan.core.search.IndexStatus;
import io.ceyuan.core.search.Library;
import io.ceyuan.core.search.LibraryEntry;
import io.ceyuan.core.search.SearchException;
import io.ceyuan.core.search.SearchException.Reason;
import io.ceyuan.core.search.SearchRequest;
import io.ceyuan.core.search.SearchResult;
import io.ceyuan.core.search.Snippet;
import io.ceyuan.core.search.Sort;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;

/** Reads the index of one folder. */
final class LuceneSearcher implements Library {

    private final IndexSchema schema = new IndexSchema();
    private final CurrentIndex index;
    private final WordsOf usual;
    private final WordsOf literal;
    private final StoredDocuments stored = new StoredDocuments(schema.codec());
    private final RelatedDocuments related;
    private final FacetedSearch facetedSearch = new FacetedSearch(schema.facets());

    LuceneSearcher(Directory directory, PolicyAnalyzer analyzer, List<SynonymRule> userSynonyms) throws IOException {
        index = new CurrentIndex(directory, schema.facets());
        QueryTerms terms = new QueryTerms(analyzer);
        CharacterFold fold = new CharacterFold();
        DocumentNames names = new DocumentNames(fold);
        related = new RelatedDocuments(stored, names);
        usual = WordsOf.with(SynonymTable.with(userSynonyms, fold), terms, names, fold);
        literal = WordsOf.with(SynonymTable.NONE, terms, names, fold);
    }

    /** What reads the words of a query, with synonyms or without. */
    private record WordsOf(QueryReading reading, QueryTranslator translator, Highlighter highlighter) {

        static WordsOf with(SynonymTable synonyms, QueryTerms terms, DocumentNames names, CharacterFold fold) {
            WordReader reader = new WordReader(terms, fold, BundledLists.questionWords(), synonyms);
            ExactWording exact = new ExactWording(terms);
            return new WordsOf(
                    new QueryReading(reader),
                    new QueryTranslator(new WordRanking(reader, terms, names, exact), exact),
                    new Highlighter(reader, fold));
        }
    }

    @Override
    public SearchResult search(SearchRequest request) {
        WordsOf words = request.matching().synonyms() ? usual : literal;
        Query asked = words.reading().withQuestionsWhole(request.query());
        var query = ranked(words.translator().translate(asked), request);
        return attempt(view -> {
            FacetedSearch.Found found = facetedSearch.search(view, query, request);
            return new SearchResult(
                    found.total(),
                    found.groups(),
                    hits(view, found.page(), query, words.highlighter().marked(asked), request),
                    found.facets(),
                    words.reading().understanding(asked));
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
        return usual.highlighter()
                .marked(usual.reading().withQuestionsWhole(query))
                .paragraphs(document);
    }

    @Override
    public IndexStatus status() {
        return attempt(IndexView::status);
    }

    /** The query, and the standing of documents where their order is that of scores. */
    private static org.apache.lucene.search.Query ranked(org.apache.lucene.search.Query query, SearchRequest request) {
        return request.query() instanceof Query.All || request.sort() != Sort.RELEVANCE
                ? query
                : new BooleanQuery.Builder()
                        .add(query, Occur.MUST)
                        .add(Standing.prior(), Occur.SHOULD)
                        .build();
    }

    private List<Hit> hits(
            IndexView view,
            List<ScoreDoc> page,
            org.apache.lucene.search.Query query,
            Highlighter.Marked marked,
            SearchRequest request)
            throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc scored : page) {
            PolicyDocument document = stored.document(view, scored.doc);
            double score = Float.isNaN(scored.score) ? 0 : scored.score;
            hits.add(new Hit(
                    document,
                    score,
                    marked.snippets(document),
                    related.of(view, scored.doc, document),
                    request.matching().explain() ? Explaining.of(view, query, scored.doc, score) : null));
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
