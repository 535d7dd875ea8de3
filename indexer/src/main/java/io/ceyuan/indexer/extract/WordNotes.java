package io.ceyuan.indexer.extract;

import io.ceyuan.indexer.extract.WordShape.Note;
import io.ceyuan.indexer.extract.WordShape.NoteKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The footnotes of a text file, numbered through in the order in which the text refers to them: {@code [1]}, {@code [2]}. Of a
 * Word file, the text has a reference as an id in brackets, and the notes stand at its end without a number.
 */
final class WordNotes {

    private final WordShape shape;
    private final Map<NoteKey, String> marks = new HashMap<>();
    private final List<Block> notes = new ArrayList<>();
    private int references;

    WordNotes(WordShape shape) {
        this.shape = shape;
    }

    /** Takes a note that stands where it is referred to, and gives its mark. */
    String add(String text) {
        String mark = "[" + (notes.size() + 1) + "]";
        notes.add(Block.note(mark, text));
        return mark;
    }

    /** The mark in place of an id in brackets; the same where no note is referred to. */
    String mark(String id) {
        if (references < shape.references().size()) {
            NoteKey next = shape.references().get(references);
            if (next.id().equals(id)) {
                references++;
                return marks.computeIfAbsent(next, key -> "[" + (marks.size() + 1) + "]");
            }
        }
        return "[" + id + "]";
    }

    /** The blocks with the notes at their end marked as such. */
    List<Block> settle(List<Block> blocks) {
        List<String> lines =
                shape.notes().stream().flatMap(note -> note.lines().stream()).toList();
        int text = blocks.size() - lines.size();
        if (lines.isEmpty()
                || text < 0
                || !blocks.subList(text, blocks.size()).stream()
                        .map(Block::text)
                        .toList()
                        .equals(lines)) {
            return notes.isEmpty() ? blocks : joined(blocks);
        }
        for (Note note : shape.notes()) {
            if (!note.lines().isEmpty()) {
                String mark = marks.computeIfAbsent(note.key(), key -> "[" + (marks.size() + 1) + "]");
                notes.add(Block.note(mark, String.join(" ", note.lines())));
            }
        }
        return joined(blocks.subList(0, text));
    }

    private List<Block> joined(List<Block> text) {
        List<Block> all = new ArrayList<>(text);
        all.addAll(notes);
        return all;
    }
}
