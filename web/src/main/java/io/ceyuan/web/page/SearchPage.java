package io.ceyuan.web.page;

import io.ceyuan.core.query.Exactness;
import io.ceyuan.core.query.ParsedQuery;
import io.ceyuan.core.query.Query;
import io.ceyuan.core.search.Matching;
import io.ceyuan.core.search.SearchResult;
import io.ceyuan.core.search.Sort;
import io.ceyuan.web.params.ConcordanceParams;
import io.ceyuan.web.params.ExportForm;
import io.ceyuan.web.params.SearchParams;
import io.ceyuan.web.params.TimelineParams;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
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
 * @param literal the search for what was typed as exact wording; null when nothing was mended
 * @param wording how phrases are compared, and the other way; null when there is no phrase
 * @param chips the chosen filters, each with the search without it
 * @param advice searches with hits to try in place of this one: all there are when it has none, else another spelling
 * @param firstPage the search's first page, for who paged past the end
 * @param feed the newest hits as an Atom feed
 * @param downloads the hits as files
 * @param studies what else can be asked of a phrase; empty for any other query
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
        @Nullable Link literal,
        @Nullable Choice wording,
        List<Link> chips,
        String withoutFilters,
        List<FacetGroup> facets,
        List<Order> orders,
        List<ResultItem> items,
        Pager pager,
        List<Link> advice,
        String firstPage,
        String json,
        String feed,
        List<Link> downloads,
        List<Link> studies) {

    private static final String QUOTATION_MARKS = "\"“「『〝";

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

    /** A way that the search was done, and the search done the other way. */
    record Choice(String text, Link other) {

        private static final String FOLDED = "不计繁简、全半角、大小写和引号样式";
        private static final String STRICT = "严格按原样";

        /**
         * How characters are compared, and the other way.
         *
         * @param where in front of both, as 引号内
         */
        static Choice of(Exactness exact, String where, Function<Exactness, String> links) {
            return switch (exact) {
                case FOLDED -> new Choice(where + FOLDED, new Link(STRICT, links.apply(Exactness.STRICT)));
                case STRICT -> new Choice(where + STRICT, new Link(FOLDED, links.apply(Exactness.FOLDED)));
            };
        }
    }

    /** An order to choose. */
    record Order(String label, String url, boolean current) {}

    /**
     * @param better searches that have more hits; none when there is nothing to try
     * @param today the day whose validity is shown
     */
    public static SearchPage of(
            SearchParams params,
            ParsedQuery parsed,
            SearchResult result,
            List<Alternative.Counted> better,
            LocalDate today) {
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
                parsed.literal()
                        .map(text -> new Link(text, Links.search(params.withQuery(text))))
                        .orElse(null),
                wording(params, parsed),
                Chips.of(params, Links::search),
                Links.search(params.withoutFilters()),
                FacetGroup.of(result.facets(), params),
                orders(params),
                result.hits().stream()
                        .map(hit -> ResultItem.of(hit, params, today))
                        .toList(),
                Pager.of(params, result.groups()),
                better.stream().map(SearchPage::advice).toList(),
                Links.search(params.withPage(1)),
                Links.api(params),
                Links.feed(params),
                result.total() == 0 ? List.of() : downloads(params),
                studies(params, parsed));
    }

    private static List<Link> downloads(SearchParams params) {
        return Arrays.stream(ExportForm.values())
                .map(form -> new Link(form.label(), Links.export(params, form.wireName())))
                .toList();
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

    private static @Nullable Choice wording(SearchParams params, ParsedQuery parsed) {
        if (parsed.text().chars().noneMatch(c -> QUOTATION_MARKS.indexOf(c) >= 0)) {
            return null;
        }
        return Choice.of(params.exact(), "引号内", other -> Links.search(params.withExact(other)));
    }

    private static Link advice(Alternative.Counted counted) {
        Alternative alternative = counted.alternative();
        return new Link(
                alternative.text() + "（" + Wording.count(counted.total()) + " 件）", Links.search(alternative.params()));
    }

    private static List<Link> studies(SearchParams params, ParsedQuery parsed) {
        if (!(parsed.query() instanceof Query.Phrase phrase)
                || phrase.text().length() > io.ceyuan.core.search.Wording.MAX_LENGTH) {
            return List.of();
        }
        return List.of(
                new Link("语境索引", Links.concordance(ConcordanceParams.of(phrase.text(), params))),
                new Link("逐年使用情况", Links.timeline(TimelineParams.of(phrase.text(), params))));
    }

    private static List<Order> orders(SearchParams params) {
        return Arrays.stream(Sort.values())
                .filter(sort -> sort != Sort.RELEVANCE || !params.q().isEmpty())
                .map(sort -> new Order(sort.label(), Links.search(params.withSort(sort)), sort == params.order()))
                .toList();
    }
}
