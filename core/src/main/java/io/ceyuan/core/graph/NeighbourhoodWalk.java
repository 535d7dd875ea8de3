package io.ceyuan.core.graph;

import io.ceyuan.core.graph.Neighbourhood.Edge;
import io.ceyuan.core.graph.Neighbourhood.Node;
import io.ceyuan.core.relation.Relation;
import io.ceyuan.core.search.CitationIndex;
import io.ceyuan.core.search.CitedDocument;
import io.ceyuan.core.search.DocumentLinks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Walks from a document to its neighbours and theirs, with the flow of citations on each side. */
final class NeighbourhoodWalk {

    private final CitationIndex index;
    private final LocalDate day;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Edge> edges = new LinkedHashMap<>();
    private long leftOut;

    NeighbourhoodWalk(CitationIndex index, LocalDate day) {
        this.index = index;
        this.day = day;
    }

    /** One relation, seen from the document that is nearer to the middle. */
    private record Step(Neighbour near, Neighbour far, Edge edge) {}

    Neighbourhood from(CitedDocument document, int steps) {
        Neighbour.Held middle = new Neighbour.Held(document);
        nodes.put(middle.key(), new Node(middle, 0));
        DocumentLinks links = links(middle, Neighbourhood.MOST_NEAR);
        List<Step> outgoing = outgoing(middle, links, true);
        List<Step> incoming = incoming(middle, links, true);
        List<Neighbour> cited = place(outgoing, 1, Neighbourhood.MOST_NEAR);
        List<Neighbour> citing = place(incoming, -1, Neighbourhood.MOST_NEAR);
        if (steps == Neighbourhood.MAX_STEPS) {
            List<Step> furtherOut = new ArrayList<>();
            List<Step> furtherIn = new ArrayList<>();
            for (Neighbour.Held near : held(cited)) {
                furtherOut.addAll(outgoing(near, links(near, 0), false));
            }
            for (Neighbour.Held near : held(citing)) {
                furtherIn.addAll(incoming(near, links(near, Neighbourhood.MOST_NEAR), false));
            }
            place(furtherOut, 2, Neighbourhood.MOST_FAR);
            place(furtherIn, -2, Neighbourhood.MOST_FAR);
        }
        List<Edge> strongest =
                edges.values().stream().sorted(Comparator.comparing(Edge::kind)).toList();
        return new Neighbourhood(List.copyOf(nodes.values()), strongest, leftOut);
    }

    private static List<Neighbour.Held> held(List<Neighbour> neighbours) {
        return neighbours.stream()
                .filter(Neighbour.Held.class::isInstance)
                .map(Neighbour.Held.class::cast)
                .toList();
    }

    /** @param citing documents of each kind that are read */
    private DocumentLinks links(Neighbour.Held one, int citing) {
        return index.links(one.document().document().id(), day, citing);
    }

    /** @param near whether what is not in the library is a step too, and what a name of several may mean, after what is certain */
    private List<Step> outgoing(Neighbour.Held from, DocumentLinks links, boolean near) {
        Map<String, Step> steps = new LinkedHashMap<>();
        for (DocumentLinks.Outgoing link : certainFirst(links.outgoing())) {
            Relation relation = link.relation();
            List<Neighbour> meant = meant(link);
            boolean certain = link.targets().size() == 1;
            if (meant.size() > Neighbourhood.MOST_MEANT || !(near || certain)) {
                leftOut++;
                continue;
            }
            for (Neighbour to : meant) {
                if (!to.key().equals(from.key())) {
                    Step step = new Step(from, to, edge(from, to, relation, meant.size() == 1));
                    steps.putIfAbsent(keyOf(step.edge()), step);
                }
            }
        }
        leftOut += steps.size();
        return List.copyOf(steps.values());
    }

    private static List<Neighbour> meant(DocumentLinks.Outgoing link) {
        Relation relation = link.relation();
        return link.targets().isEmpty()
                ? List.of(new Neighbour.Absent(relation.name(), relation.keys().getFirst()))
                : link.targets().stream().<Neighbour>map(Neighbour.Held::new).toList();
    }

    /** What is certain, then what is one of several, then what is not there. */
    private static List<DocumentLinks.Outgoing> certainFirst(List<DocumentLinks.Outgoing> links) {
        return links.stream()
                .sorted(Comparator.comparingInt(
                        link -> link.targets().isEmpty() ? 2 : link.targets().size() == 1 ? 0 : 1))
                .toList();
    }

    /** @param doubtful whether that which may mean another document is a step too, after what is certain */
    private List<Step> incoming(Neighbour.Held to, DocumentLinks links, boolean doubtful) {
        List<Step> steps = new ArrayList<>();
        for (DocumentLinks.Incoming link : links.incoming()) {
            Neighbour from = new Neighbour.Held(link.from());
            if ((doubtful || link.certain()) && !from.key().equals(to.key())) {
                steps.add(new Step(to, from, edge(from, to, link.relation(), link.certain())));
            }
        }
        leftOut += links.incomingCounts().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        steps.sort(Comparator.comparing(step -> !step.edge().certain()));
        return steps;
    }

    private static Edge edge(Neighbour from, Neighbour to, Relation relation, boolean certain) {
        return new Edge(from.key(), to.key(), relation.kind(), relation.paragraph(), relation.sentence(), certain);
    }

    private static String keyOf(Edge edge) {
        return edge.from() + " " + edge.to() + " " + edge.kind();
    }

    /**
     * Gives the far ends of the steps a place, those first that most of the near ones share, and beside them; and keeps the steps
     * whose ends are both there.
     */
    private List<Neighbour> place(List<Step> steps, int column, int most) {
        Map<String, List<Step>> byFar = new LinkedHashMap<>();
        for (Step step : steps) {
            if (!nodes.containsKey(step.far().key())) {
                byFar.computeIfAbsent(step.far().key(), key -> new ArrayList<>())
                        .add(step);
            }
        }
        Map<String, Integer> rows = rows(column - Integer.signum(column));
        List<Neighbour> placed = byFar.values().stream()
                .sorted(Comparator.comparingLong(NeighbourhoodWalk::sharedBy).reversed())
                .limit(most)
                .sorted(Comparator.comparingDouble(shared -> middle(shared, rows)))
                .map(shared -> shared.getFirst().far())
                .toList();
        placed.forEach(far -> nodes.put(far.key(), new Node(far, column)));
        for (Step step : steps) {
            if (nodes.containsKey(step.far().key())) {
                edges.putIfAbsent(keyOf(step.edge()), step.edge());
                leftOut--;
            }
        }
        return placed;
    }

    private static long sharedBy(List<Step> steps) {
        return steps.stream().map(step -> step.near().key()).distinct().count();
    }

    /** Where the nodes of a column stand, from the top. */
    private Map<String, Integer> rows(int column) {
        List<String> keys = nodes.values().stream()
                .filter(node -> node.column() == column)
                .map(Node::key)
                .toList();
        Map<String, Integer> rows = new LinkedHashMap<>();
        IntStream.range(0, keys.size()).forEach(row -> rows.put(keys.get(row), row));
        return rows;
    }

    private static double middle(List<Step> steps, Map<String, Integer> rows) {
        return steps.stream()
                .mapToInt(step -> rows.getOrDefault(step.near().key(), 0))
                .average()
                .orElse(0);
    }
}
