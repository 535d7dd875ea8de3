package io.ceyuan.web.page;

import io.ceyuan.core.search.Sort;
import io.ceyuan.web.params.SearchParams;
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

    static SearchForm of(SearchParams params) {
        List<Field> kept = new ArrayList<>();
        params.filters()
                .forEach((facet, values) -> values.forEach(value -> kept.add(new Field(facet.wireName(), value))));
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
        return new SearchForm(params.q(), kept);
    }
}
