package io.ceyuan.web.page;

import io.ceyuan.core.search.MostCited;
import io.ceyuan.web.params.GraphParams;
import io.ceyuan.web.params.RelationParams;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The documents that most others cite.
 *
 * @param exports the whole list as a file
 */
public record MostCitedPage(SearchForm form, List<Row> rows, String missing, List<Link> exports) {

    /**
     * A document.
     *
     * @param rank equal numbers have equal ranks
     * @param citing how many cite it
     * @param all those that do
     */
    record Row(String rank, CitedItem document, String citing, String all, String graph) {}

    public static MostCitedPage of(List<MostCited> ranking) {
        return new MostCitedPage(SearchForm.of(""), rows(ranking), Links.MISSING, Links.exports(Links.MOST_CITED));
    }

    private static List<Row> rows(List<MostCited> ranking) {
        List<Integer> ranks = Ranks.of(ranking.stream().map(MostCited::citing).toList());
        return IntStream.range(0, ranking.size())
                .mapToObj(at -> row(ranks.get(at), ranking.get(at)))
                .toList();
    }

    private static Row row(int rank, MostCited one) {
        var id = one.document().document().id();
        return new Row(
                Integer.toString(rank),
                CitedItem.of(one.document()),
                Wording.count(one.citing()),
                Links.relations(id, RelationParams.of(RelationParams.Side.INCOMING, null)),
                Links.graph(id, GraphParams.USUAL));
    }
}
