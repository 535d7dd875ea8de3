package io.ceyuan.web.page;

import io.ceyuan.core.lookup.DocumentCitations;
import io.ceyuan.core.search.DocumentLinks;
import io.ceyuan.core.search.Similar;
import java.util.List;

/**
 * What the library knows around a document.
 *
 * @param similar documents that speak of the same
 * @param links what it says of others, and they of it
 * @param citations what its text cites, place by place
 */
public record Surroundings(List<Similar> similar, DocumentLinks links, DocumentCitations citations) {

    public static final Surroundings NONE = new Surroundings(List.of(), DocumentLinks.NONE, DocumentCitations.NONE);

    /** Relations of each kind that the page shows at most. */
    public static final int MOST_RELATIONS = RelationGroup.MOST;

    public Surroundings {
        similar = List.copyOf(similar);
    }
}
