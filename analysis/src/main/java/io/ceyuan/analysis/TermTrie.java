package io.ceyuan.analysis;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import java.util.Collection;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A dictionary of terms, read character by character; a state is a number, negative where no term goes on so. */
final class TermTrie {

    /** The state before the first character. */
    static final int START = 1;

    private final DoubleArrayTrie<?> trie;

    private TermTrie(DoubleArrayTrie<?> trie) {
        this.trie = trie;
    }

    /** The terms that HanLP brings with it beside its core dictionary. */
    static TermTrie ofHanLp() {
        return new TermTrie(new DynamicCustomDictionary().dat);
    }

    /** The terms given; null for none. */
    static @Nullable TermTrie of(Collection<String> terms) {
        TreeMap<String, Boolean> sorted = new TreeMap<>();
        terms.forEach(term -> sorted.put(term, true));
        return sorted.isEmpty() ? null : new TermTrie(new DoubleArrayTrie<>(sorted));
    }

    int next(int state, char character) {
        return trie.transition(character, state);
    }

    /** Whether the characters so far are a term. */
    boolean isTerm(int state) {
        return trie.output(state) != null;
    }
}
