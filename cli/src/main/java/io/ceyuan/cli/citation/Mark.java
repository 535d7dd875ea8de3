package io.ceyuan.cli.citation;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.document.Span;

/**
 * A citation as it is compared: where, what, and its normal form.
 *
 * @param type as in the data, {@code back_reference}
 * @param normalized of a provision the text, {@code #} and the pin; empty where the paragraph alone cannot tell
 */
record Mark(Span span, String type, String normalized) {

    static Mark of(Citation citation) {
        String normalized = citation instanceof Citation.Provision provision
                ? provision(provision.of().orElse(""), provision.pin().toString())
                : citation.normalized();
        return new Mark(citation.span(), citation.type().label(), normalized);
    }

    static String provision(String of, String pin) {
        return of + "#" + pin;
    }

    boolean isAt(Mark other) {
        return span.equals(other.span) && type.equals(other.type);
    }
}
