package io.ceyuan.core.citation;

import java.util.Optional;

/**
 * By what a citation and its document find each other. A document is stored with the keys it answers to and those it cites, so
 * that one which comes later answers older citations.
 *
 * @param value normal form
 */
public record CitationKey(Kind kind, String value) {

    /** What the key is made of. */
    public enum Kind {
        NUMBER("n"),
        TITLE("t"),
        STANDARD("s");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }
    }

    public CitationKey {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a key of nothing");
        }
    }

    /** As it is stored: {@code n:国发〔2015〕34号}. */
    public String term() {
        return kind.sign + ":" + value;
    }

    /** The key that was stored so; empty for another text. */
    public static Optional<CitationKey> ofTerm(String term) {
        for (Kind kind : Kind.values()) {
            if (term.startsWith(kind.sign + ":") && term.length() > kind.sign.length() + 1) {
                return Optional.of(new CitationKey(kind, term.substring(kind.sign.length() + 1)));
            }
        }
        return Optional.empty();
    }
}
