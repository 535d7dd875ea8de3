package io.ceyuan.lucene;

import io.ceyuan.core.search.Facet;
import io.ceyuan.core.search.FacetName;
import io.ceyuan.core.search.SearchRequest;
import io.ceyuan.core.search.Sort;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/** Hits and facet counts in one pass; a chosen facet is counted as if nothing of it were chosen. */
final class FacetedSearch {

    /** More values of one facet are no choice any more; chosen ones are always among them. */
    private static final int MAX_VALUES = 200;

    private final FacetsConfig config;

    FacetedSearch(FacetsConfig config) {
        this.config = config;
    }

    record Found(TopDocs top, List<Facet> facets) {}

    Found search(IndexView view, Query query, SearchRequest request) throws IOException {
        SortedSetDocValuesReaderState state = view.facetState();
        if (state == null) {
            return new Found(
                    view.search(query, 1),
                    Arrays.stream(FacetName.values())
                            .map(name -> new Facet(name, List.of()))
                            .toList());
        }
        DrillDownQuery drillDown = new DrillDownQuery(config, query);
        request.filters().forEach((name, values) -> values.forEach(value -> drillDown.add(name.wireName(), value)));
        int depth = Math.max(
                1,
                Math.min(
                        request.offset() + request.size(),
                        Math.max(1, view.getIndexReader().maxDoc())));
        var answer = new DrillSideways(view, config, state)
                .search(drillDown, new TopFieldCollectorManager(order(request.sort()), depth, null, Integer.MAX_VALUE));
        TopFieldDocs top = answer.collectorResult;
        if (request.sort() == Sort.RELEVANCE) {
            Arrays.stream(top.scoreDocs)
                    .forEach(scored -> scored.score = (float) ((org.apache.lucene.search.FieldDoc) scored).fields[0]);
        } else if (request.size() > 0) {
            int from = Math.min(request.offset(), top.scoreDocs.length);
            TopFieldCollector.populateScores(
                    Arrays.copyOfRange(top.scoreDocs, from, top.scoreDocs.length), view, drillDown);
        }
        List<Facet> facets = new ArrayList<>();
        for (FacetName name : FacetName.values()) {
            facets.add(facet(answer.facets, name, request.filters().getOrDefault(name, List.of())));
        }
        return new Found(top, facets);
    }

    private static Facet facet(Facets counts, FacetName name, List<String> chosen) throws IOException {
        FacetResult result = name == FacetName.YEAR
                ? counts.getAllChildren(name.wireName())
                : counts.getTopChildren(MAX_VALUES, name.wireName());
        List<Facet.Value> values = new ArrayList<>();
        if (result != null) {
            for (LabelAndValue value : result.labelValues) {
                values.add(new Facet.Value(value.label, value.value.longValue()));
            }
        }
        for (String value : chosen) {
            if (values.stream().noneMatch(known -> known.value().equals(value))) {
                Number count = counts.getSpecificValue(name.wireName(), value);
                values.add(new Facet.Value(value, Math.max(0, count.longValue())));
            }
        }
        if (name == FacetName.YEAR) {
            values.sort(Comparator.comparing(Facet.Value::value).reversed());
        }
        return new Facet(name, values);
    }

    private static org.apache.lucene.search.Sort order(Sort sort) {
        SortField id = new SortField(IndexSchema.ID, SortField.Type.STRING);
        return switch (sort) {
            case RELEVANCE -> new org.apache.lucene.search.Sort(SortField.FIELD_SCORE, newest(), id);
            case NEWEST -> new org.apache.lucene.search.Sort(newest(), id);
            case OLDEST -> new org.apache.lucene.search.Sort(issued(false, Long.MAX_VALUE), id);
        };
    }

    private static SortField newest() {
        return issued(true, Long.MIN_VALUE);
    }

    private static SortField issued(boolean descending, long missing) {
        return new SortField(IndexSchema.ISSUED, SortField.Type.LONG, descending, missing);
    }
}
