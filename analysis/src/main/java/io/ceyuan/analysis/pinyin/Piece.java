package io.ceyuan.analysis.pinyin;

import java.util.Collection;
import java.util.List;

/** What somebody typed for one letter of a text. */
public sealed interface Piece {

    /** The letter itself. */
    record Letter(char letter) implements Piece {}

    /** Its whole syllable, as tuo. */
    record Syllable(String syllable) implements Piece {}

    /** The beginning of its syllable, as t or tu. */
    record Beginning(String letters) implements Piece {}

    /** Whether it was typed for this letter of the text. */
    default boolean matches(Sounded text, int at) {
        return switch (this) {
            case Letter(char letter) -> text.letters().charAt(at) == letter;
            case Syllable(String syllable) -> text.syllables().get(at).equals(syllable);
            case Beginning(String letters) -> text.syllables().get(at).startsWith(letters);
        };
    }

    /** The tokens of {@link SoundTokens} that a letter has when this was typed for it. */
    default Collection<String> tokens() {
        return switch (this) {
            case Letter(char letter) -> List.of(Character.toString(letter));
            case Syllable(String syllable) -> List.of(SoundTokens.syllable(syllable));
            case Beginning(String letters) when letters.length() == 1 -> List.of(SoundTokens.initial(letters));
            case Beginning(String letters) ->
                Syllables.beginningWith(letters).stream()
                        .map(SoundTokens::syllable)
                        .toList();
        };
    }
}
