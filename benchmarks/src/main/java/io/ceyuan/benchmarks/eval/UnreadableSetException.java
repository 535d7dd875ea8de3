package io.ceyuan.benchmarks.eval;

import java.nio.file.Path;

/** A file of a judged set is missing or says something that cannot be read; the message names file and line. */
final class UnreadableSetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableSetException(String message) {
        super(message);
    }

    /** The line counts from 1. */
    UnreadableSetException(Path file, int line, String reason) {
        super(file + " 第 " + line + " 行：" + reason);
    }
}
