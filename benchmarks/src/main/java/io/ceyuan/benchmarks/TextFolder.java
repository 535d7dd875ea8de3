package io.ceyuan.benchmarks;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.core.search.DocumentWriter;
import io.ceyuan.indexer.IndexingOptions;
import io.ceyuan.indexer.IndexingProgress;
import io.ceyuan.indexer.IndexingRun;
import io.ceyuan.indexer.extract.TextExtractor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Reads a folder by the product's own indexer into memory, so that reading files is no part of what is measured. */
public final class TextFolder {

    private TextFolder() {}

    /** The documents of the files, in the order of their places. */
    public static List<PolicyDocument> read(Path folder) throws IOException {
        Queue<PolicyDocument> documents = new ConcurrentLinkedQueue<>();
        DocumentWriter memory = new DocumentWriter() {
            @Override
            public void write(PolicyDocument document) {
                documents.add(document);
            }

            // A copy: the text is there already.
            @Override
            public void relocate(DocumentId id, List<SourceFile> places) {}

            @Override
            public void delete(DocumentId id) {}

            @Override
            public void commit() {}

            @Override
            public void close() {}
        };
        IndexingOptions options = IndexingOptions.of(List.of(folder), "");
        try (TemporaryData state = TemporaryData.create()) {
            new IndexingRun(
                            memory,
                            state.folder(),
                            options,
                            new TextExtractor(),
                            new IndexingProgress() {},
                            () -> false)
                    .run();
        }
        return documents.stream()
                .sorted(Comparator.comparing(document -> document.source().place()))
                .toList();
    }
}
