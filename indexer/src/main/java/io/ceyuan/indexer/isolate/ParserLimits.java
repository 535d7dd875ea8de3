package io.ceyuan.indexer.isolate;

import java.time.Duration;

/**
 * What one file may cost.
 *
 * @param megabytes the heap of a process that parses
 * @param time from the moment the file is handed over to its answer
 */
public record ParserLimits(int megabytes, Duration time) {

    /** With less the parsers do not even load. */
    public static final int LEAST_MEGABYTES = 32;

    /** A thousand pages of text take 300 MB and five seconds; what goes beyond this is a bomb, or stuck. */
    public static final ParserLimits USUAL = new ParserLimits(512, Duration.ofSeconds(60));

    public ParserLimits {
        if (megabytes < LEAST_MEGABYTES) {
            throw new IllegalArgumentException("a parser needs memory, not " + megabytes + " MB");
        }
        if (!time.isPositive()) {
            throw new IllegalArgumentException("a parser needs time, not " + time);
        }
    }
}
