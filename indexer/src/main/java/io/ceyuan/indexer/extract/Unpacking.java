package io.ceyuan.indexer.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came out of a container: its members, or why it was not unpacked. */
public sealed interface Unpacking {

    /** What may come out of containers inside of this one. */
    Allowance left();

    /**
     * All of a container.
     *
     * @param members in the order of the container
     * @param text of the container itself, a mail; null where it is no document
     */
    record Members(List<Member> members, @Nullable Extraction text, Allowance left) implements Unpacking {
        public Members {
            members = List.copyOf(members);
        }
    }

    record Refused(Rejected rejected, Allowance left) implements Unpacking {}
}
