package io.ceyuan.core.search;

import io.ceyuan.core.query.Exactness;

/**
 * A string to be looked for as it stands, as a phrase of the query language is: white space does not count, and folded 优化营商环境 is also
 * 優化營商環境.
 */
public record Wording(String text, Exactness exactness) {

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

    /** Folded. */
    public Wording(String text) {
        this(text, Exactness.FOLDED);
    }
}
