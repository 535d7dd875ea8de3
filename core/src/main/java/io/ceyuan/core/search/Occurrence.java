package io.ceyuan.core.search;

/**
 * A place where a wording stands.
 *
 * @param paragraph the paragraph's number; 0 for the title, where no paragraph repeats it
 * @param left what goes before in the same paragraph, at most {@link #CONTEXT} units
 * @param match the wording as it is written there
 * @param right what follows in the same paragraph, at most {@link #CONTEXT} units
 */
public record Occurrence(DocumentReference document, int paragraph, String left, String match, String right) {

    /** A line and a half of print on either side: enough to see how a wording is used. */
    public static final int CONTEXT = 60;

    public Occurrence {
        if (paragraph < 0) {
            throw new IllegalArgumentException("not a paragraph: " + paragraph);
        }
        if (match.isEmpty()) {
            throw new IllegalArgumentException("an occurrence of nothing");
        }
    }
}
