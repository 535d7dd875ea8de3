package io.ceyuan.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ceyuan.core.search.EngineContract;
import io.ceyuan.core.search.EngineSettings;
import io.ceyuan.core.search.SearchException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneEngineTest extends EngineContract {

    @TempDir
    private Path folder;

    @Override
    protected URI location() {
        return URI.create("lucene:" + folder.resolve("index"));
    }

    @Test
    void anIndexOfAnotherSchemaVersionIsRefusedWithTheCommandThatRebuildsIt() throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder.resolve("index"));
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.addDocument(new Document());
            writer.setLiveCommitData(Map.of("ceyuan.schema", "999").entrySet());
            writer.commit();
        }
        EngineSettings settings = new EngineSettings(location(), List.of());
        LuceneEngine engine = new LuceneEngine();
        assertRefused(() -> engine.openSearcher(settings));
        assertRefused(() -> engine.openWriter(settings));
        engine.drop(settings);
        engine.openWriter(settings).close();
        try (var searcher = engine.openSearcher(settings)) {
            assertThat(searcher.status().documents()).isZero();
        }
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        SearchException.class,
                        e -> assertThat(e.reason()).isEqualTo(SearchException.Reason.OTHER_SCHEMA))
                .hasMessageContaining("999")
                .hasMessageContaining("./ceyuan index --rebuild");
    }

    @Test
    void aBrokenIndexIsSaidToBeBroken() throws IOException {
        Path index = Files.createDirectories(folder.resolve("index"));
        Files.writeString(index.resolve("segments_1"), "not an index");
        EngineSettings settings = new EngineSettings(location(), List.of());
        assertThatThrownBy(() -> new LuceneEngine().openSearcher(settings))
                .isInstanceOf(SearchException.class)
                .hasMessageContaining("./ceyuan index --rebuild");
    }
}
