package io.ceyuan.core.relation;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.CitationKey;
import io.ceyuan.core.citation.CitationKeys;
import io.ceyuan.core.citation.CitationRole;
import io.ceyuan.core.citation.extract.CitationExtractor;
import io.ceyuan.core.document.IssuingBody;
import io.ceyuan.core.document.PolicyDocument;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
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
        NamingText text = NamingText.of(document);
        List<Citation> citations = new CitationExtractor().extract(text.text());
        Set<CitationKey> answersTo = answersTo(document, citations);
        return new DocumentRelations(answersTo, RelationFinder.of(document, text, citations, answersTo));
    }

    private static Set<CitationKey> answersTo(PolicyDocument document, List<Citation> citations) {
        String number = Objects.requireNonNullElse(document.numberText(), "");
        return CitationKeys.answersTo(
                number,
                year(number, citations),
                document.title().value(),
                document.issuers().stream().map(IssuingBody::name).toList());
    }

    /** The year of 2004年12月21日交通部令第14号公布 in the head, where that is the number of the document. */
    private static OptionalInt year(String number, List<Citation> citations) {
        return citations.stream()
                .filter(Citation.Numbered.class::isInstance)
                .map(Citation.Numbered.class::cast)
                .filter(one ->
                        one.role() == CitationRole.OWN && one.normalized().endsWith(number))
                .map(Citation.Numbered::year)
                .findFirst()
                .orElse(OptionalInt.empty());
    }
}
