package io.ceyuan.web.page;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.relation.RelationKind;
import io.ceyuan.core.search.DocumentLinks;
import io.ceyuan.web.params.RelationParams;
import io.ceyuan.web.params.RelationParams.Side;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The relations of one kind on the page of a document.
 *
 * @param id of its heading
 * @param label 依据, 被废止
 * @param count how many there are
 * @param lines the first of them
 * @param all the page with all; null where the lines are all
 */
record RelationGroup(
        String id,
        String label,
        String count,
        List<RelationLine> lines,
        @Nullable String all) {

    /** As many as can be taken in; all stand on a page of their own. */
    static final int MOST = 8;

    /** What a reader asks first. */
    private static final List<RelationKind> ORDER = List.of(
            RelationKind.BASIS,
            RelationKind.ISSUES,
            RelationKind.FORWARDS,
            RelationKind.AMENDS,
            RelationKind.REPEALS,
            RelationKind.EXPLAINS,
            RelationKind.CITES);

    /** What the document says of others, then what they say of it. */
    static List<RelationGroup> of(DocumentId id, DocumentLinks links) {
        List<RelationGroup> groups = new ArrayList<>();
        for (RelationKind kind : ORDER) {
            List<DocumentLinks.Outgoing> of = links.outgoing().stream()
                    .filter(link -> link.relation().kind() == kind)
                    .toList();
            List<RelationLine> lines = of.stream()
                    .limit(MOST)
                    .map(link -> RelationLine.of(id, link))
                    .toList();
            add(groups, id, Side.OUTGOING, kind, of.size(), lines);
        }
        for (RelationKind kind : RelationKind.values()) {
            List<RelationLine> lines = links.incoming().stream()
                    .filter(link -> link.relation().kind() == kind)
                    .limit(MOST)
                    .map(RelationLine::of)
                    .toList();
            add(groups, id, Side.INCOMING, kind, links.incomingCounts().getOrDefault(kind, 0L), lines);
        }
        return groups;
    }

    private static void add(
            List<RelationGroup> groups,
            DocumentId id,
            Side side,
            RelationKind kind,
            long count,
            List<RelationLine> lines) {
        if (!lines.isEmpty()) {
            groups.add(new RelationGroup(
                    side.wireName() + "-" + kind.wireName(),
                    label(side, kind),
                    Wording.count(count),
                    lines,
                    count > lines.size() ? Links.relations(id, RelationParams.of(side, kind)) : null));
        }
    }

    static String label(Side side, RelationKind kind) {
        return switch (side) {
            case INCOMING -> kind.passive();
            case OUTGOING -> kind.label();
        };
    }
}
