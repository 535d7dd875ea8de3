package io.ceyuan.core.relation;

import io.ceyuan.core.citation.CitationKey;
import io.ceyuan.core.citation.CitationKeys;
import io.ceyuan.core.document.IssuingBody;
import io.ceyuan.core.document.PolicyDocument;
import java.util.List;
import java.util.Set;

/**
 * What a document answers to, and what it says of others. It is drawn from the document alone and found by keys, so a document that
 * is added later answers older citations.
 *
 * @param answersTo the keys by which others name it
 * @param relations to the documents it names, those of one kind in the order of the text
 */
public record DocumentRelations(Set<CitationKey> answersTo, List<Relation> relations) {

    public DocumentRelations {
        answersTo = Set.copyOf(answersTo);
        relations = List.copyOf(relations);
    }

    public static DocumentRelations of(PolicyDocument document) {
        Set<CitationKey> answersTo = answersTo(document);
        return new DocumentRelations(answersTo, RelationFinder.of(document, answersTo));
    }

    private static Set<CitationKey> answersTo(PolicyDocument document) {
        String number = document.numberText();
        return CitationKeys.answersTo(
                number == null ? List.of() : List.of(number),
                document.title().value(),
                document.issuers().stream().map(IssuingBody::name).toList());
    }
}
