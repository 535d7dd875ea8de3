package io.ceyuan.core.draft;

import io.ceyuan.core.lookup.CitationLookup;
import io.ceyuan.core.quotation.check.QuotedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What of a draft was not checked, so that no finding does not mean more than it says.
 *
 * @param pictures whether it has pages that may be pictures, whose words nobody read
 * @param citations beyond those that are looked up for one draft
 * @param quotations beyond those that are held against the library for one draft
 * @param findings beyond those that are told
 */
public record Unchecked(boolean pictures, int citations, int quotations, int findings) {

    /** Everything was checked. */
    public static final Unchecked NOTHING = new Unchecked(false, 0, 0, 0);

    public Unchecked {
        if (citations < 0 || quotations < 0 || findings < 0) {
            throw new IllegalArgumentException("less than nothing: " + citations + ", " + quotations + ", " + findings);
        }
    }

    /** A Chinese sentence without its stop for each; empty when everything was checked. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (pictures) {
            sentences.add("有的页面几乎没有文字，可能是图片，图片里的内容没有核查");
        }
        add(sentences, "一次最多查找 %,d 处引用，其后 %,d 处没有查找", CitationLookup.MOST_CITATIONS, citations);
        add(sentences, "一次最多核对 %,d 处引文，其后 %,d 处没有核对", QuotedText.MOST, quotations);
        add(sentences, "一次最多列出 %,d 处问题，另有 %,d 处没有列出", DraftCheck.MOST_FINDINGS, findings);
        return sentences;
    }

    private static void add(List<String> sentences, String form, int most, int left) {
        if (left > 0) {
            sentences.add(String.format(Locale.ROOT, form, most, left));
        }
    }
}
