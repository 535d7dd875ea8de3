package io.ceyuan.lucene;

import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.search.FacetName;
import io.ceyuan.core.search.Timeline.Count;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Counts documents, and occurrences by their scores, by year; remembers the earliest document of each level. */
final class YearCounts implements CollectorManager<YearCounts.Collector, YearCounts.Counts> {

    private static final AdministrativeLevel[] LEVELS = AdministrativeLevel.values();

    /** The place of the earliest document of all levels. */
    private static final int ANY = LEVELS.length;

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
        for (int i = 0; i <= LEVELS.length; i++) {
            Earliest first = all.firsts[(i + ANY) % (LEVELS.length + 1)];
            if (first != null) {
                firsts.add(first);
            }
        }
        return new Counts(all.byYear, all.undated, firsts);
    }

    static final class Collector extends SimpleCollector {

        private final TreeMap<Integer, Count> byYear = new TreeMap<>();
        private final @Nullable Earliest[] firsts = new @Nullable Earliest[LEVELS.length + 1];
        private final long[] levelOrds = new long[LEVELS.length];
        private Count undated = Count.NONE;
        private int docBase;
        private @Nullable Scorable scorer;
        private NumericDocValues issued = DocValues.emptyNumeric();
        private SortedDocValues ids = DocValues.emptySorted();
        private SortedSetDocValues facets = DocValues.emptySortedSet();

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            docBase = leaf.docBase;
            issued = DocValues.getNumeric(leaf.reader(), IndexSchema.ISSUED);
            ids = DocValues.getSorted(leaf.reader(), IndexSchema.ID);
            facets = DocValues.getSortedSet(leaf.reader(), FacetsConfig.DEFAULT_INDEX_FIELD_NAME);
            for (int level = 0; level < LEVELS.length; level++) {
                String path =
                        FacetsConfig.pathToString(FacetName.LEVEL.wireName(), new String[] {LEVELS[level].label()});
                levelOrds[level] = facets.lookupTerm(new BytesRef(path));
            }
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
            int level = level(doc);
            if (level >= 0) {
                first(level, doc, day);
            }
        }

        /** The number of the document's level, or -1. */
        private int level(int doc) throws IOException {
            if (facets.advanceExact(doc)) {
                for (int i = facets.docValueCount(); i > 0; i--) {
                    long ord = facets.nextOrd();
                    for (int level = 0; level < LEVELS.length; level++) {
                        if (levelOrds[level] == ord) {
                            return level;
                        }
                    }
                }
            }
            return -1;
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
            offer(place, new Earliest(place == ANY ? null : LEVELS[place], docBase + doc, day, id));
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
            for (int i = 0; i <= LEVELS.length; i++) {
                Earliest found = other.firsts[i];
                if (found != null) {
                    offer(i, found);
                }
            }
        }
    }
}
