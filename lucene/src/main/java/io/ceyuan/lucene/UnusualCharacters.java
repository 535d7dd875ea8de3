package io.ceyuan.lucene;

import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.analysis.CharacterVariants;
import java.util.BitSet;
import java.util.stream.Stream;

/** The folded characters that stand for an unusual one in a document, as 国 where it writes 國. */
final class UnusualCharacters {

    private final CharacterFold fold;
    private final CharacterVariants variants;
    private final BitSet found = new BitSet();

    UnusualCharacters(CharacterFold fold, CharacterVariants variants) {
        this.fold = fold;
        this.variants = variants;
    }

    void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!variants.isUsual(c)) {
                found.set(fold.fold(c));
            }
        }
    }

    /** Those added so far; the next document starts from nothing. */
    Stream<String> drain() {
        BitSet drained = (BitSet) found.clone();
        found.clear();
        return drained.stream().mapToObj(c -> String.valueOf((char) c));
    }
}
