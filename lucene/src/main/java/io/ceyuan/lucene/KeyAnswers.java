package io.ceyuan.lucene;

import java.io.IOException;
import java.util.ArrayList;
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

    private final IndexView view;
    private final KeyPostings postings;
    private final Map<BytesRef, int[]> known = new HashMap<>();

    KeyAnswers(IndexView view) throws IOException {
        this.view = view;
        postings = new KeyPostings(view);
    }

    /** Who answers to a relation, and to which key. */
    record Answer(BytesRef key, List<Integer> texts) {

        boolean has(int text) {
            return texts.contains(text);
        }

        Answer without(int text) {
            return has(text)
                    ? new Answer(key, texts.stream().filter(one -> one != text).toList())
                    : this;
        }
    }

    private static final Answer NOBODY = new Answer(new BytesRef(), List.of());

    /**
     * Who answers to the surest key that anything answers to; nobody where the document names itself by it.
     *
     * @param text which says it: itself is no answer
     */
    Answer to(RelationColumn.Entry relation, int text) throws IOException {
        return to(relation).without(text);
    }

    /** The same with the text that says it; nobody where nothing answers to any of the keys. */
    Answer to(RelationColumn.Entry relation) throws IOException {
        BytesRef surest = relation.keys().getFirst();
        for (BytesRef key : relation.keys()) {
            List<Integer> texts = to(surest, key);
            if (!texts.isEmpty()) {
                return new Answer(key, texts);
            }
        }
        return NOBODY;
    }

    /** The texts that answer to a key of a name, but those that cannot be what its surest key says. */
    List<Integer> to(BytesRef surest, BytesRef key) throws IOException {
        List<Integer> texts = new ArrayList<>();
        for (int text : to(key)) {
            if (key.equals(surest) || !OtherNumber.has(view, surest, text)) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** In order. */
    private int[] to(BytesRef key) throws IOException {
        int[] texts = known.get(key);
        if (texts == null) {
            texts = find(key);
            known.put(key, texts);
        }
        return texts;
    }

    private int[] find(BytesRef key) throws IOException {
        return Arrays.stream(postings.documents(key))
                .map(view.copies()::first)
                .sorted()
                .distinct()
                .toArray();
    }
}
