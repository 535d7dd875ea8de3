package io.ceyuan.core.search;

/** The engine cannot do what was asked; the message is in Chinese and says what to do. */
public final class SearchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of failure it is. */
    public enum Reason {
        NO_ENGINE,
        NO_INDEX,
        OTHER_SCHEMA,
        WRITER_BUSY,
        BAD_SYNONYMS,
        BROKEN
    }

    private final Reason reason;

    public SearchException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public SearchException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
