package io.ceyuan.lucene;

import io.ceyuan.analysis.BundledLists;
import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.analysis.PolicyAnalyzer;
import io.ceyuan.core.citation.CitationKey;
import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.query.Query;
import io.ceyuan.core.query.SynonymRule;
import io.ceyuan.core.search.CitedDocument;
import io.ceyuan.core.search.DocumentLinks;
import io.ceyuan.core.search.Facet;
import io.ceyuan.core.search.FacetQuery;
import io.ceyuan.core.search.HitVisitor;
import io.ceyuan.core.search.IndexStatus;
import io.ceyuan.core.search.Library;
import io.ceyuan.core.search.LibraryEntry;
import io.ceyuan.core.search.MissingDocument;
import io.ceyuan.core.search.MostCited;
import io.ceyuan.core.search.OccurrenceRequest;
import io.ceyuan.core.search.OccurrenceVisitor;
import io.ceyuan.core.search.Occurrences;
import io.ceyuan.core.search.PassageHolders;
import io.ceyuan.core.search.SearchException;
import io.ceyuan.core.search.SearchException.Reason;
import io.ceyuan.core.search.SearchRequest;
import io.ceyuan.core.search.SearchResult;
import io.ceyuan.core.search.Similar;
import io.ceyuan.core.search.Snippet;
import io.ceyuan.core.search.Suggestion;
import io.ceyuan.core.search.Timeline;
import io.ceyuan.core.search.TimelineRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;

/** Reads the index of one folder. */
final class LuceneSearcher implements Library {

    private final IndexSchema schema = new IndexSchema();
    private final CurrentIndex index;
    private final QueryWords usual;
    private final HitSearch hits;
    private final StoredDocuments stored = new StoredDocuments(schema.codec());
    private final RelatedDocuments related;
    private final LuceneSuggester suggester;
    private final FacetedSearch facetedSearch = new FacetedSearch(schema.facets());
    private final AllHits allHits = new AllHits(schema.facets(), stored);
    private final OccurrenceSearch occurrences;
    private final TimelineSearch timelines;
    private final SimilarTexts similarTexts;
    private final PassageSearch passages;
    private final CitationSearch citations = new CitationSearch(stored);
    private final CharacterFold fold = new CharacterFold();

    LuceneSearcher(Directory directory, PolicyAnalyzer analyzer, List<SynonymRule> userSynonyms) throws IOException {
        index = new CurrentIndex(directory, schema.facets());
        QueryTerms terms = new QueryTerms(analyzer);
        DocumentNames names = new DocumentNames(fold);
        related = new RelatedDocuments(stored, names);
        similarTexts = new SimilarTexts(analyzer, stored, names);
        WordReader reader =
                new WordReader(terms, fold, BundledLists.questionWords(), SynonymTable.with(userSynonyms, fold));
        StrictQueries strictly = new StrictQueries(fold, schema.codec());
        usual = QueryWords.with(reader, terms, names, strictly);
        QueryWords literal = QueryWords.with(reader.withoutSynonyms(), terms, names, strictly);
        hits = new HitSearch(usual, literal, facetedSearch, stored, related);
        suggester = new LuceneSuggester(analyzer.terminology().words(), stored, fold);
        ExactWording exact = new ExactWording(terms, fold);
        passages = new PassageSearch(terms, exact, stored);
        CountedWording counted = new CountedWording(exact, strictly, schema.facets());
        occurrences = new OccurrenceSearch(counted, stored, fold);
        timelines = new TimelineSearch(counted, stored, fold);
    }

    @Override
    public SearchResult search(SearchRequest request) {
        return attempt(view -> hits.search(view, request));
    }

    @Override
    public Optional<LibraryEntry> document(DocumentId id) {
        return attempt(view -> {
            OptionalInt doc = find(view, id);
            if (doc.isEmpty()) {
                return Optional.empty();
            }
            PolicyDocument document = stored.document(view, doc.getAsInt());
            return Optional.of(new LibraryEntry(document, related.of(view, doc.getAsInt(), document)));
        });
    }

    @Override
    public List<Similar> similar(DocumentId id, int most) {
        return attempt(view -> {
            OptionalInt doc = find(view, id);
            return doc.isEmpty() ? List.of() : similarTexts.to(view, doc.getAsInt(), most);
        });
    }

    @Override
    public Facet values(SearchRequest request, FacetQuery wanted) {
        return attempt(view -> {
            ValueCounts counts = facetedSearch.counts(view, hits.query(view, request), request, wanted.name());
            return new FacetBrowser(counts, fold).list(wanted);
        });
    }

    private static OptionalInt find(IndexView view, DocumentId id) throws IOException {
        TopDocs found = view.search(new TermQuery(new Term(IndexSchema.ID, id.value())), 1);
        return found.scoreDocs.length == 0 ? OptionalInt.empty() : OptionalInt.of(found.scoreDocs[0].doc);
    }

    @Override
    public List<Snippet> highlight(PolicyDocument document, Query query) {
        return usual.highlighter()
                .marked(usual.reading().withQuestionsWhole(query))
                .paragraphs(document);
    }

    @Override
    public List<Suggestion> suggest(String typed, int limit) {
        return attempt(view -> suggester.suggest(view, typed, limit));
    }

    @Override
    public void offer(List<String> queries) {
        suggester.offer(queries);
    }

    @Override
    public List<String> spellings(String text, int limit) {
        return attempt(view -> suggester.spellings(view, text, limit));
    }

    @Override
    public IndexStatus status() {
        return attempt(IndexView::status);
    }

    @Override
    public Occurrences occurrences(OccurrenceRequest request) {
        return attempt(view -> occurrences.page(view, request));
    }

    @Override
    public void walk(OccurrenceRequest request, int limit, OccurrenceVisitor visitor) {
        walk(view -> occurrences.walk(view, request, limit, visitor));
    }

    @Override
    public Timeline timeline(TimelineRequest request) {
        return attempt(view -> timelines.search(view, request));
    }

    @Override
    public void walk(SearchRequest request, int limit, HitVisitor visitor) {
        walk(view -> allHits.walk(view, hits.query(view, request), request, limit, visitor));
    }

    @Override
    public List<CitedDocument> answering(CitationKey key, LocalDate day) {
        return attempt(view -> citations.answering(view, key, day));
    }

    @Override
    public Set<String> addresses(DocumentId id) {
        return attempt(view -> {
            OptionalInt doc = find(view, id);
            return doc.isEmpty() ? Set.of() : stored.addresses(view, doc.getAsInt());
        });
    }

    @Override
    public DocumentLinks links(DocumentId id, LocalDate day, int most) {
        return attempt(view -> {
            OptionalInt doc = find(view, id);
            return doc.isEmpty() ? DocumentLinks.NONE : citations.links(view, doc.getAsInt(), day, most);
        });
    }

    @Override
    public List<MostCited> mostCited(LocalDate day, int most) {
        return attempt(view -> citations.mostCited(view, day, most));
    }

    @Override
    public List<MissingDocument> missing(int most) {
        return attempt(view -> citations.missing(view, most));
    }

    @Override
    public PassageHolders holding(List<String> strings, int most) {
        return attempt(view -> passages.holding(view, strings, most));
    }

    @Override
    public List<PolicyDocument> likeliest(String text, int most) {
        return attempt(view -> passages.likeliest(view, text, most));
    }

    @Override
    public String folded(String text) {
        return fold.fold(text);
    }

    private interface Walk {
        void through(IndexView view) throws IOException;
    }

    private void walk(Walk walk) {
        attempt(view -> {
            walk.through(view);
            return view;
        });
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
