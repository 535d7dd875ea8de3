package io.ceyuan.lucene;

import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.core.search.Filters;
import io.ceyuan.core.search.FirstUse;
import io.ceyuan.core.search.Occurrence;
import io.ceyuan.core.search.Timeline;
import io.ceyuan.core.search.Timeline.Count;
import io.ceyuan.core.search.TimelineRequest;
import io.ceyuan.core.search.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.apache.lucene.search.IndexSearcher;

/** Counts the documents and occurrences of wordings by year; texts are read for the first uses alone. */
final class TimelineSearch {

    private final CountedWording counted;
    private final StoredDocuments stored;
    private final CharacterFold fold;

    TimelineSearch(CountedWording counted, StoredDocuments stored, CharacterFold fold) {
        this.counted = counted;
        this.stored = stored;
        this.fold = fold;
    }

    Timeline search(IndexView view, TimelineRequest request) throws IOException {
        YearCounts.Counts all =
                CountedWording.frequencies(view).search(counted.all(view, request.filters()), new YearCounts());
        SortedMap<Integer, Count> years = all.byYear();
        List<Timeline.Use> uses = new ArrayList<>();
        for (Wording wording : request.wordings()) {
            uses.add(use(view, wording, request.filters(), years.keySet()));
        }
        return new Timeline(
                years.entrySet().stream()
                        .map(year ->
                                new Timeline.Year(year.getKey(), year.getValue().documents()))
                        .toList(),
                all.undated().documents(),
                uses);
    }

    private Timeline.Use use(IndexView view, Wording wording, Filters filters, Set<Integer> years) throws IOException {
        IndexSearcher searcher = CountedWording.frequencies(view);
        YearCounts.Counts counts = searcher.search(counted.among(view, wording, filters), new YearCounts());
        List<Count> byYear = years.stream()
                .map(year -> counts.byYear().getOrDefault(year, Count.NONE))
                .toList();
        return new Timeline.Use(wording, byYear, counts.undated(), firsts(view, wording, counts));
    }

    private List<FirstUse> firsts(IndexView view, Wording wording, YearCounts.Counts counts) throws IOException {
        OccurrenceFinder finder = new OccurrenceFinder(wording, fold);
        // the earliest of all is the earliest of its level too
        Map<Integer, Occurrence> read = new HashMap<>();
        List<FirstUse> firsts = new ArrayList<>();
        for (YearCounts.Earliest earliest : counts.firsts()) {
            Occurrence first = read.get(earliest.doc());
            if (first == null) {
                first = finder.places(stored.text(view, earliest.doc()))
                        .getFirst()
                        .in(stored.reference(view, earliest.doc()));
                read.put(earliest.doc(), first);
            }
            firsts.add(new FirstUse(earliest.level(), first.document(), first.paragraph()));
        }
        return firsts;
    }
}
