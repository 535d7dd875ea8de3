package io.ceyuan.lucene;

import io.ceyuan.lucene.PlainWords.Piece;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/**
 * Words that stand together as they were typed say more than words apart: each three characters in a row across the border of
 * two words add a little.
 *
 * <pre>
 * 乡村振兴规划   振兴规, 兴规划; 乡村振 and 村振兴 are in the word
 * </pre>
 */
record Neighbours(ExactWording exact) {

    private static final float WEIGHT = 0.15f;
    private static final int CHARACTERS = 3;

    Set<Query> of(PlainWords words) {
        Set<String> inside = new LinkedHashSet<>();
        words.units().forEach(unit -> unit.words().forEach(word -> addThrees(word, inside)));
        Set<String> across = new LinkedHashSet<>();
        for (Piece piece : words.pieces()) {
            addThrees(piece.text(), across);
        }
        across.removeAll(inside);
        Set<Query> queries = new LinkedHashSet<>();
        across.forEach(three -> queries.add(new BoostQuery(exact.of(three), WEIGHT)));
        return queries;
    }

    private static void addThrees(String text, Set<String> threes) {
        int[] characters = text.codePoints().toArray();
        for (int at = 0; at + CHARACTERS <= characters.length; at++) {
            String three = new String(characters, at, CHARACTERS);
            if (three.codePoints().allMatch(Character::isLetterOrDigit)) {
                threes.add(three);
            }
        }
    }
}
