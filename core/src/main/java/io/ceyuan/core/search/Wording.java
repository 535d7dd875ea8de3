package io.ceyuan.core.search;

/**
 * A string to be looked for as it stands, folded as a phrase of the query language is: 优化营商环境 is also 優化營商環境, and white space
 * does not count.
 */
public record Wording(String text) {

    /** A sentence is shorter; whoever looks for more looks for a document. */
    public static final int MAX_LENGTH = 100;

    public Wording {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a wording of nothing");
        }
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a wording has at most " + MAX_LENGTH + " units, not " + text.length());
        }
    }
}
