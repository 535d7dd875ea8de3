package io.ceyuan.web.page;

import io.ceyuan.core.document.Validity;
import org.jspecify.annotations.Nullable;

/**
 * 时效性 as a label.
 *
 * @param tone the class of its colour: {@code good}, {@code fair} or {@code bad}
 */
record Standing(String label, String tone) {

    /** Null when nothing is known. */
    static @Nullable Standing of(Validity validity) {
        return switch (validity) {
            case IN_FORCE -> new Standing(validity.label(), "good");
            case AMENDED, NOT_YET_IN_FORCE -> new Standing(validity.label(), "fair");
            case REPEALED -> new Standing(validity.label(), "bad");
            case UNKNOWN -> null;
        };
    }
}
