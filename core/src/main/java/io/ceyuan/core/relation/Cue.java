package io.ceyuan.core.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words by which a sentence says more of a document than its name.
 *
 * @param words one of which the sentence has: looked for before the pattern is tried
 * @param pattern of a {@link Sentence}; its group {@code of} has the documents
 */
record Cue(RelationKind kind, List<String> words, Pattern pattern) {

    /** The documents that the sentence says it of. */
    List<Mention> of(Sentence sentence) {
        String text = sentence.masked();
        if (words.stream().noneMatch(text::contains)) {
            return List.of();
        }
        Matcher matcher = pattern.matcher(text);
        List<Mention> found = new ArrayList<>();
        while (matcher.find()) {
            found.addAll(sentence.named(matcher.start("of"), matcher.end("of")));
        }
        return found;
    }
}
