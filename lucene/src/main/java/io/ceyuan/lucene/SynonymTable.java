package io.ceyuan.lucene;

import io.ceyuan.analysis.BundledLists;
import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.core.query.SynonymRule;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words are looked for beside a typed one. */
final class SynonymTable {

    static final SynonymTable NONE = new SynonymTable(Map.of());

    private final Map<String, List<String>> synonyms;

    private SynonymTable(Map<String, List<String>> synonyms) {
        this.synonyms = synonyms;
    }

    /** The rules of the product and the user's own. */
    static SynonymTable with(List<SynonymRule> own, CharacterFold fold) {
        Map<String, Set<String>> also = new HashMap<>();
        BundledLists.synonyms().forEach(line -> add(SynonymRule.parse(line), fold, also));
        own.forEach(rule -> add(rule, fold, also));
        Map<String, List<String>> synonyms = new HashMap<>();
        also.forEach((typed, others) -> synonyms.put(
                typed,
                others.stream()
                        .filter(other -> other.length() == 1 || !other.contains(typed))
                        .toList()));
        return new SynonymTable(synonyms);
    }

    /** The synonyms of a folded word; none for most. */
    List<String> of(String word) {
        return synonyms.getOrDefault(word, List.of());
    }

    private static void add(SynonymRule rule, CharacterFold fold, Map<String, Set<String>> also) {
        for (String typed : rule.typed()) {
            for (String other : rule.also()) {
                if (!other.equals(typed)) {
                    also.computeIfAbsent(fold.fold(typed), key -> new LinkedHashSet<>())
                            .add(fold.fold(other));
                }
            }
        }
    }
}
