package io.ceyuan.core.relation;

import io.ceyuan.core.document.Span;

/** The bounds of sentences, and as much of one as is shown. */
final class Sentences {

    private static final String ENDS = "。！？";

    /** Prose has no longer one; a table read as text has. */
    private static final int LONGEST = 500;

    /** What is shown of a long sentence: enough to judge what it says. */
    private static final int SHOWN = 200;

    private static final int SHOWN_BEFORE = 80;

    private Sentences() {}

    /** Where the sentence of a place begins, not before a bound. */
    static int start(String text, int bound, int place) {
        int least = Math.max(bound, place - LONGEST);
        int at = place;
        while (at > least && ENDS.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    /** Behind the mark that ends the sentence of a place, not behind a bound. */
    static int end(String text, int place, int bound) {
        int most = Math.min(bound, place + LONGEST);
        int at = Math.min(place, bound);
        while (at < most && ENDS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at < most ? at + 1 : most;
    }

    /** The sentence, cut around what it names where it is long. */
    static String shown(String text, int start, int end, Span named) {
        int first = end - start <= SHOWN ? start : Math.max(start, named.start() - SHOWN_BEFORE);
        int last = Math.min(end, Math.max(first + SHOWN, named.end()));
        first -= first > start && Character.isLowSurrogate(text.charAt(first)) ? 1 : 0;
        last += last < end && Character.isLowSurrogate(text.charAt(last)) ? 1 : 0;
        String cut = text.substring(first, last).replace('\n', ' ').strip();
        return (first > start ? "…" : "") + cut + (last < end ? "…" : "");
    }
}
