package io.ceyuan.web.page;

import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.search.Facet;
import io.ceyuan.core.search.FacetName;
import io.ceyuan.core.search.FacetQuery;
import io.ceyuan.web.params.FacetParams;
import io.ceyuan.web.params.SearchParams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All values of a facet, to be leafed through and narrowed.
 *
 * @param title the title of the window
 * @param back the search they are counted in
 * @param count how many values there are
 * @param action where the form that narrows them leads
 * @param contains what stands in the form
 * @param kept the rest of the address, which the form keeps
 * @param path the steps down to the values, the highest first; empty for a facet without levels
 * @param previous null on the first page
 * @param next null on the last
 */
public record FacetPage(
        SearchForm form,
        String title,
        String label,
        Link back,
        String count,
        String action,
        String contains,
        List<SearchForm.Field> kept,
        List<Link> path,
        List<SearchPage.Order> orders,
        List<Entry> entries,
        @Nullable String previous,
        @Nullable String next) {

    /**
     * A value.
     *
     * @param level of an issuer; null for any other
     * @param below the page of the values one step down; null where the facet has no levels
     */
    record Entry(
            FacetOption option,
            @Nullable String level,
            @Nullable Link below) {}

    public FacetPage {
        kept = List.copyOf(kept);
        path = List.copyOf(path);
        orders = List.copyOf(orders);
        entries = List.copyOf(entries);
    }

    public static FacetPage of(FacetParams params, Facet facet) {
        SearchParams search = params.search();
        FacetName name = params.name();
        return new FacetPage(
                SearchForm.of(search),
                "全部" + name.label() + " - 策源",
                name.label(),
                new Link("返回检索结果", Links.search(search)),
                Wording.count(facet.size()),
                "/facets/" + name.wireName(),
                params.contains(),
                kept(params),
                path(params),
                Arrays.stream(FacetQuery.Order.values())
                        .map(order -> new SearchPage.Order(
                                "按" + order.label(), Links.facet(params.withOrder(order)), order == params.order()))
                        .toList(),
                facet.values().stream().map(value -> entry(params, value)).toList(),
                params.page() > 1 ? Links.facet(params.withPage(params.page() - 1)) : null,
                params.hasNext(facet.size()) ? Links.facet(params.withPage(params.page() + 1)) : null);
    }

    private static List<SearchForm.Field> kept(FacetParams params) {
        List<SearchForm.Field> kept = new ArrayList<>(SearchForm.all(params.search()));
        if (!params.under().isEmpty()) {
            kept.add(new SearchForm.Field("under", params.under()));
        }
        if (params.order() != FacetQuery.Order.COUNT) {
            kept.add(new SearchForm.Field("order", params.order().wireName()));
        }
        return kept;
    }

    private static List<Link> path(FacetParams params) {
        List<Link> path = new ArrayList<>();
        if (!params.under().isEmpty()) {
            path.add(new Link("全部" + params.name().label(), Links.facet(params.withUnder(""))));
            String under = params.under();
            for (int end = under.indexOf(FacetName.STEP); end >= 0; end = under.indexOf(FacetName.STEP, end + 1)) {
                path.add(step(params, under.substring(0, end)));
            }
            path.add(step(params, under));
        }
        return path;
    }

    private static Link step(FacetParams params, String under) {
        return new Link(Wording.facetValue(params.name(), under), Links.facet(params.withUnder(under)));
    }

    private static Entry entry(FacetParams params, Facet.Value value) {
        FacetName name = params.name();
        AdministrativeLevel level = value.level();
        FacetOption plain = FacetOption.of(name, value, 0, params.search());
        String label = params.contains().isEmpty() ? plain.label() : Wording.facetPath(name, value.value());
        return new Entry(
                new FacetOption(
                        label, plain.count(), 0, plain.chosen(), plain.excluded(), plain.url(), plain.exclude()),
                level == null ? null : level.label(),
                name.hasLevels() && !value.value().equals(Facet.NONE)
                        ? new Link("下级", Links.facet(params.withUnder(value.value())))
                        : null);
    }
}
