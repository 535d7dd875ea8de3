package io.ceyuan.indexer.extract;

import java.util.List;

/** What came out of a container: its members, or why it was not unpacked. */
public sealed interface Unpacking {

    /** In the order of the container. */
    record Members(List<Member> members) implements Unpacking {}

    record Refused(Rejected rejected) implements Unpacking {}
}
