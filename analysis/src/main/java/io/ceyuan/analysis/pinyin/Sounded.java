package io.ceyuan.analysis.pinyin;

import io.ceyuan.analysis.CharacterFold;
import java.util.ArrayList;
import java.util.List;

/**
 * A text with its sound: 国发〔2015〕34号 is guo fa 2 0 1 5 3 4 hao. Marks between letters are left out, since nobody types them.
 *
 * @param text as it is shown
 * @param letters its letters and digits, folded
 * @param syllables the sound of each letter, empty for one that has none
 */
public record Sounded(String text, String letters, List<String> syllables) {

    public Sounded {
        if (letters.length() != syllables.size()) {
            throw new IllegalArgumentException(letters.length() + " letters, " + syllables.size() + " syllables");
        }
        syllables = List.copyOf(syllables);
    }

    public static Sounded of(String text, CharacterFold fold) {
        String folded = fold.fold(text);
        List<String> sounds = Syllables.of(folded);
        StringBuilder letters = new StringBuilder(folded.length());
        List<String> syllables = new ArrayList<>(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isLetterOrDigit(folded.charAt(i))) {
                letters.append(folded.charAt(i));
                syllables.add(sounds.get(i));
            }
        }
        return new Sounded(text, letters.toString(), syllables);
    }

    /** Equal for texts that sound alike: the syllables, and letters that have none. */
    public String sound() {
        StringBuilder sound = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            sound.append(syllables.get(i).isEmpty() ? letters.substring(i, i + 1) : syllables.get(i))
                    .append(' ');
        }
        return sound.toString();
    }
}
