package io.ceyuan.core.draft;

/** What came of reading a file as a draft. */
public sealed interface DraftReading {

    /**
     * A draft.
     *
     * @param markable whether a copy with comments can be made of its file
     */
    record Opened(Draft draft, boolean markable) implements DraftReading {}

    /**
     * None.
     *
     * @param reason a Chinese sentence without its stop
     */
    record Refused(String reason) implements DraftReading {}
}
