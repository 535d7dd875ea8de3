package io.ceyuan.benchmarks.segmentation;

import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import io.ceyuan.analysis.PolicyAnalyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Cuts a line into words, and gives them as pairs of start and end in UTF-16 units. */
interface Boundaries {

    /** A word of a line. */
    record Cut(int start, int end) {}

    Set<Cut> of(String line);

    /** The words of a line in which two spaces part them, counted in the line without the spaces. */
    static Set<Cut> gold(String line) {
        Set<Cut> cuts = new HashSet<>();
        int at = 0;
        for (String word : Arrays.stream(line.strip().split("\\s+")).toList()) {
            cuts.add(new Cut(at, at + word.length()));
            at += word.length();
        }
        return cuts;
    }

    /** The words that the product indexes, without those inside them; what it skips, punctuation, is cut like runs of one sign. */
    static Boundaries analyzer(PolicyAnalyzer analyzer) {
        return line -> {
            Set<Cut> cuts = new HashSet<>();
            int at = 0;
            try (TokenStream stream = analyzer.tokenStream(PolicyAnalyzer.WORDS, line)) {
                OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
                PositionIncrementAttribute position = stream.addAttribute(PositionIncrementAttribute.class);
                stream.reset();
                while (stream.incrementToken()) {
                    if (position.getPositionIncrement() > 0) {
                        addSigns(line, at, offset.startOffset(), cuts);
                        at = offset.endOffset();
                        cuts.add(new Cut(offset.startOffset(), at));
                    }
                }
                stream.end();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            addSigns(line, at, line.length(), cuts);
            return cuts;
        };
    }

    /** HanLP in the mode that the product follows: Viterbi, its own dictionaries, no recognition of names. */
    static Boundaries hanLp() {
        ViterbiSegment viterbi = new ViterbiSegment();
        viterbi.customDictionary = new DynamicCustomDictionary();
        Segment segment = viterbi.enableCustomDictionary(true)
                .enableAllNamedEntityRecognize(false)
                .enableOffset(true);
        return line -> {
            Set<Cut> cuts = new HashSet<>();
            for (Term term : segment.seg(line)) {
                cuts.add(new Cut(term.offset, term.offset + term.word.length()));
            }
            return cuts;
        };
    }

    private static void addSigns(String line, int from, int to, Set<Cut> cuts) {
        int start = from;
        for (int at = from; at < to; at++) {
            if (at + 1 == to || line.charAt(at + 1) != line.charAt(at)) {
                cuts.add(new Cut(start, at + 1));
                start = at + 1;
            }
        }
    }
}
