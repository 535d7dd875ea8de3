package io.ceyuan.lucene;

import io.ceyuan.core.citation.CitationKey;
import io.ceyuan.core.search.CitationIndex;
import io.ceyuan.core.search.CitedDocument;
import io.ceyuan.core.search.Sort;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;

/** Documents of a view as links tell them on a day, and those that answer to a key. It remembers what it was asked, and is used for one answer. */
final class CitedDocuments {

    /** Copies of one text are one answer, so more documents are looked at than may answer. */
    private static final int MOST_DOCUMENTS = 10 * CitationIndex.MAX_ANSWERS;

    private final StoredDocuments stored;
    private final IndexView view;
    private final LocalDate day;
    private final KeyPostings postings;
    private final Map<Integer, CitedDocument> told = new HashMap<>();
    private final Map<CitationKey, List<Integer>> answers = new HashMap<>();

    CitedDocuments(StoredDocuments stored, IndexView view, LocalDate day) throws IOException {
        this.stored = stored;
        this.view = view;
        this.day = day;
        postings = new KeyPostings(view);
    }

    /**
     * @param doc Lucene's number of the document
     */
    CitedDocument document(int doc) throws IOException {
        CitedDocument known = told.get(doc);
        if (known == null) {
            DocumentColumns columns = DocumentColumns.of(view.getIndexReader(), doc);
            known = new CitedDocument(
                    stored.reference(view, doc),
                    columns.text(IndexSchema.NUMBER),
                    Standpoint.level(columns),
                    view.validities(day).of(doc),
                    view.repeals().repealOn(day, view, stored, doc),
                    view.copies().sharing(doc).length - 1);
            told.put(doc, known);
        }
        return known;
    }

    /** Those that answer to a key, the newest first, one of each text. */
    List<Integer> answering(CitationKey key) throws IOException {
        List<Integer> known = answers.get(key);
        if (known == null) {
            known = find(key);
            answers.put(key, known);
        }
        return known;
    }

    /** Those that answer to the surest key of a name that anything answers to. */
    List<Integer> answering(List<CitationKey> keys) throws IOException {
        BytesRef surest = new BytesRef(keys.getFirst().term());
        for (CitationKey key : keys) {
            List<Integer> found = new ArrayList<>();
            for (int doc : answering(key)) {
                if (key.equals(keys.getFirst()) || !OtherNumber.has(view, surest, doc)) {
                    found.add(doc);
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Integer> find(CitationKey key) throws IOException {
        BytesRef term = new BytesRef(RelationTerms.cut(key.term()));
        int[] having = postings.documents(term);
        if (having.length < 2) {
            return Arrays.stream(having).boxed().toList();
        }
        Set<Integer> texts = new HashSet<>();
        List<Integer> found = new ArrayList<>();
        for (ScoreDoc one : newest(view, new TermQuery(new Term(IndexSchema.KEY, term)), MOST_DOCUMENTS)) {
            if (texts.add(view.copies().first(one.doc))) {
                found.add(one.doc);
            }
        }
        return found;
    }

    static ScoreDoc[] newest(IndexView view, Query query, int most) throws IOException {
        return view.search(query, new TopFieldCollectorManager(FacetedSearch.order(Sort.NEWEST), most, null, most))
                .scoreDocs;
    }
}
