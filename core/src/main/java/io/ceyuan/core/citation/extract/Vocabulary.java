package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.text.WordTable;
import io.ceyuan.core.citation.text.WordTree;

/** The tables of words that several forms ask, each read once. */
final class Vocabulary {

    /** Kinds of text: 办法, 条例. */
    static final WordTree KINDS = tree("kinds.txt");

    /** Bodies that issue texts. */
    static final WordTree BODIES = tree("agencies.txt");

    /** 发文机关代字. */
    static final WordTree CODES = tree("codes.txt");

    /** Abbreviations of places with which a code begins: 粤, 深. */
    static final WordTree PLACES = tree("places.txt");

    private Vocabulary() {}

    private static WordTree tree(String table) {
        return WordTree.of(WordTable.read(Vocabulary.class, table).keySet());
    }
}
