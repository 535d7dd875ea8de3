package io.ceyuan.indexer.extract;

import java.time.Duration;

/** What a single file may cost; each bound keeps one bad file from taking the whole run down in a heap of one gigabyte. */
final class Limits {

    /** Text and web pages are read whole, and cost about five times their size. */
    static final long TEXT_BYTES = 50L * 1024 * 1024;

    /** Scanned volumes are the largest files met in practice. */
    static final long FILE_BYTES = 300L * 1024 * 1024;

    /** XML of an office file; a thousand pages of text are about 30 MB. */
    static final long UNPACKED_XML_BYTES = 100L * 1024 * 1024;

    /** About forty books. */
    static final int CHARACTERS = 20_000_000;

    static final int BLOCKS = 300_000;

    /** A thousand pages of PDF take five seconds; what takes longer is stuck. */
    static final Duration TIME = Duration.ofSeconds(30);

    private Limits() {}
}
