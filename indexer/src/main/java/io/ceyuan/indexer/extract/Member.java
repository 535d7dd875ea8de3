package io.ceyuan.indexer.extract;

import java.nio.file.Path;
import java.time.Instant;

/** A file out of a container, under its path inside it: {@code 附件/名单.xlsx}. */
public sealed interface Member {

    /** No two members of a container have the same; never climbs. */
    String name();

    /** A member that now lies in a file of its own. */
    record Unpacked(String name, Path file, Instant modified) implements Member {}

    /** A member that could not be taken out. */
    record Refused(String name, Rejected rejected) implements Member {}
}
