package io.ceyuan.web.page;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.relation.RelationKind;
import io.ceyuan.core.search.DocumentLinks;
import io.ceyuan.web.params.GraphParams;
import io.ceyuan.web.params.RelationParams;
import io.ceyuan.web.params.RelationParams.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a document says of others, or they of it, page by page.
 *
 * @param document the one
 * @param heading what is listed, as 被引用
 * @param choices sides and kinds, each with its number
 * @param lines of this page
 */
public record RelationsPage(
        SearchForm form,
        Link document,
        String heading,
        List<Choice> choices,
        List<RelationLine> lines,
        Pager pager,
        String graph) {

    /** What can be listed in place of this. */
    record Choice(String label, String count, String url, boolean chosen) {}

    /**
     * @param title of the document
     * @param links with as many incoming ones of each kind as {@link RelationParams#depth()}
     */
    public static RelationsPage of(DocumentId id, String title, DocumentLinks links, RelationParams params) {
        long total = total(links, params.side(), params.kind());
        return new RelationsPage(
                SearchForm.of(""),
                new Link(title, Links.document(id, "")),
                label(params.side(), params.kind()),
                choices(id, links, params),
                lines(id, links, params),
                Pager.of(id, params, total),
                Links.graph(id, GraphParams.USUAL));
    }

    private static List<RelationLine> lines(DocumentId id, DocumentLinks links, RelationParams params) {
        return switch (params.side()) {
            case INCOMING ->
                links.incoming().stream()
                        .filter(link -> params.takes(link.relation().kind()))
                        .skip(params.skipped())
                        .limit(params.size())
                        .map(RelationLine::of)
                        .toList();
            case OUTGOING ->
                links.outgoing().stream()
                        .filter(link -> params.takes(link.relation().kind()))
                        .skip(params.skipped())
                        .limit(params.size())
                        .map(link -> RelationLine.of(id, link))
                        .toList();
        };
    }

    private static List<Choice> choices(DocumentId id, DocumentLinks links, RelationParams params) {
        List<Choice> choices = new ArrayList<>();
        for (Side side : List.of(Side.OUTGOING, Side.INCOMING)) {
            List<@Nullable RelationKind> kinds = new ArrayList<>(Arrays.asList(RelationKind.values()));
            kinds.addFirst(null);
            for (RelationKind kind : kinds) {
                long count = total(links, side, kind);
                if (count > 0) {
                    choices.add(new Choice(
                            label(side, kind),
                            Wording.count(count),
                            Links.relations(id, RelationParams.of(side, kind)),
                            side == params.side() && kind == params.kind()));
                }
            }
        }
        return choices;
    }

    private static long total(DocumentLinks links, Side side, @Nullable RelationKind kind) {
        return switch (side) {
            case INCOMING ->
                kind == null
                        ? links.incomingCounts().values().stream()
                                .mapToLong(Long::longValue)
                                .sum()
                        : links.incomingCounts().getOrDefault(kind, 0L);
            case OUTGOING ->
                links.outgoing().stream()
                        .filter(link -> kind == null || link.relation().kind() == kind)
                        .count();
        };
    }

    private static String label(Side side, @Nullable RelationKind kind) {
        if (kind != null) {
            return RelationGroup.label(side, kind);
        }
        return switch (side) {
            case INCOMING -> "其他文件指向本文件";
            case OUTGOING -> "本文件指向其他文件";
        };
    }
}
