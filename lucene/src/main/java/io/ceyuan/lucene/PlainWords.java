package io.ceyuan.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The plain words of a query, read.
 *
 * <pre>
 * 请问发改委如何审批项目？   pieces 发改委 and 审批项目, ignored 请问 and 如何, a question
 * </pre>
 *
 * @param pieces what is looked for, in the order of the text
 * @param ignored question words that stand between the pieces
 * @param question whether the text asks something
 */
record PlainWords(List<Piece> pieces, List<String> ignored, boolean question) {

    /**
     * Text without a question word in it, folded.
     *
     * @param units its words, without the words inside them
     */
    record Piece(String text, List<Unit> units) {}

    /**
     * A word, or several that together have synonyms.
     *
     * @param text as typed, folded
     * @param words of which it consists
     * @param also its synonyms, folded; none of them has the typed text inside, for such a one is found anyway
     */
    record Unit(String text, List<String> words, List<String> also) {

        boolean isExpanded() {
            return !also.isEmpty();
        }
    }

    /** All words, each once; single characters only where there is nothing longer. */
    Set<String> wanted() {
        Set<String> words = new LinkedHashSet<>();
        units().forEach(unit -> words.addAll(unit.words()));
        QueryTerms.dropSingles(words);
        return words;
    }

    List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        pieces.forEach(piece -> units.addAll(piece.units()));
        return units;
    }
}
