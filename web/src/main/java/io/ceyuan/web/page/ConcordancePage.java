package io.ceyuan.web.page;

import io.ceyuan.core.search.Occurrence;
import io.ceyuan.core.search.OccurrenceCount;
import io.ceyuan.core.search.OccurrenceOrder;
import io.ceyuan.core.search.Occurrences;
import io.ceyuan.web.params.ConcordanceParams;
import io.ceyuan.web.params.SearchParams;
import io.ceyuan.web.params.TimelineParams;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The occurrences of a wording in their contexts.
 *
 * @param wordingForm the form of this page
 * @param asked whether a wording was given
 * @param cut says which occurrences were left out of the order; null when none
 * @param exactness how the wording is compared, and the other way; null before anything is asked
 * @param firstPage the first page, for who paged past the end
 */
public record ConcordancePage(
        SearchForm form,
        SearchForm wordingForm,
        String title,
        boolean asked,
        long occurrences,
        String count,
        String documents,
        @Nullable String cut,
        SearchPage.@Nullable Choice exactness,
        List<Link> chips,
        String withoutFilters,
        List<SearchPage.Order> orders,
        List<Line> lines,
        Pager pager,
        String firstPage,
        String hits,
        String timeline,
        String table,
        String json) {

    /**
     * An occurrence.
     *
     * @param date of the document, or that it has none
     * @param place 第 3 段, or 标题
     * @param url of the paragraph
     */
    record Line(String left, String match, String right, String title, String date, String place, String url) {

        static Line of(Occurrence occurrence, SearchParams hits) {
            LocalDate issued = occurrence.document().issued();
            int paragraph = occurrence.paragraph();
            return new Line(
                    occurrence.left(),
                    occurrence.match(),
                    occurrence.right(),
                    occurrence.document().title(),
                    issued == null ? "无日期" : Wording.date(issued),
                    paragraph == 0 ? "标题" : "第 " + paragraph + " 段",
                    paragraph == 0
                            ? Links.document(occurrence.document().id(), hits)
                            : Links.paragraph(occurrence.document().id(), hits, paragraph));
        }
    }

    /** The page before anything is asked. */
    public static ConcordancePage empty(ConcordanceParams params) {
        return of(params, new Occurrences(new OccurrenceCount(0, 0, 0), List.of()));
    }

    public static ConcordancePage of(ConcordanceParams params, Occurrences found) {
        SearchParams hits = params.hits();
        OccurrenceCount count = found.count();
        return new ConcordancePage(
                SearchForm.of(hits),
                SearchForm.of(params),
                (params.asked() ? params.wording() + " - " : "") + "语境索引 - 策源",
                params.asked(),
                count.occurrences(),
                Wording.count(count.occurrences()),
                Wording.count(count.documents()),
                count.cut() ? cut(count) : null,
                params.asked()
                        ? SearchPage.Choice.of(params.exact(), "", other -> Links.concordance(params.withExact(other)))
                        : null,
                Chips.of(params.among(), among -> Links.concordance(params.withFilters(among))),
                Links.concordance(params.withFilters(params.among().withoutFilters())),
                orders(params),
                found.page().stream().map(one -> Line.of(one, hits)).toList(),
                Pager.of(params, count.sorted()),
                Links.concordance(params.withPage(1)),
                Links.search(hits),
                Links.timeline(TimelineParams.of(params.wording(), hits)),
                Links.concordanceTable(params),
                Links.concordanceApi(params));
    }

    private static String cut(OccurrenceCount count) {
        return "出现次数较多，只有最新的 " + Wording.count(count.sorted()) + " 处参加这种排序。可以增加筛选条件，或者按日期排序查看全部。";
    }

    private static List<SearchPage.Order> orders(ConcordanceParams params) {
        return Arrays.stream(OccurrenceOrder.values())
                .map(order -> new SearchPage.Order(
                        order.label(), Links.concordance(params.withOrder(order)), order == params.order()))
                .toList();
    }
}
