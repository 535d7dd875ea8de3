package io.ceyuan.web.page;

import io.ceyuan.core.query.ParsedQuery;
import io.ceyuan.core.search.FacetName;
import io.ceyuan.core.search.Matching;
import io.ceyuan.core.search.SearchResult;
import io.ceyuan.core.search.Sort;
import io.ceyuan.web.params.SearchParams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of a search.
 *
 * @param title the title of the window
 * @param folding what folding did, or would do; null when there are no copies
 * @param words what was made of the plain words; null when they were searched as they were typed
 * @param why the search with explanations, or without them; null for an order that is not that of scores
 * @param warnings what was mended in the query; empty when nothing
 * @param repaired the query as it was understood
 * @param chips the chosen filters, each with the search without it
 * @param advice what to try when there are no hits; empty when there are
 * @param firstPage the search's first page, for who paged past the end
 */
public record SearchPage(
        SearchForm form,
        String title,
        long total,
        String count,
        @Nullable Folding folding,
        @Nullable WordNotes words,
        @Nullable Link why,
        List<String> warnings,
        String repaired,
        List<Link> chips,
        String withoutFilters,
        List<FacetGroup> facets,
        List<Order> orders,
        List<ResultItem> items,
        Pager pager,
        List<Link> advice,
        String firstPage,
        String json) {

    /**
     * Copies are folded or shown each for itself.
     *
     * @param other the search the other way
     */
    record Folding(String text, Link other) {

        static @Nullable Folding of(SearchParams params, SearchResult result) {
            if (!params.fold()) {
                return new Folding("逐份显示", new Link("合并相同文本", Links.search(params.withFold(true))));
            }
            return result.groups() == result.total()
                    ? null
                    : new Folding(
                            "相同或近似文本合并为 " + Wording.count(result.groups()) + " 条",
                            new Link("逐份显示", Links.search(params.withFold(false))));
        }
    }

    /** An order to choose. */
    record Order(String label, String url, boolean current) {}

    public static SearchPage of(SearchParams params, ParsedQuery parsed, SearchResult result) {
        boolean nothing = result.total() == 0;
        return new SearchPage(
                SearchForm.of(params),
                (params.q().isEmpty() ? "全部文件" : params.q()) + " - 策源",
                result.total(),
                Wording.count(result.total()),
                Folding.of(params, result),
                WordNotes.of(params, result.understanding()),
                why(params),
                parsed.warnings(),
                parsed.text(),
                chips(params),
                Links.search(params.withoutFilters()),
                FacetGroup.of(result.facets(), params),
                orders(params),
                result.hits().stream()
                        .map(hit -> ResultItem.of(hit, params.q()))
                        .toList(),
                Pager.of(params, result.groups()),
                nothing ? Advice.of(params, parsed) : List.of(),
                Links.search(params.withPage(1)),
                Links.api(params));
    }

    private static @Nullable Link why(SearchParams params) {
        Matching matching = params.matching();
        return params.q().isEmpty() || params.order() != Sort.RELEVANCE
                ? null
                : new Link(
                        matching.explain() ? "不显示排序依据" : "显示排序依据",
                        Links.search(params.withMatching(new Matching(matching.synonyms(), !matching.explain()))
                                .withPage(params.page())));
    }

    private static List<Link> chips(SearchParams params) {
        List<Link> chips = new ArrayList<>();
        params.filters().forEach((facet, values) -> values.forEach(value -> chips.add(chip(params, facet, value))));
        return chips;
    }

    private static Link chip(SearchParams params, FacetName facet, String value) {
        String text = facet.label() + "：" + Wording.facetValue(facet, value);
        return new Link(text, Links.search(params.toggled(facet, value)));
    }

    private static List<Order> orders(SearchParams params) {
        return Arrays.stream(Sort.values())
                .filter(sort -> sort != Sort.RELEVANCE || !params.q().isEmpty())
                .map(sort -> new Order(sort.label(), Links.search(params.withSort(sort)), sort == params.order()))
                .toList();
    }
}
