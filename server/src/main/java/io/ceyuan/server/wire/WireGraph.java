package io.ceyuan.server.wire;

import io.ceyuan.core.graph.Neighbour;
import io.ceyuan.core.graph.Neighbourhood;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer of {@code /api/v1/documents/{id}/graph}.
 *
 * @param nodes the document itself first
 * @param leftOut relations of the documents shown that are not told
 */
public record WireGraph(List<Node> nodes, List<Edge> edges, long leftOut) {

    /**
     * A document, or one that is not in the library.
     *
     * @param key which edges name
     * @param column steps from the document, below 0 for those that cite
     * @param name by which it is cited; null for a document of the library
     * @param document null for one that is not in the library
     */
    public record Node(
            String key,
            int column,
            @Nullable String name,
            @Nullable WireCited document) {

        private static Node of(Neighbourhood.Node node) {
            return switch (node.neighbour()) {
                case Neighbour.Held held -> new Node(node.key(), node.column(), null, WireCited.of(held.document()));
                case Neighbour.Absent absent -> new Node(node.key(), node.column(), absent.name(), null);
            };
        }
    }

    /**
     * What one says of another.
     *
     * @param paragraph of the one that says it; 0 for the title
     * @param certain whether {@code to} alone answers to the name in the sentence
     */
    public record Edge(String from, String to, String kind, int paragraph, String sentence, boolean certain) {
        private static Edge of(Neighbourhood.Edge edge) {
            return new Edge(
                    edge.from(), edge.to(), edge.kind().wireName(), edge.paragraph(), edge.sentence(), edge.certain());
        }
    }

    public static WireGraph of(Neighbourhood around) {
        return new WireGraph(
                around.nodes().stream().map(Node::of).toList(),
                around.edges().stream().map(Edge::of).toList(),
                around.leftOut());
    }
}
