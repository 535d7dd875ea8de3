package io.ceyuan.lucene;

import io.ceyuan.core.document.DocumentId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/**
 * Documents, and changes of them, that wait until they go to Lucene in one go, in the order they came. Counting the words of one document
 * and inverting the next by turns drives the tables of both out of the processor's cache; a batch lets each keep it.
 */
final class DocumentBatch {

    /** About two hundred documents of usual length; prepared, they take some twenty megabytes. */
    private static final int CHARACTERS = 1_000_000;

    private final IndexWriter writer;
    private final ReentrantLock writing = new ReentrantLock();
    private List<Waiting> waiting = new ArrayList<>();
    private int characters;

    /** What is to be done when the batch is written. */
    private interface Waiting {
        void write(IndexWriter writer) throws IOException;
    }

    DocumentBatch(IndexWriter writer) {
        this.writer = writer;
    }

    /**
     * @param length of the document's text in characters
     */
    void add(DocumentId id, Document document, int length) throws IOException {
        List<Waiting> full;
        synchronized (this) {
            waiting.add(to -> to.updateDocument(term(id), document));
            characters += length;
            if (characters < CHARACTERS) {
                return;
            }
            full = take();
        }
        write(full);
    }

    synchronized void relocate(DocumentId id, List<Field> places) {
        waiting.add(to -> to.updateDocValues(term(id), places.toArray(Field[]::new)));
    }

    void delete(DocumentId id) throws IOException {
        flush();
        writer.deleteDocuments(term(id));
    }

    /** Everything added before is in the writer when this returns. */
    void flush() throws IOException {
        List<Waiting> rest;
        synchronized (this) {
            rest = take();
        }
        write(rest);
    }

    /** Locks {@link #writing} before the next batch can be taken, so that batches are written in the order taken. */
    private List<Waiting> take() {
        writing.lock();
        List<Waiting> taken = waiting;
        waiting = new ArrayList<>();
        characters = 0;
        return taken;
    }

    private void write(List<Waiting> taken) throws IOException {
        try {
            for (Waiting next : taken) {
                next.write(writer);
            }
        } finally {
            writing.unlock();
        }
    }

    private static Term term(DocumentId id) {
        return new Term(IndexSchema.ID, id.value());
    }
}
