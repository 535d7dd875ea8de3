package io.ceyuan.indexer.state;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.SourceFile;
import java.time.Instant;

/**
 * What became of a file when it was last read.
 *
 * @param place name of the folder given and the path inside it, with {@code /}
 * @param bytes size of the file
 * @param modified time of last change; {@link Instant#EPOCH} makes the next run look at the content
 * @param sha256 of the content in hexadecimal digits, and behind a {@code +} that of what other files say about it; empty makes the next run read the file again
 * @param outcome what became of it
 */
public record SourceRecord(String place, long bytes, Instant modified, String sha256, Outcome outcome) {

    /** A document in the index, or the reason why there is none. */
    public sealed interface Outcome {

        /** The content of the file is in the index, as it is known there; other files may be the same document. */
        record Indexed(DocumentId document, SourceFile file) implements Outcome {}

        /** The file is an archive; its members have records of their own. */
        record Opened() implements Outcome {}

        /** The file could not be read, for a reason in plain Chinese. */
        record Rejected(String reason) implements Outcome {}
    }

    /** Whether a file of this size and time is surely the one that was read. */
    public boolean isOf(long size, Instant time) {
        return bytes == size && modified.equals(time) && !sha256.isEmpty();
    }

    /** The part that stands for what other files say about this one; empty when none did. */
    public String given() {
        int plus = sha256.indexOf('+');
        return plus < 0 ? "" : sha256.substring(plus);
    }

    /** The same file with another outcome. */
    public SourceRecord with(Outcome other) {
        return new SourceRecord(place, bytes, modified, sha256, other);
    }

    /** The same outcome for a file that was only touched. */
    public SourceRecord touched(Instant time) {
        return new SourceRecord(place, bytes, time, sha256, outcome);
    }

    /** The same outcome, not to be relied on: the file will be read again. */
    public SourceRecord outdated() {
        return new SourceRecord(place, bytes, Instant.EPOCH, "", outcome);
    }
}
