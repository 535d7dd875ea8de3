package io.ceyuan.core.quotation.check;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.extract.CitationExtractor;
import java.util.List;

/**
 * A text with what of it is to be checked, before anything is looked for: how much work that is can be told from it.
 *
 * @param citations all of the text, which name the speakers and the documents
 * @param excerpts in the order of the text, of those that begin together the longer first
 * @param terms stretches in quotation marks that are short and were not asked for
 */
public record QuotedText(List<Citation> citations, List<Excerpt> excerpts, int terms) {

    /** No report has more; what comes after is counted and not checked. */
    public static final int MOST = 1_000;

    public QuotedText {
        citations = List.copyOf(citations);
        excerpts = List.copyOf(excerpts);
    }

    /** What a text quotes, with paragraphs parted by line breaks. */
    public static QuotedText of(String text, CheckOptions options) {
        return Excerpts.of(text, new CitationExtractor().extract(text), options);
    }

    /** Those that are checked. */
    public List<Excerpt> checked() {
        return excerpts.subList(0, Math.min(excerpts.size(), MOST));
    }

    /** How many are beyond {@link #MOST}. */
    public int unchecked() {
        return Math.max(0, excerpts.size() - MOST);
    }
}
