package io.ceyuan.analysis.pinyin;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** A text as tokens: {@link #BEGIN}, then at the place of each letter the letter, its syllable as ~tuo, and how that begins as ^t. */
public final class SoundTokens extends TokenStream {

    /** Stands before the first letter. */
    public static final String BEGIN = "^";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final Sounded text;
    private final Deque<String> here = new ArrayDeque<>();
    private int at;
    private boolean begun;

    public SoundTokens(Sounded text) {
        this.text = text;
    }

    static String syllable(String syllable) {
        return "~" + syllable;
    }

    static String initial(String letter) {
        return "^" + letter;
    }

    @Override
    public void reset() {
        at = 0;
        begun = false;
        here.clear();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        String token = here.poll();
        if (!begun) {
            begun = true;
            token = BEGIN;
            position.setPositionIncrement(1);
        } else if (token == null) {
            if (at == text.letters().length()) {
                return false;
            }
            token = text.letters().substring(at, at + 1);
            String syllable = text.syllables().get(at++);
            if (!syllable.isEmpty()) {
                here.add(syllable(syllable));
                here.add(initial(syllable.substring(0, 1)));
            }
            position.setPositionIncrement(1);
        } else {
            position.setPositionIncrement(0);
        }
        term.append(token);
        return true;
    }
}
