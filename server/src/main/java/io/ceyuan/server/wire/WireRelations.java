package io.ceyuan.server.wire;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.relation.Relation;
import io.ceyuan.core.relation.RelationKind;
import io.ceyuan.core.search.DocumentLinks;
import io.ceyuan.web.params.RelationParams;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer of {@code /api/v1/documents/{id}/citations}.
 *
 * @param outgoing what the document says of others
 * @param incomingCounts how many documents say so, by kind, of those kinds that occur
 * @param incoming what others say of it, a page of them
 * @param next the next page; null on the last
 */
public record WireRelations(
        List<Outgoing> outgoing,
        Map<String, Long> incomingCounts,
        List<Incoming> incoming,
        int page,
        int size,
        @Nullable String next) {

    /**
     * What one document says of another.
     *
     * @param name what it calls it
     * @param mentions how often
     * @param paragraph of the document that says it; 0 for the title
     * @param url of the paragraph
     */
    public record Said(String kind, String name, int mentions, int paragraph, String sentence, String url) {
        private static Said of(DocumentId from, Relation relation) {
            return new Said(
                    relation.kind().wireName(),
                    relation.name(),
                    relation.mentions(),
                    relation.paragraph(),
                    relation.sentence(),
                    WireConcordance.url(from.value(), relation.paragraph()));
        }
    }

    /** @param targets one, several where it is not certain which, or none in this library */
    public record Outgoing(Said said, List<WireCited> targets) {}

    /** @param certain whether the document and no other of the library is meant */
    public record Incoming(Said said, boolean certain, WireCited document) {
        private static Incoming of(DocumentLinks.Incoming link) {
            return new Incoming(
                    Said.of(link.from().document().id(), link.relation()), link.certain(), WireCited.of(link.from()));
        }
    }

    /** @param links with as many incoming ones of each kind as {@link RelationParams#depth()} */
    public static WireRelations of(DocumentId id, DocumentLinks links, RelationParams params) {
        Map<String, Long> counts = new LinkedHashMap<>();
        long total = 0;
        for (RelationKind each : RelationKind.values()) {
            long count = links.incomingCounts().getOrDefault(each, 0L);
            if (count > 0) {
                counts.put(each.wireName(), count);
                total += params.takes(each) ? count : 0;
            }
        }
        String next = params.hasNext(total)
                ? "/api/v1/documents/" + id + "/citations?"
                        + params.withPage(params.page() + 1).format()
                : null;
        return new WireRelations(
                links.outgoing().stream()
                        .filter(link -> params.takes(link.relation().kind()))
                        .map(link -> new Outgoing(
                                Said.of(id, link.relation()),
                                link.targets().stream().map(WireCited::of).toList()))
                        .toList(),
                counts,
                links.incoming().stream()
                        .filter(link -> params.takes(link.relation().kind()))
                        .skip(params.skipped())
                        .limit(params.size())
                        .map(Incoming::of)
                        .toList(),
                params.page(),
                params.size(),
                next);
    }
}
