package io.ceyuan.analysis;

import java.util.Arrays;
import java.util.List;

/** Cuts one text after the other into words, on arrays that are used again; not safe for many threads. */
final class WordCutter {

    /** Words inside a word are looked for from this length … */
    private static final int LONG = 3;

    /** … and are no shorter than this. */
    private static final int SHORTEST_INNER = 2;

    private final List<TermTrie> terms;
    private final WordLattice lattice;
    private char[] text = new char[0];
    private int[] path = new int[0];
    private boolean[] isEnd = new boolean[0];
    private int[] starts = new int[0];
    private int[] ends = new int[0];
    private int count;

    /** The terms are dictionaries, the later ones over the earlier ones. */
    WordCutter(CoreLexicon lexicon, List<TermTrie> terms) {
        this.terms = terms;
        lattice = new WordLattice(lexicon);
    }

    /** Cuts a stretch of a text; places in the answers count from the start of the text. */
    void cut(char[] source, int from, int to) {
        int length = to - from;
        if (text.length < length) {
            text = new char[2 * length];
            path = new int[2 * length];
            isEnd = new boolean[2 * length + 1];
        }
        System.arraycopy(source, from, text, 0, length);
        lattice.fill(text, length);
        int words = lattice.cheapestPath(path);
        for (TermTrie dictionary : terms) {
            words = join(words, dictionary);
        }
        count = 0;
        int start = 0;
        for (int word = 0; word < words; word++) {
            int end = path[word];
            add(from + start, from + end);
            if (end - start >= LONG) {
                addInner(from, start, end);
            }
            start = end;
        }
    }

    /** How many words the last stretch has. */
    int count() {
        return count;
    }

    /** The start of a word in the order of {@link Segmenter#words}. */
    int start(int word) {
        return starts[word];
    }

    /** The end of a word, exclusive. */
    int end(int word) {
        return ends[word];
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count + 16);
            ends = Arrays.copyOf(ends, 2 * count + 16);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    /** Words that together are a term become one word; the longest term wins. */
    private int join(int words, TermTrie dictionary) {
        int joined = 0;
        int start = 0;
        int word = 0;
        while (word < words) {
            int last = lastOfTerm(start, words, word, dictionary);
            start = path[last];
            path[joined++] = start;
            word = last + 1;
        }
        return joined;
    }

    private int lastOfTerm(int start, int words, int first, TermTrie dictionary) {
        int last = first;
        int state = TermTrie.START;
        int at = start;
        for (int word = first; word < words; word++) {
            while (at < path[word]) {
                state = dictionary.next(state, text[at++]);
                if (state < 0) {
                    return last;
                }
            }
            if (dictionary.isTerm(state)) {
                last = word;
            }
        }
        return last;
    }

    private void addInner(int offset, int start, int end) {
        for (int at = start; at <= end - SHORTEST_INNER; at++) {
            for (int n = 0; n < lattice.wordsAt(at); n++) {
                mark(lattice.end(at, n), end);
            }
            for (TermTrie dictionary : terms) {
                markTerms(at, end, dictionary);
            }
            isEnd[end] &= at > start;
            for (int innerEnd = end; innerEnd >= at + SHORTEST_INNER; innerEnd--) {
                if (isEnd[innerEnd]) {
                    add(offset + at, offset + innerEnd);
                }
            }
            Arrays.fill(isEnd, at, end + 1, false);
        }
    }

    private void markTerms(int from, int end, TermTrie dictionary) {
        int state = TermTrie.START;
        for (int at = from; at < end; at++) {
            state = dictionary.next(state, text[at]);
            if (state < 0) {
                return;
            }
            if (dictionary.isTerm(state)) {
                mark(at + 1, end);
            }
        }
    }

    private void mark(int innerEnd, int end) {
        if (innerEnd <= end) {
            isEnd[innerEnd] = true;
        }
    }
}
