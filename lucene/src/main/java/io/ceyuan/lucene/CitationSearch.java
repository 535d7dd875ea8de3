package io.ceyuan.lucene;

import io.ceyuan.core.citation.CitationKey;
import io.ceyuan.core.relation.Relation;
import io.ceyuan.core.relation.RelationKind;
import io.ceyuan.core.search.CitationIndex;
import io.ceyuan.core.search.CitedDocument;
import io.ceyuan.core.search.DocumentLinks;
import io.ceyuan.core.search.DocumentReference;
import io.ceyuan.core.search.MissingDocument;
import io.ceyuan.core.search.MostCited;
import io.ceyuan.core.search.Sort;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;

/** Finds the documents that answer to keys and those that name them. */
record CitationSearch(StoredDocuments stored) {

    /** Copies of one text are one answer, so more documents are looked at than may answer. */
    private static final int MOST_DOCUMENTS = 10 * CitationIndex.MAX_ANSWERS;

    private static final Comparator<Relation> STRONGEST_FIRST = Comparator.comparing(Relation::kind);

    List<CitedDocument> answering(IndexView view, CitationKey key, LocalDate day) throws IOException {
        List<CitedDocument> answers = new ArrayList<>();
        for (int doc : answering(view, key)) {
            if (answers.size() < CitationIndex.MAX_ANSWERS) {
                answers.add(cited(view, doc, day));
            }
        }
        return answers;
    }

    /** The newest first, one of each text. */
    private static List<Integer> answering(IndexView view, CitationKey key) throws IOException {
        Set<Integer> texts = new HashSet<>();
        List<Integer> answers = new ArrayList<>();
        Query query = new TermQuery(new Term(IndexSchema.KEY, RelationTerms.cut(key.term())));
        for (ScoreDoc found : newest(view, query, MOST_DOCUMENTS)) {
            if (texts.add(view.copies().first(found.doc))) {
                answers.add(found.doc);
            }
        }
        return answers;
    }

    private static ScoreDoc[] newest(IndexView view, Query query, int most) throws IOException {
        return view.search(query, new TopFieldCollectorManager(FacetedSearch.order(Sort.NEWEST), most, null, most))
                .scoreDocs;
    }

    DocumentLinks links(IndexView view, int doc, LocalDate day, int most) throws IOException {
        CitingTexts citing = CitingTexts.of(view, doc);
        List<DocumentLinks.Incoming> incoming = new ArrayList<>();
        for (RelationKind kind : RelationKind.values()) {
            if (most > 0 && citing.counts().containsKey(kind)) {
                for (ScoreDoc from : newest(view, citing.saying(kind), most)) {
                    Optional<CitingTexts.Place> place = citing.place(from.doc, kind);
                    if (place.isPresent()) {
                        incoming.add(new DocumentLinks.Incoming(
                                cited(view, from.doc, day),
                                stored.relations(view, from.doc).get(place.get().place()),
                                place.get().certain()));
                    }
                }
            }
        }
        return new DocumentLinks(outgoing(view, doc, day), incoming, citing.counts());
    }

    private List<DocumentLinks.Outgoing> outgoing(IndexView view, int doc, LocalDate day) throws IOException {
        List<DocumentLinks.Outgoing> outgoing = new ArrayList<>();
        int text = view.copies().first(doc);
        for (Relation relation :
                stored.relations(view, doc).stream().sorted(STRONGEST_FIRST).toList()) {
            List<Integer> answers = List.of();
            for (CitationKey key : relation.keys()) {
                answers = answers.isEmpty() ? answering(view, key) : answers;
            }
            List<CitedDocument> targets = new ArrayList<>();
            for (int answer : answers) {
                if (view.copies().first(answer) != text && targets.size() < CitationIndex.MAX_ANSWERS) {
                    targets.add(cited(view, answer, day));
                }
            }
            // what only the text itself answers to is no relation to another
            if (answers.isEmpty() || !targets.isEmpty()) {
                outgoing.add(new DocumentLinks.Outgoing(relation, targets));
            }
        }
        return outgoing;
    }

    CitedDocument cited(IndexView view, int doc, LocalDate day) throws IOException {
        BytesRef number = StoredDocuments.binaryOrNull(view.getIndexReader(), IndexSchema.NUMBER, doc);
        return new CitedDocument(
                stored.reference(view, doc),
                number == null ? null : number.utf8ToString(),
                Standpoint.level(view, doc),
                view.validities(day).of(doc),
                view.repeals().of(view, stored, doc).repealOn(day),
                view.copies().sharing(doc).length - 1);
    }

    List<MostCited> mostCited(IndexView view, LocalDate day, int most) throws IOException {
        List<MostCited> cited = new ArrayList<>();
        List<CitationCounts.Cited> texts = view.citations().cited();
        for (CitationCounts.Cited text : texts.subList(0, Math.min(most, texts.size()))) {
            cited.add(new MostCited(cited(view, text.doc(), day), text.citing()));
        }
        return cited;
    }

    List<MissingDocument> missing(IndexView view, int most) throws IOException {
        List<MissingDocument> missing = new ArrayList<>();
        List<MissingTexts.Row> rows = view.citations().missing();
        for (MissingTexts.Row text : rows.subList(0, Math.min(most, rows.size()))) {
            List<DocumentReference> examples = new ArrayList<>();
            for (int doc : text.examples()) {
                examples.add(stored.reference(view, doc));
            }
            String name =
                    stored.relations(view, text.namedIn()).get(text.relation()).name();
            missing.add(new MissingDocument(name, text.citing(), examples));
        }
        return missing;
    }
}
