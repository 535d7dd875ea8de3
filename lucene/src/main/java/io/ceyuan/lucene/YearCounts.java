package io.ceyuan.lucene;

import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.search.Timeline.Count;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Counts documents, and occurrences by their scores, by year; remembers the earliest document of each level. */
final class YearCounts implements CollectorManager<YearCounts.Collector, YearCounts.Counts> {

    private static final List<AdministrativeLevel> LEVELS = List.of(AdministrativeLevel.values());

    /** The place of the earliest document of all levels. */
    private static final int ANY = LEVELS.size();

    /**
     * The earliest document.
     *
     * @param level null for that of all levels
     * @param doc Lucene's number of it
     */
    record Earliest(@Nullable AdministrativeLevel level, int doc, long day, BytesRef id) {

        private boolean isBefore(Earliest other) {
            return day != other.day ? day < other.day : id.compareTo(other.id) < 0;
        }
    }

    /**
     * @param firsts of all levels first, then of each level
     */
    record Counts(SortedMap<Integer, Count> byYear, Count undated, List<Earliest> firsts) {}

    @Override
    public Collector newCollector() {
        return new Collector();
    }

    @Override
    public Counts reduce(Collection<Collector> collectors) {
        Collector all = new Collector();
        collectors.forEach(all::add);
        List<Earliest> firsts = new ArrayList<>();
        for (int i = 0; i <= LEVELS.size(); i++) {
            Earliest first = all.firsts[(i + ANY) % (LEVELS.size() + 1)];
            if (first != null) {
                firsts.add(first);
            }
        }
        return new Counts(all.byYear, all.undated, firsts);
    }

    static final class Collector extends SimpleCollector {

        private final TreeMap<Integer, Count> byYear = new TreeMap<>();
        private final @Nullable Earliest[] firsts = new @Nullable Earliest[LEVELS.size() + 1];
        private Count undated = Count.NONE;
        private int docBase;
        private @Nullable Scorable scorer;
        private NumericDocValues issued = DocValues.emptyNumeric();
        private SortedDocValues ids = DocValues.emptySorted();
        private NumericDocValues levels = DocValues.emptyNumeric();

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            docBase = leaf.docBase;
            issued = DocValues.getNumeric(leaf.reader(), IndexSchema.ISSUED);
            ids = DocValues.getSorted(leaf.reader(), IndexSchema.ID);
            levels = Standpoint.levels(leaf.reader());
        }

        @Override
        public void setScorer(Scorable newScorer) {
            scorer = newScorer;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }

        @Override
        public void collect(int doc) throws IOException {
            Count one = new Count(1, scorer == null ? 0 : (long) scorer.score());
            if (!issued.advanceExact(doc)) {
                undated = undated.plus(one);
                return;
            }
            long day = issued.longValue();
            byYear.merge(LocalDate.ofEpochDay(day).getYear(), one, Count::plus);
            first(ANY, doc, day);
            AdministrativeLevel level = Standpoint.level(levels, doc);
            if (level != null) {
                first(LEVELS.indexOf(level), doc, day);
            }
        }

        private void first(int place, int doc, long day) throws IOException {
            Earliest known = firsts[place];
            if (known != null && known.day < day) {
                return;
            }
            if (!ids.advanceExact(doc)) {
                throw new IOException("a document without id");
            }
            BytesRef id = BytesRef.deepCopyOf(ids.lookupOrd(ids.ordValue()));
            offer(place, new Earliest(place == ANY ? null : LEVELS.get(place), docBase + doc, day, id));
        }

        private void offer(int place, Earliest found) {
            Earliest known = firsts[place];
            if (known == null || found.isBefore(known)) {
                firsts[place] = found;
            }
        }

        private void add(Collector other) {
            other.byYear.forEach((year, count) -> byYear.merge(year, count, Count::plus));
            undated = undated.plus(other.undated);
            for (int i = 0; i <= LEVELS.size(); i++) {
                Earliest found = other.firsts[i];
                if (found != null) {
                    offer(i, found);
                }
            }
        }
    }
}
