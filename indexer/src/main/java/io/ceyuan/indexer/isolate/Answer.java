package io.ceyuan.indexer.isolate;

import io.ceyuan.indexer.extract.Extraction;
import org.jspecify.annotations.Nullable;

/**
 * What a process that parses says of the file in work.
 *
 * @param extraction what came of it; null while it is read on
 * @param page the one that is done, from 1; 0 with the extraction
 * @param pages of the file
 */
record Answer(@Nullable Extraction extraction, int page, int pages) {

    static Answer done(Extraction extraction) {
        return new Answer(extraction, 0, 0);
    }
}
