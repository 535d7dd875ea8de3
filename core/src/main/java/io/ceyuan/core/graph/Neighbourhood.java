package io.ceyuan.core.graph;

import io.ceyuan.core.relation.RelationKind;
import io.ceyuan.core.search.CitationIndex;
import io.ceyuan.core.search.CitedDocument;
import java.time.LocalDate;
import java.util.List;

/**
 * A document, what it cites and what cites it, and the same of these a step further. Beside the one there is also what is not
 * certain: what it may cite by a name that a few documents answer to, and what may cite it so. Any other name that several documents
 * answer to leads to none of them.
 *
 * <pre>
 * column  -2                -1             0            1          2
 *         cites who cites   cites it       the one      cited      cited by what it cites
 * </pre>
 *
 * @param nodes the one itself first, then column by column, in the order in which they stand below each other
 * @param edges between the nodes, the strongest kind first; of two nodes one for each kind
 * @param leftOut relations of the shown documents that are not among the edges: too many, not certain, or at the last step absent
 */
public record Neighbourhood(List<Node> nodes, List<Edge> edges, long leftOut) {

    public static final int MAX_STEPS = 2;

    /** Of each side: what can be taken in at a glance; the document's page lists all. */
    public static final int MOST_NEAR = 12;

    /** Of each side, a step further: as many as stand beside the near ones. */
    public static final int MOST_FAR = 12;

    /** Documents that one name may mean; of more the picture would show what is hardly meant. */
    public static final int MOST_MEANT = 4;

    public Neighbourhood {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        if (nodes.isEmpty() || nodes.getFirst().column() != 0) {
            throw new IllegalArgumentException("a neighbourhood of nothing");
        }
    }

    /** @param column steps from the one, below 0 for who cites */
    public record Node(Neighbour neighbour, int column) {
        public Node {
            if (Math.abs(column) > MAX_STEPS) {
                throw new IllegalArgumentException("too far away: " + column);
            }
        }

        public String key() {
            return neighbour.key();
        }
    }

    /**
     * That one says something of another. Of a name that several documents answer to there is an edge for each.
     *
     * @param from key of the node that says it
     * @param to key of the node of which it is said
     * @param paragraph of {@code from}; 0 for its title
     * @param sentence which says it
     * @param certain whether {@code to} alone answers to the name in the sentence
     */
    public record Edge(String from, String to, RelationKind kind, int paragraph, String sentence, boolean certain) {}

    /**
     * The neighbourhood of a document.
     *
     * @param steps 1 or 2
     * @param day whose validity is told
     */
    public static Neighbourhood of(CitedDocument document, CitationIndex index, int steps, LocalDate day) {
        if (steps < 1 || steps > MAX_STEPS) {
            throw new IllegalArgumentException("not a number of steps: " + steps);
        }
        return new NeighbourhoodWalk(index, day).from(document, steps);
    }
}
