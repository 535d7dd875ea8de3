package io.ceyuan.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.indexer.state.LibraryState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An indexing run")
final class IndexingRunTest {

    @TempDir
    private Path temp;

    private IndexedFolder folder;

    @BeforeEach
    void fill() throws IOException {
        folder = IndexedFolder.of(temp);
    }

    @Test
    @DisplayName("indexes every file once and then finds nothing to do")
    void indexesOnce() {
        assertThat(folder.run())
                .extracting(IndexingReport::indexed, IndexingReport::unchanged)
                .containsExactly(3, 0);
        assertThat(folder.index().places()).containsExactly("文库/c.md", "文库/省级/a.txt", "文库/省级/b.txt");
        assertThat(folder.run())
                .extracting(IndexingReport::indexed, IndexingReport::unchanged)
                .containsExactly(0, 3);
        assertThat(folder.index().writes()).isEqualTo(3);
    }

    @Test
    @DisplayName("replaces what changed, even when size and time are as they were an instant ago")
    void replacesChanged() throws IOException {
        Path file = folder.write("d.txt", "关于甲事项的通知\n内容一");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        folder.run();
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, "关于乙事项的通知\n内容二");
        Files.setLastModifiedTime(file, time);
        assertThat(folder.run().indexed()).isEqualTo(1);
        assertThat(folder.index().documents())
                .extracting(document -> document.title().value())
                .contains("关于乙事项的通知");
    }

    @Test
    @DisplayName("leaves a file alone that was only touched")
    void leavesTouched() throws IOException {
        folder.run();
        Files.setLastModifiedTime(
                folder.library().resolve("c.md"), FileTime.from(IndexedFolder.LONG_AGO.plusSeconds(60)));
        assertThat(folder.run())
                .extracting(IndexingReport::indexed, IndexingReport::unchanged)
                .containsExactly(0, 3);
        assertThat(folder.index().writes()).isEqualTo(3);
    }

    @Test
    @DisplayName("names every file it cannot read, deletes its old document and does not try again until it changes")
    void rejectsByName() throws IOException {
        folder.run();
        folder.write("c.md", "");
        folder.write("坏.pdf", "不是 PDF");
        List<String> heard = new ArrayList<>();
        IndexingReport report = folder.run(IndexingOptions.of(List.of(folder.library()), "一"), new IndexingProgress() {
            @Override
            public void rejected(Rejection rejection) {
                heard.add(rejection.reason());
            }
        });
        assertThat(report.rejected())
                .containsExactly(new Rejection("文库/c.md", "文件是空的"), new Rejection("文库/坏.pdf", "文件已损坏，无法读取"));
        assertThat(heard).containsExactlyInAnyOrder("文件是空的", "文件已损坏，无法读取");
        assertThat(folder.index().places()).containsExactly("文库/省级/a.txt", "文库/省级/b.txt");
        assertThat(folder.run().rejected()).isEqualTo(report.rejected());
        assertThat(LibraryState.load(folder.state()).indexed()).isEqualTo(2);
    }

    @Test
    @DisplayName("indexes everything again when the analysis is another one")
    void obeysFingerprint() {
        folder.run();
        assertThat(folder.run(IndexingOptions.of(List.of(folder.library()), "二"))
                        .indexed())
                .isEqualTo(3);
    }
}
