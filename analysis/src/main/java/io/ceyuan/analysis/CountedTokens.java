package io.ceyuan.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Terms that were counted before, each one token with its frequency. */
final class CountedTokens extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final char[][] terms;
    private final int[] frequencies;
    private int next;

    /** The frequencies in the order of the terms. */
    CountedTokens(char[][] terms, int[] frequencies) {
        this.terms = terms;
        this.frequencies = frequencies;
    }

    @Override
    public void reset() {
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        if (next == terms.length) {
            return false;
        }
        clearAttributes();
        term.copyBuffer(terms[next], 0, terms[next].length);
        frequency.setTermFrequency(frequencies[next]);
        next++;
        return true;
    }
}
