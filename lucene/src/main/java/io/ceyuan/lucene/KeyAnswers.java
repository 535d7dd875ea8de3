package io.ceyuan.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/**
 * The texts of a view that answer to a key. Copies are one text, which {@link CopyGroups#first} names. It remembers what it was asked,
 * and is used by one thread for one task.
 */
final class KeyAnswers {

    private final CopyGroups groups;
    private final KeyPostings postings;
    private final Map<BytesRef, int[]> known = new HashMap<>();

    KeyAnswers(IndexView view) throws IOException {
        groups = view.copies();
        postings = new KeyPostings(view);
    }

    /** Who answers to a relation, and to which key. */
    record Answer(BytesRef key, List<Integer> texts) {

        boolean has(int text) {
            return texts.contains(text);
        }
    }

    private static final Answer NOBODY = new Answer(new BytesRef(), List.of());

    /**
     * Who answers to the surest key that anything answers to; nobody where the document names itself by it.
     *
     * @param text which says it: itself is no answer
     */
    Answer to(RelationColumn.Entry relation, int text) throws IOException {
        for (BytesRef key : relation.keys()) {
            int[] texts = to(key);
            if (texts.length > 0) {
                return new Answer(
                        key,
                        Arrays.stream(texts).filter(one -> one != text).boxed().toList());
            }
        }
        return NOBODY;
    }

    /** Whether anything answers to one of the keys. */
    boolean isThere(RelationColumn.Entry relation) throws IOException {
        for (BytesRef key : relation.keys()) {
            if (to(key).length > 0) {
                return true;
            }
        }
        return false;
    }

    /** The texts that answer to a key, in order. */
    int[] to(BytesRef key) throws IOException {
        int[] texts = known.get(key);
        if (texts == null) {
            texts = find(key);
            known.put(key, texts);
        }
        return texts;
    }

    private int[] find(BytesRef key) throws IOException {
        return Arrays.stream(postings.documents(key))
                .map(groups::first)
                .sorted()
                .distinct()
                .toArray();
    }
}
