package io.ceyuan.web.page;

import io.ceyuan.core.citation.CitationKey;
import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.relation.Relation;
import io.ceyuan.core.search.DocumentLinks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one document says of another.
 *
 * @param items the other: one, or several where it is not certain which
 * @param doubt why it is not certain, in a few words; null where it is
 * @param sentence which says it
 * @param place of the sentence
 * @param times how often, as 共 3 处; null for once
 */
record RelationLine(
        List<CitedItem> items,
        @Nullable Link doubt,
        String sentence,
        String place,
        @Nullable String times) {

    /** A longer sentence is cut; the link leads to the whole. */
    private static final int LONGEST = 160;

    /** More candidates say no more than that it is not certain; all are on the page of the look-up. */
    private static final int CANDIDATES = 3;

    static RelationLine of(DocumentId from, DocumentLinks.Outgoing link) {
        Relation relation = link.relation();
        CitationKey surest = relation.keys().getFirst();
        List<CitedItem> items = link.targets().isEmpty()
                ? List.of(CitedItem.absent(relation.name(), surest))
                : link.targets().stream().limit(CANDIDATES).map(CitedItem::of).toList();
        Link doubt = link.targets().size() < 2
                ? null
                : new Link(
                        "“" + relation.name() + "”可指 " + link.targets().size() + " 份文件",
                        Links.lookup(Links.named(surest)));
        return of(from, relation, items, doubt);
    }

    static RelationLine of(DocumentLinks.Incoming link) {
        Relation relation = link.relation();
        Link doubt = link.certain()
                ? null
                : new Link(
                        "“" + relation.name() + "”可指多份文件",
                        Links.lookup(Links.named(relation.keys().getFirst())));
        return of(link.from().document().id(), relation, List.of(CitedItem.of(link.from())), doubt);
    }

    private static RelationLine of(DocumentId from, Relation relation, List<CitedItem> items, @Nullable Link doubt) {
        return new RelationLine(
                items,
                doubt,
                excerpt(relation.sentence()),
                Links.place(from, relation.paragraph()),
                relation.mentions() == 1 ? null : "共 " + relation.mentions() + " 处");
    }

    static String excerpt(String sentence) {
        return Wording.beginning(sentence, LONGEST);
    }
}
