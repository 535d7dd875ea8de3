package io.ceyuan.web.page;

import org.jspecify.annotations.Nullable;

/** A text that was sent from a form, back in it. */
final class SubmittedText {

    /** A longer one is not put back into the box, where nobody would find a place in it. */
    private static final int MOST_TYPED = 2_000;

    private SubmittedText() {}

    /**
     * What stands in the box.
     *
     * @param fileName null where the text itself was sent
     */
    static String typed(String text, @Nullable String fileName) {
        return fileName == null && text.length() <= MOST_TYPED ? text : "";
    }
}
