package io.ceyuan.web.page;

import io.ceyuan.core.query.Exactness;
import io.ceyuan.core.search.OccurrenceOrder;
import io.ceyuan.core.search.Sort;
import io.ceyuan.web.params.ConcordanceParams;
import io.ceyuan.web.params.Measure;
import io.ceyuan.web.params.SearchParams;
import io.ceyuan.web.params.TimelineParams;
import java.util.ArrayList;
import java.util.List;

/**
 * The search box.
 *
 * @param q what stands in the box
 * @param kept filters and order that the next query keeps
 */
record SearchForm(String q, List<Field> kept) {

    /** A hidden field. */
    record Field(String name, String value) {}

    SearchForm {
        kept = List.copyOf(kept);
    }

    static SearchForm of(String q) {
        return new SearchForm(q, List.of());
    }

    /** The form of a concordance. */
    static SearchForm of(ConcordanceParams params) {
        List<Field> kept = filters(params.among());
        if (params.order() != OccurrenceOrder.NEWEST) {
            kept.add(new Field("order", params.order().wireName()));
        }
        addExactness(kept, params.exact());
        return new SearchForm(params.wording(), kept);
    }

    /** What the form of a timeline keeps. */
    static List<Field> kept(TimelineParams params) {
        List<Field> kept = filters(params.among());
        if (params.measure() != Measure.SHARE) {
            kept.add(new Field("measure", params.measure().wireName()));
        }
        addExactness(kept, params.exact());
        return kept;
    }

    private static void addExactness(List<Field> kept, Exactness exact) {
        if (exact != Exactness.FOLDED) {
            kept.add(new Field("exact", exact.wireName()));
        }
    }

    private static List<Field> filters(SearchParams params) {
        List<Field> kept = new ArrayList<>();
        params.conditions().forEach(condition -> kept.add(new Field(condition.parameter(), condition.value())));
        return kept;
    }

    static SearchForm of(SearchParams params) {
        return new SearchForm(params.q(), kept(params));
    }

    /** Everything that a form other than the search box keeps, the query too. */
    static List<Field> all(SearchParams params) {
        List<Field> all = new ArrayList<>();
        if (!params.q().isEmpty()) {
            all.add(new Field("q", params.q()));
        }
        all.addAll(kept(params));
        return all;
    }

    private static List<Field> kept(SearchParams params) {
        List<Field> kept = filters(params);
        Sort sort = params.sort();
        if (sort != null) {
            kept.add(new Field("sort", sort.wireName()));
        }
        if (!params.fold()) {
            kept.add(new Field("fold", "false"));
        }
        if (!params.matching().synonyms()) {
            kept.add(new Field("synonyms", "false"));
        }
        if (params.matching().explain()) {
            kept.add(new Field("explain", "true"));
        }
        if (params.size() != SearchParams.DEFAULT_SIZE) {
            kept.add(new Field("size", Integer.toString(params.size())));
        }
        addExactness(kept, params.exact());
        return kept;
    }

    /** What can be typed, each with a search to try. */
    List<SyntaxExample> examples() {
        return SyntaxExample.ALL;
    }
}
