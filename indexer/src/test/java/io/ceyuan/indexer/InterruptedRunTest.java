package io.ceyuan.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.core.search.DocumentWriter;
import io.ceyuan.core.search.SearchException;
import io.ceyuan.indexer.extract.TextExtractor;
import io.ceyuan.indexer.state.LibraryState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A run that does not end well")
final class InterruptedRunTest {

    @TempDir
    private Path temp;

    private IndexedFolder folder;

    @BeforeEach
    void fill() throws IOException {
        folder = IndexedFolder.of(temp);
    }

    @Test
    @DisplayName("indexes everything again, and says so, when its records are damaged")
    void survivesDamagedRecords() throws IOException {
        folder.run();
        Files.writeString(folder.state().resolve("library.jsonl"), "{\"version\":2,\"fingerprint\":\"x\"}\n{\"pla");
        IndexingReport report = folder.run();
        assertThat(report.indexed()).isEqualTo(3);
        assertThat(report.notes()).containsExactly("建库记录无法读取，将重新处理全部文件");
    }

    @Test
    @DisplayName("keeps what it has done when it is cancelled, and goes on from there")
    void cancels() throws IOException {
        for (int number = 10; number < 60; number++) {
            folder.write(number + ".txt", "关于第" + number + "号事项的通知\n内容");
        }
        AtomicInteger done = new AtomicInteger();
        IndexingOutcome outcome = new IndexingRun(
                        folder.index(),
                        folder.state(),
                        new IndexingOptions(List.of(folder.library()), Missing.REMOVE, 1, "一"),
                        new TextExtractor(),
                        new IndexingProgress() {
                            @Override
                            public void advanced(String place, long bytes) {
                                done.incrementAndGet();
                            }
                        },
                        () -> done.get() >= 5)
                .run();
        assertThat(outcome).isInstanceOfSatisfying(IndexingReport.class, report -> {
            assertThat(report.completed()).isFalse();
            assertThat(report.indexed()).isBetween(5, 6);
            assertThat(folder.index().places()).hasSize(report.indexed());
            assertThat(folder.run().indexed()).isEqualTo(53 - report.indexed());
        });
    }

    @Test
    @DisplayName("believes no record of what the engine did not commit")
    void survivesCrash() throws IOException {
        folder.run();
        Path changed = folder.write("c.md", "# 云泽省数据促进条例\n\n第一条 新文本。");
        folder.write("省级/e.txt", "关于丁事项的通知\n内容");
        FileTime time = Files.getLastModifiedTime(changed);
        assertThatThrownBy(() -> new IndexingRun(
                                new CrashingCommit(folder.index()),
                                folder.state(),
                                IndexingOptions.of(List.of(folder.library()), "一"),
                                new TextExtractor(),
                                new IndexingProgress() {},
                                () -> false)
                        .run())
                .isInstanceOf(SearchException.class);
        folder.index().close();
        // the old text is back, with the old size and time: nothing may be taken for unchanged that is not in the index
        assertThat(Files.getLastModifiedTime(changed)).isEqualTo(time);
        assertThat(folder.run().indexed()).isEqualTo(2);
        assertThat(folder.index().documents())
                .extracting(document -> document.title().value())
                .contains("云泽省数据促进条例", "关于丁事项的通知");
    }

    @Test
    @DisplayName("stops when the engine fails on a document")
    void stopsOnEngineFailure() {
        DocumentWriter broken = new CrashingCommit(folder.index()) {
            @Override
            public void write(PolicyDocument document) {
                throw new SearchException(SearchException.Reason.BROKEN, "磁盘已满");
            }
        };
        assertThatThrownBy(() -> new IndexingRun(
                                broken,
                                folder.state(),
                                IndexingOptions.of(List.of(folder.library()), "一"),
                                new TextExtractor(),
                                new IndexingProgress() {},
                                () -> false)
                        .run())
                .hasMessage("磁盘已满");
        assertThat(LibraryState.load(folder.state()).records()).isEmpty();
    }

    /** A writer whose machine dies while it commits. */
    private static class CrashingCommit implements DocumentWriter {

        private final DocumentWriter writer;

        CrashingCommit(DocumentWriter writer) {
            this.writer = writer;
        }

        @Override
        public void write(PolicyDocument document) {
            writer.write(document);
        }

        @Override
        public void relocate(DocumentId id, List<SourceFile> places) {
            writer.relocate(id, places);
        }

        @Override
        public void delete(DocumentId id) {
            writer.delete(id);
        }

        @Override
        public void commit() {
            throw new SearchException(SearchException.Reason.BROKEN, "提交失败");
        }

        @Override
        public void close() {
            writer.close();
        }
    }
}
