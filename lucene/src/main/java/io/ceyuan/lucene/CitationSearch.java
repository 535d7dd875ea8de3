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
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.ScoreDoc;

/** Finds the documents that answer to keys and those that name them. */
record CitationSearch(StoredDocuments stored) {

    private static final Comparator<Relation> STRONGEST_FIRST = Comparator.comparing(Relation::kind);

    List<CitedDocument> answering(IndexView view, CitationKey key, LocalDate day) throws IOException {
        CitedDocuments documents = new CitedDocuments(stored, view, day);
        List<CitedDocument> answers = new ArrayList<>();
        for (int doc : documents.answering(key)) {
            if (answers.size() < CitationIndex.MAX_ANSWERS) {
                answers.add(documents.document(doc));
            }
        }
        return answers;
    }

    DocumentLinks links(IndexView view, int doc, LocalDate day, int most) throws IOException {
        CitedDocuments documents = new CitedDocuments(stored, view, day);
        CitingTexts citing = CitingTexts.of(view, doc);
        Map<RelationKind, Long> counts = citing.counts();
        List<DocumentLinks.Incoming> incoming = new ArrayList<>();
        for (RelationKind kind : RelationKind.values()) {
            if (most > 0 && counts.containsKey(kind)) {
                for (ScoreDoc from : CitedDocuments.newest(view, citing.having(kind), most)) {
                    Optional<CitingTexts.Place> place = citing.place(from.doc, kind);
                    if (place.isPresent()) {
                        incoming.add(new DocumentLinks.Incoming(
                                documents.document(from.doc),
                                stored.relations(view, from.doc).get(place.get().place()),
                                place.get().certain()));
                    }
                }
            }
        }
        return new DocumentLinks(outgoing(view, doc, documents), incoming, counts);
    }

    private List<DocumentLinks.Outgoing> outgoing(IndexView view, int doc, CitedDocuments documents)
            throws IOException {
        List<DocumentLinks.Outgoing> outgoing = new ArrayList<>();
        int text = view.copies().first(doc);
        for (Relation relation :
                stored.relations(view, doc).stream().sorted(STRONGEST_FIRST).toList()) {
            List<Integer> answers = documents.answering(relation.keys());
            List<CitedDocument> targets = new ArrayList<>();
            for (int answer : answers) {
                if (view.copies().first(answer) != text && targets.size() < CitationIndex.MAX_ANSWERS) {
                    targets.add(documents.document(answer));
                }
            }
            // what only the text itself answers to is no relation to another
            if (answers.isEmpty() || !targets.isEmpty()) {
                outgoing.add(new DocumentLinks.Outgoing(relation, targets));
            }
        }
        return outgoing;
    }

    List<MostCited> mostCited(IndexView view, LocalDate day, int most) throws IOException {
        CitedDocuments documents = new CitedDocuments(stored, view, day);
        List<MostCited> cited = new ArrayList<>();
        List<CitationCounts.Cited> texts = view.citations().cited();
        for (CitationCounts.Cited text : texts.subList(0, Math.min(most, texts.size()))) {
            cited.add(new MostCited(documents.document(text.doc()), text.citing()));
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
