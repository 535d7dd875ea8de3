package io.ceyuan.web.page;

import io.ceyuan.core.search.Facet;
import io.ceyuan.core.search.FacetName;
import io.ceyuan.core.search.IndexStatus;
import io.ceyuan.core.search.SearchResult;
import io.ceyuan.web.params.SearchParams;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The entrance.
 *
 * @param empty whether the library holds no document
 * @param size number of documents
 * @param entries ways in by kind, level, region and year
 * @param newest the newest documents
 * @param all the search for everything
 */
public record HomePage(
        SearchForm form, boolean empty, String size, List<FacetGroup> entries, List<ResultItem> newest, String all) {

    private static final Set<FacetName> ENTRIES =
            EnumSet.of(FacetName.KIND, FacetName.LEVEL, FacetName.REGION, FacetName.YEAR);

    /** The page for a library, from a search for everything, newest first. */
    public static HomePage of(SearchResult everything, IndexStatus status, LocalDate today) {
        SearchParams all = SearchParams.of("");
        List<Facet> entries = everything.facets().stream()
                .filter(facet -> ENTRIES.contains(facet.name()))
                .map(HomePage::plain)
                .toList();
        return new HomePage(
                SearchForm.of(""),
                status.documents() == 0,
                Wording.count(status.documents()),
                FacetGroup.of(entries, all),
                everything.hits().stream()
                        .map(hit -> ResultItem.of(hit, all, today))
                        .toList(),
                Links.search(all));
    }

    /** The highest values that say something. */
    private static Facet plain(Facet facet) {
        return new Facet(
                facet.name(),
                facet.values().stream()
                        .filter(value -> !value.value().equals(Facet.NONE))
                        .map(value -> new Facet.Value(value.value(), value.count()))
                        .toList());
    }
}
