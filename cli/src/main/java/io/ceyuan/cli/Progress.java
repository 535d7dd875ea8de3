package io.ceyuan.cli;

import io.ceyuan.indexer.IndexingProgress;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Shows how a run goes on: a bar on a terminal, plain lines elsewhere. */
interface Progress extends IndexingProgress {

    /** A page of the file has been read as a picture; may be called by another thread than the rest. */
    void recognized(Path file, int page, int pages);

    /** Leaves the terminal clean; once is enough, more does no harm. */
    void end();

    /** Writes to standard error, so that standard output has the report alone. */
    static Progress open(PrintWriter err) {
        return Terminal.present() ? new ProgressBarView() : new ProgressLines(err);
    }
}
