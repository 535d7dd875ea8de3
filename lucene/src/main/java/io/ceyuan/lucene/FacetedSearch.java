package io.ceyuan.lucene;

import io.ceyuan.core.search.Facet;
import io.ceyuan.core.search.FacetName;
import io.ceyuan.core.search.SearchRequest;
import io.ceyuan.core.search.Sort;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;

/** Hits and facet counts in one pass; a chosen facet is counted as if nothing of it were chosen. */
final class FacetedSearch {

    private final FacetsConfig config;

    FacetedSearch(FacetsConfig config) {
        this.config = config;
    }

    /**
     * @param page the hits of the page
     */
    record Found(long total, long groups, List<ScoreDoc> page, List<Facet> facets) {}

    Found search(IndexView view, Query query, SearchRequest request) throws IOException {
        SortedSetDocValuesReaderState state = view.facetState();
        if (state == null) {
            return new Found(
                    0,
                    0,
                    List.of(),
                    Arrays.stream(FacetName.values())
                            .map(name -> new Facet(name, List.of()))
                            .toList());
        }
        DrillDownQuery drillDown = new FacetChoice(view, request.filters()).narrowed(config, query);
        int wanted = request.offset() + request.size();
        FoldedHits hits = new FoldedHits(view, drillDown, request, wanted);
        Sideways sideways = new Sideways(view, config, state);
        var answer = sideways.search(drillDown, hits.collectors());
        FoldedHits.Found found = hits.of(answer.collectorResult);
        List<ScoreDoc> shown = found.shown();
        List<ScoreDoc> page = shown.subList(Math.min(request.offset(), shown.size()), Math.min(wanted, shown.size()));
        score(page, request.sort(), view, drillDown);
        List<Facet> facets = new ArrayList<>();
        for (FacetName name : FacetName.values()) {
            ValueCounts counts = counts(view, request, name, answer.facets, sideways.documents(name));
            facets.add(new FacetLister(name, counts, touched(request, name)).list());
        }
        return new Found(found.total(), found.groups(), page, facets);
    }

    private static void score(List<ScoreDoc> page, Sort sort, IndexView view, Query query) throws IOException {
        if (sort == Sort.RELEVANCE) {
            page.forEach(scored -> scored.score = (float) ((FieldDoc) scored).fields[0]);
        } else if (!page.isEmpty()) {
            TopFieldCollector.populateScores(page.toArray(ScoreDoc[]::new), view, query);
        }
    }

    /** All values of a facet, counted as if nothing of it were chosen. */
    ValueCounts counts(IndexView view, Query query, SearchRequest request, FacetName name) throws IOException {
        SortedSetDocValuesReaderState state = view.facetState();
        if (state == null) {
            return new ValueCounts.Paths(new TreeMap<>());
        }
        BooleanQuery.Builder others = new BooleanQuery.Builder().add(query, Occur.FILTER);
        new FacetChoice(view, request.filters()).queries().forEach((touched, chosen) -> {
            if (touched != name) {
                others.add(chosen, Occur.FILTER);
            }
        });
        FacetsCollector found = view.search(others.build(), new FacetsCollectorManager());
        return counts(view, request, name, new SortedSetDocValuesFacetCounts(state, found), found.getMatchingDocs());
    }

    private static ValueCounts counts(
            IndexView view, SearchRequest request, FacetName name, Facets counted, List<MatchingDocs> found)
            throws IOException {
        return switch (name) {
            case FOLDER ->
                new ValueCounts.Paths(
                        view.folders().counts(view.folders().column().count(found)));
            case VALIDITY ->
                new ValueCounts.OfValidity(
                        view.validities(request.filters().day()).column().count(found));
            case YEAR -> new ValueCounts.Years(new ValueCounts.Library(name, counted));
            case ISSUER, KIND, LEVEL, REGION, TOPIC, FORMAT -> new ValueCounts.Library(name, counted);
        };
    }

    private static List<String> touched(SearchRequest request, FacetName name) {
        return Stream.of(request.filters().chosen(), request.filters().excluded())
                .flatMap(values -> values.getOrDefault(name, List.of()).stream())
                .distinct()
                .toList();
    }

    /** Hits in this order, ties by id. */
    static org.apache.lucene.search.Sort order(Sort sort) {
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
