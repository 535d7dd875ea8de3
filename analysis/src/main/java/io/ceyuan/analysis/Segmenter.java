package io.ceyuan.analysis;

import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import java.util.List;

/**
 * HanLP with a dictionary of its own; the one class that touches HanLP, and it sets nothing static. Safe for
 * many threads.
 *
 * <p>Index mode: a long word is followed by the words inside it, as 先行示范区, 先行, 示范, 示范区.
 */
public final class Segmenter {

    /** A term this frequent wins over the parts it is made of. */
    private static final int FREQUENCY = 1000;

    private final Segment segment;

    /** A word: where it starts in the text given, and its length in UTF-16 units. */
    public record Word(int start, int length) {}

    public Segmenter(Terminology terminology) {
        DynamicCustomDictionary dictionary = new DynamicCustomDictionary();
        for (Terminology.Term term : terminology.terms()) {
            dictionary.insert(term.word(), term.partOfSpeech() + " " + FREQUENCY);
        }
        // normalization would rewrite 〔〕 to 《》
        segment = new ViterbiSegment()
                .enableNormalization(false)
                .enableCustomDictionary(dictionary)
                .enableIndexMode(true)
                .enableOffset(true)
                .enablePartOfSpeechTagging(false)
                .enableAllNamedEntityRecognize(false);
    }

    /** The words and the punctuation of the text, in the order of their starts. */
    public List<Word> words(char[] text) {
        return segment.seg(text).stream()
                .map(term -> new Word(term.offset, term.word.length()))
                .toList();
    }
}
