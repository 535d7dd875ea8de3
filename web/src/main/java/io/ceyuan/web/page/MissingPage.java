package io.ceyuan.web.page;

import io.ceyuan.core.search.DocumentReference;
import io.ceyuan.core.search.MissingDocument;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is cited and not in the library.
 *
 * @param exports the whole list as a file
 */
public record MissingPage(SearchForm form, List<Row> rows, String mostCited, List<Link> exports) {

    /**
     * A document that is not there.
     *
     * @param rank equal numbers have equal ranks
     * @param citing how many cite it
     * @param lookup of its name, in case that it has been added since, or is there by another name
     * @param examples some of those that cite it
     */
    record Row(String rank, String name, String citing, String lookup, List<Link> examples) {}

    public static MissingPage of(List<MissingDocument> ranking) {
        return new MissingPage(SearchForm.of(""), rows(ranking), Links.MOST_CITED, Links.exports(Links.MISSING));
    }

    private static List<Row> rows(List<MissingDocument> ranking) {
        List<Integer> ranks =
                Ranks.of(ranking.stream().map(MissingDocument::citing).toList());
        return IntStream.range(0, ranking.size())
                .mapToObj(at -> row(ranks.get(at), ranking.get(at)))
                .toList();
    }

    private static Row row(int rank, MissingDocument missing) {
        return new Row(
                Integer.toString(rank),
                missing.name(),
                Wording.count(missing.citing()),
                Links.lookup(missing.name()),
                missing.examples().stream().map(MissingPage::example).toList());
    }

    private static Link example(DocumentReference document) {
        return new Link(document.title(), Links.document(document.id(), ""));
    }
}
