package io.ceyuan.analysis;

import java.util.Arrays;

/**
 * Every word of the core dictionary in a text, and the cheapest path through them (Viterbi). A word is a node; the nodes are
 * numbered in the order of their starts. Filled again for every text, since fresh arrays would drive the dictionary out of
 * the processor's cache.
 */
final class WordLattice {

    private static final int NONE = -1;

    private final CoreLexicon lexicon;
    private final TransitionCosts transitions;
    private char[] text = new char[0];
    private int length;
    private int[] firstNode = new int[0];
    private int[] unknownEnds = new int[0];
    private int[] words = new int[16];
    private int[] ends = new int[16];
    private double[] costs = new double[16];
    private int[] from = new int[16];
    private int nodes;

    WordLattice(CoreLexicon lexicon) {
        this.lexicon = lexicon;
        transitions = new TransitionCosts(lexicon);
    }

    /** Takes a text in place of the one before. */
    void fill(char[] newText, int newLength) {
        text = newText;
        length = newLength;
        nodes = 0;
        if (firstNode.length <= length) {
            firstNode = new int[2 * length + 1];
            unknownEnds = new int[2 * length + 1];
        }
        Arrays.fill(unknownEnds, 0, length, 0);
        int connected = 0;
        for (int start = 0; start < length; start++) {
            firstNode[start] = nodes;
            addWordsAt(start);
            if (start >= connected) {
                connected = nodes > firstNode[start] ? ends[nodes - 1] : findUnknown(start);
            }
            addUnknown(start);
        }
        firstNode[length] = nodes;
    }

    private void addWordsAt(int start) {
        int state = CoreLexicon.start();
        for (int end = start + 1; end <= length; end++) {
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
        while (end < length && (CoreLexicon.isNumeral(text[end]) || !startsWord(end))) {
            end++;
        }
        int pieceStart = start;
        for (int at = start + 1; at <= end; at++) {
            if (at == end || CoreLexicon.type(text[at]) != CoreLexicon.type(text[pieceStart])) {
                unknownEnds[pieceStart] = at;
                pieceStart = at;
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
        for (int end = start; end < length && state >= 0; end++) {
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
            costs = new double[2 * nodes];
            from = new int[2 * nodes];
        }
        words[nodes] = word;
        ends[nodes++] = end;
    }

    /**
     * Writes the ends of the words on the cheapest path, in ascending order.
     *
     * @param path as long as the text at least
     * @return how many there are
     */
    int cheapestPath(int[] path) {
        if (length == 0) {
            return 0;
        }
        Arrays.fill(from, 0, nodes, NONE);
        for (int node = 0; node < firstNode[1]; node++) {
            costs[node] = transitions.cost(lexicon.begin, words[node]);
            from[node] = nodes;
        }
        double best = Double.MAX_VALUE;
        int last = NONE;
        for (int node = 0; node < nodes; node++) {
            if (from[node] == NONE) {
                continue;
            }
            if (ends[node] == length) {
                double cost = costs[node] + transitions.cost(words[node], lexicon.end);
                if (last == NONE || cost < best) {
                    best = cost;
                    last = node;
                }
                continue;
            }
            for (int to = firstNode[ends[node]]; to < firstNode[ends[node] + 1]; to++) {
                double cost = costs[node] + transitions.cost(words[node], words[to]);
                if (from[to] == NONE || cost < costs[to]) {
                    costs[to] = cost;
                    from[to] = node;
                }
            }
        }
        return writeEnds(last, path);
    }

    private int writeEnds(int last, int[] path) {
        int count = 0;
        for (int node = last; node != nodes; node = from[node]) {
            count++;
        }
        int at = count;
        for (int node = last; node != nodes; node = from[node]) {
            path[--at] = ends[node];
        }
        return count;
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
