package io.ceyuan.core.relation;

import io.ceyuan.core.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words by which a sentence says more of a document than its name.
 *
 * @param words one of which the sentence has: looked for before the places are
 * @param places where in the masked text of a {@link Sentence} the documents stand of which it is said
 */
record Cue(RelationKind kind, List<String> words, Function<String, List<Span>> places) {

    /**
     * @param pattern its group {@code of} has the documents
     */
    static Cue of(RelationKind kind, List<String> words, Pattern pattern) {
        return new Cue(kind, words, text -> {
            Matcher matcher = pattern.matcher(text);
            List<Span> found = new ArrayList<>();
            while (matcher.find()) {
                found.add(new Span(matcher.start("of"), matcher.end("of")));
            }
            return found;
        });
    }

    /** The documents that the sentence says it of. */
    List<Mention> of(Sentence sentence) {
        String text = sentence.masked();
        if (words.stream().noneMatch(text::contains)) {
            return List.of();
        }
        List<Mention> found = new ArrayList<>();
        places.apply(text).forEach(span -> found.addAll(sentence.named(span.start(), span.end())));
        return found;
    }
}
