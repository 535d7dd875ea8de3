package io.ceyuan.core.citation.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Words, of which the longest that begins or ends at a place is found in one walk. */
public final class WordTree {

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private boolean word;
    }

    private final Node forward = new Node();
    private final Node backward = new Node();

    private WordTree() {}

    public static WordTree of(Collection<String> words) {
        WordTree tree = new WordTree();
        for (String word : words) {
            tree.add(tree.forward, word);
            tree.add(tree.backward, new StringBuilder(word).reverse().toString());
        }
        return tree;
    }

    /** Of words parted by white space. */
    public static WordTree of(String words) {
        return of(java.util.List.of(words.strip().split("\\s+", -1)));
    }

    private void add(Node root, String word) {
        Node node = root;
        for (int i = 0; i < word.length(); i++) {
            node = node.next.computeIfAbsent(word.charAt(i), c -> new Node());
        }
        node.word = true;
    }

    /** Length of the longest word that begins at the place; 0 when none does. */
    public int longestAt(CleanText text, int place) {
        Node node = forward;
        int longest = 0;
        for (int at = place; ; at++) {
            Node next = node.next.get(text.at(at));
            if (next == null) {
                return longest;
            }
            node = next;
            longest = node.word ? at - place + 1 : longest;
        }
    }

    /** Length of the longest word that ends before the place and does not begin before the floor; 0 when none does. */
    public int longestBefore(CleanText text, int place, int floor) {
        Node node = backward;
        int longest = 0;
        for (int at = place - 1; at >= floor; at--) {
            Node next = node.next.get(text.at(at));
            if (next == null) {
                return longest;
            }
            node = next;
            longest = node.word ? place - at : longest;
        }
        return longest;
    }
}
