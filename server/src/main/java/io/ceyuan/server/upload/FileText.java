package io.ceyuan.server.upload;

import java.util.List;

/** What came out of a file. */
public sealed interface FileText {

    /** Its text, paragraph by paragraph, each one line that is not blank. */
    record Paragraphs(List<String> paragraphs) implements FileText {
        public Paragraphs {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * Why there is none.
     *
     * @param reason one Chinese sentence without full stop
     */
    record Refused(String reason) implements FileText {}
}
