package io.ceyuan.lucene;

import io.ceyuan.core.search.Facet;
import io.ceyuan.core.search.FacetName;
import io.ceyuan.core.search.Filters;
import io.ceyuan.core.search.YearRange;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What was chosen and left out in each facet, as one query a facet. */
final class FacetChoice {

    private final IndexView view;
    private final Filters filters;

    FacetChoice(IndexView view, Filters filters) {
        this.view = view;
        this.filters = filters;
    }

    /** The queries of the facets of which something was chosen or left out. */
    Map<FacetName, Query> queries() throws IOException {
        Set<FacetName> touched = EnumSet.noneOf(FacetName.class);
        touched.addAll(filters.chosen().keySet());
        touched.addAll(filters.excluded().keySet());
        Map<FacetName, Query> queries = new EnumMap<>(FacetName.class);
        for (FacetName name : touched) {
            queries.put(name, query(name));
        }
        return queries;
    }

    /** What is found by the query of the documents that are asked. */
    DrillDownQuery narrowed(FacetsConfig config, Query query) throws IOException {
        DrillDownQuery narrowed = new DrillDownQuery(config, query);
        queries().forEach((name, chosen) -> narrowed.add(name.wireName(), chosen));
        return narrowed;
    }

    private Query query(FacetName name) throws IOException {
        List<String> chosen = filters.chosen().getOrDefault(name, List.of());
        List<String> excluded = filters.excluded().getOrDefault(name, List.of());
        if (excluded.isEmpty()) {
            return having(name, chosen);
        }
        return new BooleanQuery.Builder()
                .add(chosen.isEmpty() ? MatchAllDocsQuery.INSTANCE : having(name, chosen), Occur.FILTER)
                .add(having(name, excluded), Occur.MUST_NOT)
                .build();
    }

    private Query having(FacetName name, List<String> values) throws IOException {
        return switch (name) {
            case FOLDER -> view.folders().column().having(view.folders().keys(values));
            case VALIDITY -> view.validities(filters.day()).column().having(Validities.keys(values));
            case YEAR -> any(values.stream().map(FacetChoice::years).toList());
            case ISSUER, KIND, LEVEL, REGION, TOPIC, FORMAT ->
                any(values.stream()
                        .flatMap(value -> FacetLabels.paths(name, value).stream())
                        .map(path -> labelled(name, path))
                        .toList());
        };
    }

    private static Query years(String value) {
        YearRange range = YearRange.parse(value).orElse(null);
        if (range == null) {
            return labelled(FacetName.YEAR, new String[] {Facet.NONE});
        }
        // a year has its own label; the days are only looked through for a range
        return range.from() == range.to()
                ? labelled(FacetName.YEAR, new String[] {value})
                : NumericDocValuesField.newSlowRangeQuery(
                        IndexSchema.ISSUED,
                        LocalDate.ofYearDay(range.from(), 1).toEpochDay(),
                        LocalDate.of(range.to(), 12, 31).toEpochDay());
    }

    private static Query labelled(FacetName name, String[] path) {
        return new TermQuery(DrillDownQuery.term(FacetsConfig.DEFAULT_INDEX_FIELD_NAME, name.wireName(), path));
    }

    private static Query any(List<Query> queries) {
        if (queries.size() == 1) {
            return new ConstantScoreQuery(queries.getFirst());
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return new ConstantScoreQuery(any.build());
    }
}
