package io.ceyuan.lucene;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One part of a query, to be looked for in the paragraphs of a document as the index would find it.
 *
 * @param kind the paragraphs it is looked for in; null for all
 */
record Seeker(@Nullable ParagraphKind kind, Reach reach, Sought sought) {

    boolean looksIn(ParagraphKind other) {
        return kind == null || kind == other;
    }

    /** What the paragraph has of it, to be marked; empty when it has not all of it. */
    List<Stretch> find(CompactText text) {
        int length = text.value().length();
        return switch (reach) {
            case Reach.OneSentence() ->
                text.sentences().stream()
                        .filter(sentence -> has(text, sentence))
                        .flatMap(sentence -> strings(text, sentence))
                        .toList();
            case Reach.OneParagraph() -> {
                Stretch paragraph = new Stretch(0, length);
                yield has(text, paragraph) ? strings(text, paragraph).toList() : List.of();
            }
            case Reach.Characters(int between) -> {
                int widest = sought.characters() + between;
                yield sought.find(text, 0, length).stream()
                        .filter(window -> text.value().codePointCount(window.start(), window.end()) <= widest)
                        .flatMap(window -> strings(text, window))
                        .distinct()
                        .toList();
            }
        };
    }

    private boolean has(CompactText text, Stretch where) {
        return !sought.find(text, where.start(), where.end()).isEmpty();
    }

    private Stream<Stretch> strings(CompactText text, Stretch where) {
        return sought.needles().flatMap(needle -> text.occurrences(needle, where.start(), where.end()).stream());
    }
}
