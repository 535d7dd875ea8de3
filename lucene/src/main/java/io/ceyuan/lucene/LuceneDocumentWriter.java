package io.ceyuan.lucene;

import io.ceyuan.analysis.BoundedPairs;
import io.ceyuan.analysis.PolicyAnalyzer;
import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.core.search.DocumentWriter;
import io.ceyuan.core.search.SearchException;
import io.ceyuan.core.search.SearchException.Reason;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.StringHelper;

/** The one writer of an index; the folder's lock keeps a second one out. */
final class LuceneDocumentWriter implements DocumentWriter {

    /** Larger buffers were slower: their hashes leave the processor's cache. */
    private static final double BUFFER_MEGABYTES = 32;

    /** More than threads write, so that one rarely waits for another. */
    private static final int BATCHES_PER_PROCESSOR = 2;

    private final DocumentFields fields;
    private final Directory directory;
    private final IndexWriter writer;
    private final String lineage;
    private final List<DocumentBatch> batches;
    private final Queue<Signature> fresh = new ConcurrentLinkedQueue<>();

    LuceneDocumentWriter(Directory directory, PolicyAnalyzer analyzer) throws IOException {
        this.directory = directory;
        fields = new DocumentFields(analyzer);
        writer = new IndexWriter(
                directory,
                new IndexWriterConfig(new BoundedPairs())
                        .setCodec(new Lucene104Codec(Lucene104Codec.Mode.BEST_SPEED))
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setSimilarity(PairSimilarity.forWriting())
                        .setCommitOnClose(false));
        batches = Stream.generate(() -> new DocumentBatch(writer))
                .limit((long) BATCHES_PER_PROCESSOR * Runtime.getRuntime().availableProcessors())
                .toList();
        boolean exists = DirectoryReader.indexExists(directory);
        lineage = exists ? IndexSchema.check(directory) : StringHelper.idToString(StringHelper.randomId());
        if (!exists) {
            commit();
        }
    }

    @Override
    public void write(PolicyDocument document) {
        Signature signature = fields.signature(document);
        attempt(() -> batch(document.id()).add(document.id(), fields.of(document, signature), document.characters()));
        fresh.add(signature);
    }

    @Override
    public void relocate(DocumentId id, List<SourceFile> places) {
        attempt(() -> batch(id).relocate(id, fields.places(places)));
    }

    @Override
    public void delete(DocumentId id) {
        attempt(() -> batch(id).delete(id));
    }

    @Override
    public void commit() {
        // whose signature is here is in a batch already
        List<Signature> settled = List.copyOf(fresh);
        batches.parallelStream().forEach(batch -> attempt(batch::flush));
        flushInParallel();
        attempt(() -> {
            fields.group(writer, settled);
            writer.setLiveCommitData(IndexSchema.commitData(lineage).entrySet());
            writer.commit();
        });
        settled.forEach(signature -> fresh.remove());
    }

    @Override
    public void close() {
        attempt(() -> {
            writer.rollback();
            directory.close();
        });
    }

    /** Lucene flushes the buffers of all writing threads one after the other when it commits; side by side is faster. */
    private void flushInParallel() {
        int buffers = Runtime.getRuntime().availableProcessors();
        IntStream.range(0, buffers).parallel().forEach(buffer -> attempt(writer::flushNextBuffer));
    }

    /** The same one for the same id, so that what is done to a document keeps its order. */
    private DocumentBatch batch(DocumentId id) {
        return batches.get(Math.floorMod(id.hashCode(), batches.size()));
    }

    private interface Change {
        void make() throws IOException;
    }

    private static void attempt(Change change) {
        try {
            change.make();
        } catch (IOException e) {
            throw new SearchException(Reason.BROKEN, "无法写入索引：" + e.getMessage(), e);
        }
    }
}
