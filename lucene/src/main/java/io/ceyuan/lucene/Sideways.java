package io.ceyuan.lucene;

import io.ceyuan.core.search.FacetName;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.jspecify.annotations.Nullable;

/** One search with Lucene's counts, which also keeps the documents that each facet is counted in. */
final class Sideways extends DrillSideways {

    private final Map<FacetName, List<MatchingDocs>> sideways = new EnumMap<>(FacetName.class);
    private List<MatchingDocs> found = List.of();

    Sideways(IndexView view, FacetsConfig config, SortedSetDocValuesReaderState state) {
        super(view, config, state);
    }

    @Override
    protected Facets buildFacetsResult(
            FacetsCollector all, FacetsCollector @Nullable [] each, String @Nullable [] names) throws IOException {
        found = all.getMatchingDocs();
        for (int i = 0; each != null && names != null && i < names.length; i++) {
            sideways.put(FacetName.ofWireName(names[i]).orElseThrow(), each[i].getMatchingDocs());
        }
        return super.buildFacetsResult(all, each, names);
    }

    /** The documents found, as if nothing of the facet were chosen. */
    List<MatchingDocs> documents(FacetName name) {
        return sideways.getOrDefault(name, found);
    }
}
