package io.ceyuan.lucene;

import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/** Counts how many hits folding hides: those of a group beyond its first. */
record GroupCount(CopyGroups groups) implements CollectorManager<GroupCount.Counter, Long> {

    static final class Counter extends SimpleCollector {

        private final CopyGroups groups;
        private final FixedBitSet found;
        private long grouped;
        private int base;

        Counter(CopyGroups groups) {
            this.groups = groups;
            found = new FixedBitSet(groups.limit());
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) {
            base = leaf.docBase;
        }

        @Override
        public void collect(int doc) {
            int group = groups.group(base + doc);
            if (group != CopyGroups.NONE) {
                grouped++;
                found.set(group);
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    @Override
    public Counter newCollector() {
        return new Counter(groups);
    }

    @Override
    public Long reduce(Collection<Counter> counters) {
        FixedBitSet found = new FixedBitSet(groups.limit());
        long grouped = 0;
        for (Counter counter : counters) {
            found.or(counter.found);
            grouped += counter.grouped;
        }
        return grouped - found.cardinality();
    }
}
