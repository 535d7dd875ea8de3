package io.ceyuan.server.export;

/**
 * How much of what was found is in a file.
 *
 * @param total what was found
 * @param coming what the file has of it
 */
public record Extent(long total, long coming) {

    public Extent {
        if (coming < 0 || coming > total) {
            throw new IllegalArgumentException(coming + " of " + total);
        }
    }

    /** Whether a limit left something out. */
    public boolean cut() {
        return coming < total;
    }
}
