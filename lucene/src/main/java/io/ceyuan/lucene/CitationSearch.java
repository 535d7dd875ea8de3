package io.ceyuan.lucene;

import io.ceyuan.core.citation.CitationKey;
import io.ceyuan.core.search.CitationIndex;
import io.ceyuan.core.search.CitedDocument;
import io.ceyuan.core.search.Sort;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;

/** Finds the documents that answer to keys, from columns alone. */
record CitationSearch(StoredDocuments stored) {

    /** Copies of one text are one answer, so more documents are looked at than may answer. */
    private static final int MOST_DOCUMENTS = 10 * CitationIndex.MAX_ANSWERS;

    List<CitedDocument> answering(IndexView view, CitationKey key, LocalDate day) throws IOException {
        CopyGroups groups = view.copies();
        Set<Integer> seen = new HashSet<>();
        List<CitedDocument> answers = new ArrayList<>();
        TermQuery query = new TermQuery(new Term(IndexSchema.KEY, RelationTerms.cut(key.term())));
        for (ScoreDoc found : view.search(
                        query,
                        new TopFieldCollectorManager(
                                FacetedSearch.order(Sort.NEWEST), MOST_DOCUMENTS, null, MOST_DOCUMENTS))
                .scoreDocs) {
            int group = groups.group(found.doc);
            if (answers.size() < CitationIndex.MAX_ANSWERS && (group == CopyGroups.NONE || seen.add(group))) {
                answers.add(cited(view, found.doc, day));
            }
        }
        return answers;
    }

    CitedDocument cited(IndexView view, int doc, LocalDate day) throws IOException {
        BytesRef number = StoredDocuments.binaryOrNull(view.getIndexReader(), IndexSchema.NUMBER, doc);
        CopyGroups groups = view.copies();
        int group = groups.group(doc);
        return new CitedDocument(
                stored.reference(view, doc),
                number == null ? null : number.utf8ToString(),
                null,
                view.validities(day).of(doc),
                null,
                group == CopyGroups.NONE ? 0 : groups.members(group).length - 1);
    }
}
