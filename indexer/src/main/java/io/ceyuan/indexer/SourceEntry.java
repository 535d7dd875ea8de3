package io.ceyuan.indexer;

import java.nio.file.Path;
import java.time.Instant;

/** A file to index, as it was when the folders were listed; the place is as in {@link Rejection}. */
record SourceEntry(Path path, String place, long bytes, Instant modified) {}
