package io.ceyuan.lucene;

import io.ceyuan.lucene.FrequencyTotal.Counter;
import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Sums the scores, which are frequencies, over all documents. */
final class FrequencyTotal implements CollectorManager<Counter, FrequencyTotal.Total> {

    record Total(long documents, long occurrences) {}

    static final class Counter extends SimpleCollector {

        private @Nullable Scorable scorer;
        private long documents;
        private long occurrences;

        @Override
        public void setScorer(Scorable newScorer) {
            scorer = newScorer;
        }

        @Override
        public void collect(int doc) throws IOException {
            documents++;
            occurrences += scorer == null ? 0 : (long) scorer.score();
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }
    }

    @Override
    public Counter newCollector() {
        return new Counter();
    }

    @Override
    public Total reduce(Collection<Counter> counters) {
        return new Total(
                counters.stream().mapToLong(counter -> counter.documents).sum(),
                counters.stream().mapToLong(counter -> counter.occurrences).sum());
    }
}
