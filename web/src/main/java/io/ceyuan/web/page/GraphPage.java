package io.ceyuan.web.page;

import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.graph.Neighbour;
import io.ceyuan.core.graph.Neighbourhood;
import io.ceyuan.core.graph.Neighbourhood.Edge;
import io.ceyuan.core.graph.Neighbourhood.Node;
import io.ceyuan.core.relation.RelationKind;
import io.ceyuan.core.search.CitedDocument;
import io.ceyuan.web.params.GraphParams;
import io.ceyuan.web.params.RelationParams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The documents around one, as a picture and as a table.
 *
 * @param document the one
 * @param steps how far to look
 * @param levels what the colours and signs of the boxes mean, those that occur
 * @param kinds what the strokes mean, those that occur
 * @param leftOut what is not shown; null when all is
 * @param all the page that lists everything
 * @param rows the relations of the picture, those of the document itself first
 */
public record GraphPage(
        SearchForm form,
        Link document,
        List<SearchPage.Order> steps,
        GraphPicture picture,
        List<Level> levels,
        List<Kind> kinds,
        @Nullable String leftOut,
        String all,
        List<Row> rows,
        String json) {

    /** @param tone class of its colour */
    record Level(String tone, String sign, String label) {}

    /** @param tone class of its stroke */
    record Kind(String tone, String label) {}

    /**
     * A relation.
     *
     * @param from null for the document of the page
     * @param to null for the document of the page
     * @param graph of the other document, or of the further one of two; null where it is not in the library
     * @param sentence which says it
     * @param place of the sentence
     * @param doubt that the name in the sentence may mean another document; null where it does not
     */
    record Row(
            @Nullable CitedItem from,
            String kind,
            String tone,
            @Nullable CitedItem to,
            @Nullable Link graph,
            String sentence,
            String place,
            @Nullable String doubt) {}

    public static GraphPage of(Neighbourhood around, GraphParams params) {
        CitedDocument middle = middle(around);
        DocumentId id = middle.document().id();
        String title = middle.document().title();
        return new GraphPage(
                SearchForm.of(""),
                new Link(title, Links.document(id, "")),
                Stream.of(1, 2)
                        .map(steps -> new SearchPage.Order(
                                steps == 1 ? "一步" : "两步",
                                Links.graph(id, new GraphParams(steps)),
                                steps == params.steps()))
                        .toList(),
                GraphPicture.of(around, title),
                levels(around),
                kinds(around),
                around.leftOut() == 0
                        ? null
                        : "另有 " + Wording.count(around.leftOut()) + " 条关系没有画出：每侧每步最多画 " + Neighbourhood.MOST_NEAR
                                + " 份文件；名称可指多份文件的，只画涉及本文件且不超过 " + Neighbourhood.MOST_MEANT
                                + " 份的；未收录的只画一步。",
                Links.relations(id, RelationParams.of(RelationParams.Side.OUTGOING, null)),
                rows(around),
                Links.graphApi(id, params));
    }

    private static CitedDocument middle(Neighbourhood around) {
        return switch (around.nodes().getFirst().neighbour()) {
            case Neighbour.Held held -> held.document();
            case Neighbour.Absent absent ->
                throw new IllegalArgumentException("around a document that is not there: " + absent.name());
        };
    }

    private static List<Level> levels(Neighbourhood around) {
        Set<String> tones = new HashSet<>();
        around.nodes().forEach(node -> tones.add(tone(node.neighbour())));
        List<Level> all = new ArrayList<>();
        for (AdministrativeLevel level : AdministrativeLevel.values()) {
            all.add(new Level(GraphBox.tone(level), GraphBox.sign(level), level.label()));
        }
        all.add(new Level(GraphBox.tone(null), GraphBox.sign(null), "层级不明"));
        all.add(new Level(GraphBox.ABSENT, GraphBox.ABSENT_SIGN, "未收录"));
        return all.stream().filter(level -> tones.contains(level.tone())).toList();
    }

    private static String tone(Neighbour neighbour) {
        return switch (neighbour) {
            case Neighbour.Held held -> GraphBox.tone(held.document().level());
            case Neighbour.Absent absent -> GraphBox.ABSENT;
        };
    }

    private static List<Kind> kinds(Neighbourhood around) {
        Stream<Kind> kinds = Arrays.stream(RelationKind.values())
                .filter(kind -> around.edges().stream().anyMatch(edge -> edge.kind() == kind))
                .map(kind -> new Kind(kind.wireName(), kind.label()));
        boolean allCertain = around.edges().stream().allMatch(Edge::certain);
        return Stream.concat(
                        kinds,
                        allCertain ? Stream.of() : Stream.of(new Kind(GraphPicture.DOUBTFUL, GraphPicture.DOUBT)))
                .toList();
    }

    private static List<Row> rows(Neighbourhood around) {
        Map<String, Node> nodes = new HashMap<>();
        around.nodes().forEach(node -> nodes.put(node.key(), node));
        String middle = around.nodes().getFirst().key();
        List<Row> near = new ArrayList<>();
        List<Row> far = new ArrayList<>();
        for (Edge edge : around.edges()) {
            Node from = nodes.get(edge.from());
            Node to = nodes.get(edge.to());
            if (from != null && to != null) {
                boolean touches = edge.from().equals(middle) || edge.to().equals(middle);
                (touches ? near : far).add(row(edge, from, to));
            }
        }
        near.addAll(far);
        return near;
    }

    private static Row row(Edge edge, Node from, Node to) {
        Node other = Math.abs(from.column()) > Math.abs(to.column()) ? from : to;
        return new Row(
                from.column() == 0 ? null : item(from.neighbour()),
                edge.kind().label(),
                edge.kind().wireName(),
                to.column() == 0 ? null : item(to.neighbour()),
                graph(other.neighbour()),
                RelationLine.excerpt(edge.sentence()),
                from.neighbour() instanceof Neighbour.Held held
                        ? Links.place(held.document().document().id(), edge.paragraph())
                        : "",
                edge.certain() ? null : GraphPicture.DOUBT);
    }

    private static CitedItem item(Neighbour neighbour) {
        return switch (neighbour) {
            case Neighbour.Held held -> CitedItem.of(held.document());
            case Neighbour.Absent absent -> CitedItem.absent(absent.name(), absent.cited());
        };
    }

    private static @Nullable Link graph(Neighbour neighbour) {
        return neighbour instanceof Neighbour.Held held
                ? new Link("关系图", Links.graph(held.document().document().id(), GraphParams.USUAL))
                : null;
    }
}
