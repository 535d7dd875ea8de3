package io.ceyuan.lucene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreDoc;

/** Shows one hit of each group of copies: the first, in whatever order hits stand. */
record Folding(CopyGroups groups) {

    /** Nothing is folded. */
    static final Folding NONE = new Folding(CopyGroups.EMPTY);

    /** How many hits to look at first to show so many. */
    long depth(int wanted) {
        return groups.isEmpty() ? wanted : 2L * wanted;
    }

    /** Counts the hits that are not shown. */
    CollectorManager<?, Long> counter() {
        return new GroupCount(groups);
    }

    List<ScoreDoc> fold(ScoreDoc[] hits) {
        List<ScoreDoc> shown = new ArrayList<>(hits.length);
        Set<Integer> seen = new HashSet<>();
        for (ScoreDoc hit : hits) {
            int group = groups.group(hit.doc);
            if (group == CopyGroups.NONE || seen.add(group)) {
                shown.add(hit);
            }
        }
        return shown;
    }
}
