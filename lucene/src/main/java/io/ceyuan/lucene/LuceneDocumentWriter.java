package io.ceyuan.lucene;

import io.ceyuan.analysis.PolicyAnalyzer;
import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.search.DocumentWriter;
import io.ceyuan.core.search.SearchException;
import io.ceyuan.core.search.SearchException.Reason;
import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.StringHelper;

/** The one writer of an index; the folder's lock keeps a second one out. */
final class LuceneDocumentWriter implements DocumentWriter {

    /** Fewer and larger segments; larger buffers still were slower, since their hashes leave the processor's cache. */
    private static final double BUFFER_MEGABYTES = 64;

    private final DocumentFields fields;
    private final Directory directory;
    private final IndexWriter writer;
    private final String lineage;

    LuceneDocumentWriter(Directory directory, PolicyAnalyzer analyzer) throws IOException {
        this.directory = directory;
        fields = new DocumentFields(analyzer);
        writer = new IndexWriter(
                directory,
                new IndexWriterConfig(analyzer)
                        .setCodec(new Lucene104Codec(Lucene104Codec.Mode.BEST_SPEED))
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setCommitOnClose(false));
        boolean exists = DirectoryReader.indexExists(directory);
        lineage = exists ? IndexSchema.check(directory) : StringHelper.idToString(StringHelper.randomId());
        if (!exists) {
            commit();
        }
    }

    @Override
    public void write(PolicyDocument document) {
        attempt(() -> writer.updateDocument(term(document.id()), fields.of(document)));
    }

    @Override
    public void delete(DocumentId id) {
        attempt(() -> writer.deleteDocuments(term(id)));
    }

    @Override
    public void commit() {
        flushInParallel();
        attempt(() -> {
            writer.setLiveCommitData(IndexSchema.commitData(lineage).entrySet());
            return writer.commit();
        });
    }

    @Override
    public void close() {
        attempt(() -> {
            writer.rollback();
            directory.close();
            return 0L;
        });
    }

    /** Lucene flushes the buffers of all writing threads one after the other when it commits; side by side is faster. */
    private void flushInParallel() {
        int buffers = Runtime.getRuntime().availableProcessors();
        IntStream.range(0, buffers)
                .parallel()
                .forEach(buffer -> attempt(() -> {
                    writer.flushNextBuffer();
                    return 0L;
                }));
    }

    private static Term term(DocumentId id) {
        return new Term(IndexSchema.ID, id.value());
    }

    private interface Change {
        long make() throws IOException;
    }

    private static void attempt(Change change) {
        try {
            change.make();
        } catch (IOException e) {
            throw new SearchException(Reason.BROKEN, "无法写入索引：" + e.getMessage(), e);
        }
    }
}
