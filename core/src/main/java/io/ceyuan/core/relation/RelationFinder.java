package io.ceyuan.core.relation;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.CitationKey;
import io.ceyuan.core.citation.CitationKeys;
import io.ceyuan.core.citation.CitationRole;
import io.ceyuan.core.citation.extract.CitationExtractor;
import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.PolicyDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what a document says of those it names. */
final class RelationFinder {

    private RelationFinder() {}

    /**
     * @param own the keys of the document itself, which it does not cite
     */
    static List<Relation> of(PolicyDocument document, Set<CitationKey> own) {
        CitationExtractor extractor = new CitationExtractor();
        Map<List<CitationKey>, Relation> found = new LinkedHashMap<>();
        for (Paragraph paragraph : document.paragraphs()) {
            for (Citation citation : extractor.extract(paragraph.text())) {
                List<CitationKey> keys = CitationKeys.of(citation);
                boolean self = (citation instanceof Citation.Numbered numbered && numbered.role() == CitationRole.OWN)
                        || keys.stream().anyMatch(own::contains);
                if (!keys.isEmpty() && !self) {
                    found.merge(
                            keys,
                            new Relation(
                                    RelationKind.CITES,
                                    citation.normalized(),
                                    keys,
                                    1,
                                    paragraph.number(),
                                    paragraph.text()),
                            RelationFinder::again);
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    private static Relation again(Relation first, Relation next) {
        return new Relation(
                first.kind(),
                first.name(),
                first.keys(),
                first.mentions() + next.mentions(),
                first.paragraph(),
                first.sentence());
    }
}
