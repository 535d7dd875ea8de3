package io.ceyuan.core.search;

import io.ceyuan.core.relation.Relation;
import io.ceyuan.core.relation.RelationKind;
import java.util.List;
import java.util.Map;

/**
 * What a document says of others, and others of it.
 *
 * @param outgoing what it says, strongest kind first, then in the order of the text
 * @param incoming what others say, strongest kind first, the newest first, of copies of one text one
 * @param incomingCounts number of documents that say so, by kind, of copies of one text one; a document that says two things counts for both
 */
public record DocumentLinks(List<Outgoing> outgoing, List<Incoming> incoming, Map<RelationKind, Long> incomingCounts) {

    public static final DocumentLinks NONE = new DocumentLinks(List.of(), List.of(), Map.of());

    public DocumentLinks {
        outgoing = List.copyOf(outgoing);
        incoming = List.copyOf(incoming);
        incomingCounts = Map.copyOf(incomingCounts);
    }

    /**
     * What the document says of another.
     *
     * @param targets by the surest key that anything answers to: one, several where it is not certain which, or none in this library
     */
    public record Outgoing(Relation relation, List<CitedDocument> targets) {
        public Outgoing {
            targets = List.copyOf(targets);
        }
    }

    /**
     * What another document says of this one.
     *
     * @param certain whether what it names is this document and no other of the library
     */
    public record Incoming(CitedDocument from, Relation relation, boolean certain) {}
}
