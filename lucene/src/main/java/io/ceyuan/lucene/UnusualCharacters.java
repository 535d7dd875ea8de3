package io.ceyuan.lucene;

import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.analysis.CharacterVariants;
import java.util.BitSet;
import java.util.stream.Stream;

/** The folded characters that stand for an unusual one in a document, as 国 where it writes 國. */
final class UnusualCharacters {

    private final CharacterFold fold;
    private final boolean[] unusual = new boolean[Character.MAX_VALUE + 1];
    private final BitSet found = new BitSet();

    UnusualCharacters(CharacterFold fold) {
        this.fold = fold;
        CharacterVariants variants = new CharacterVariants(fold);
        for (int c = 0; c < unusual.length; c++) {
            unusual[c] = !variants.isUsual((char) c);
        }
    }

    void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (unusual[c]) {
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
