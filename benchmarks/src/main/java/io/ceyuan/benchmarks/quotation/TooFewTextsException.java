package io.ceyuan.benchmarks.quotation;

/** A library has not the sentences that are to be drawn from it; the message is for the user. */
public final class TooFewTextsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooFewTextsException(String message) {
        super(message);
    }
}
