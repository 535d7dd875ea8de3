package io.ceyuan.core.search;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.SourceFile;
import java.util.List;

/** Changes an index; safe for many threads. Only what was committed is seen and survives. */
public interface DocumentWriter extends AutoCloseable {

    /** Adds the document, in place of one with the same id. */
    void write(PolicyDocument document);

    /** Says anew where the files of the document lie; one that is not there is no error. */
    void relocate(DocumentId id, List<SourceFile> places);

    /** Removes the document; one that is not there is no error. */
    void delete(DocumentId id);

    /** Makes all changes so far durable and visible. */
    void commit();

    /** Gives the index free; changes after the last commit are dropped. */
    @Override
    void close();
}
