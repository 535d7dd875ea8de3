package io.ceyuan.indexer;

import java.time.Duration;
import java.util.List;

/**
 * What a run did.
 *
 * @param files listed
 * @param indexed new or changed documents written; an archive can give many
 * @param unchanged documents that stayed as they were
 * @param copies files that are the same as another one byte by byte: one document has the places of both
 * @param removed documents whose files are gone
 * @param kept documents that stayed although their files are gone, since all of a folder were gone at once
 * @param rejected files and folders not indexed, those of earlier runs included, in the order of their places
 * @param characters of text written
 * @param completed false when the run was cancelled
 * @param notes further sentences for the user, in Chinese
 */
public record IndexingReport(
        int files,
        int indexed,
        int unchanged,
        int copies,
        int removed,
        long kept,
        List<Rejection> rejected,
        long characters,
        Duration elapsed,
        boolean completed,
        List<String> notes)
        implements IndexingOutcome {

    public IndexingReport {
        rejected = List.copyOf(rejected);
        notes = List.copyOf(notes);
    }
}
