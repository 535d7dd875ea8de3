package io.ceyuan.analysis;

import java.util.Arrays;

/**
 * Every word of the core dictionary in a text, and the cheapest path through them (Viterbi). A word is a node; the nodes are
 * numbered in the order of their starts.
 */
final class WordLattice {

    private static final int NONE = -1;

    private final CoreLexicon lexicon;
    private final char[] text;
    private final int[] firstNode;
    private final int[] unknownEnds;
    private int[] words;
    private int[] ends;
    private int nodes;

    WordLattice(CoreLexicon lexicon, char[] text) {
        this.lexicon = lexicon;
        this.text = text;
        firstNode = new int[text.length + 1];
        unknownEnds = new int[text.length];
        words = new int[2 * text.length + 8];
        ends = new int[words.length];
        int connected = 0;
        for (int start = 0; start < text.length; start++) {
            firstNode[start] = nodes;
            addWordsAt(start);
            if (start >= connected) {
                connected = nodes > firstNode[start] ? ends[nodes - 1] : findUnknown(start);
            }
            addUnknown(start);
        }
        firstNode[text.length] = nodes;
    }

    private void addWordsAt(int start) {
        int state = CoreLexicon.start();
        for (int end = start + 1; end <= text.length; end++) {
            state = lexicon.next(state, text[end - 1]);
            if (state < 0) {
                return;
            }
            int word = lexicon.word(state);
            if (word >= 0) {
                add(word, end);
            }
        }
    }

    /**
     * Finds the pieces of a stretch at whose characters no word starts, each of one type of character. Numerals go on where
     * a word starts too: in 十一个 it is 十一, although the dictionary has 一个 and not 十.
     *
     * @return the end of the stretch
     */
    private int findUnknown(int start) {
        int end = start + 1;
        while (end < text.length && (CoreLexicon.isNumeral(text[end]) || !startsWord(end))) {
            end++;
        }
        int from = start;
        for (int at = start + 1; at <= end; at++) {
            if (at == end || CoreLexicon.type(text[at]) != CoreLexicon.type(text[from])) {
                unknownEnds[from] = at;
                from = at;
            }
        }
        return end;
    }

    private void addUnknown(int start) {
        int end = unknownEnds[start];
        for (int node = firstNode[start]; node < nodes; node++) {
            if (ends[node] == end) {
                return;
            }
        }
        if (end > start) {
            add(lexicon.unknown(CoreLexicon.type(text[start])), end);
        }
    }

    private boolean startsWord(int start) {
        int state = CoreLexicon.start();
        for (int end = start; end < text.length && state >= 0; end++) {
            state = lexicon.next(state, text[end]);
            if (state >= 0 && lexicon.word(state) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void add(int word, int end) {
        if (nodes == words.length) {
            words = Arrays.copyOf(words, 2 * nodes);
            ends = Arrays.copyOf(ends, 2 * nodes);
        }
        words[nodes] = word;
        ends[nodes++] = end;
    }

    /** The ends of the words on the cheapest path, in ascending order. */
    int[] cheapestPath() {
        double[] costs = new double[nodes];
        int[] from = new int[nodes];
        Arrays.fill(from, NONE);
        for (int node = 0; node < firstOf(1); node++) {
            costs[node] = lexicon.cost(lexicon.begin, words[node]);
            from[node] = nodes;
        }
        double best = Double.MAX_VALUE;
        int last = NONE;
        for (int node = 0; node < nodes; node++) {
            if (from[node] == NONE) {
                continue;
            }
            if (ends[node] == text.length) {
                double cost = costs[node] + lexicon.cost(words[node], lexicon.end);
                if (last == NONE || cost < best) {
                    best = cost;
                    last = node;
                }
                continue;
            }
            for (int to = firstNode[ends[node]]; to < firstNode[ends[node] + 1]; to++) {
                double cost = costs[node] + lexicon.cost(words[node], words[to]);
                if (from[to] == NONE || cost < costs[to]) {
                    costs[to] = cost;
                    from[to] = node;
                }
            }
        }
        return endsUpTo(last, from);
    }

    private int[] endsUpTo(int last, int[] from) {
        int[] path = new int[text.length];
        int at = path.length;
        for (int node = last; node >= 0 && node < nodes; node = from[node]) {
            path[--at] = ends[node];
        }
        return Arrays.copyOfRange(path, at, path.length);
    }

    private int firstOf(int position) {
        return text.length == 0 ? 0 : firstNode[position];
    }

    /** How many words start at a place. */
    int wordsAt(int start) {
        return firstNode[start + 1] - firstNode[start];
    }

    /** The end of the n-th word that starts at a place. */
    int end(int start, int n) {
        return ends[firstNode[start] + n];
    }
}
