package io.ceyuan.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Files that are gone")
final class VanishedFilesTest {

    @TempDir
    private Path temp;

    private IndexedFolder folder;

    @BeforeEach
    void fill() throws IOException {
        folder = IndexedFolder.of(temp);
    }

    @Test
    @DisplayName("removes documents whose files are gone, unless told to keep them")
    void removesVanished() throws IOException {
        folder.run();
        Files.delete(folder.library().resolve("c.md"));
        assertThat(folder.run(new IndexingOptions(List.of(folder.library()), true, 2, "一"))
                        .removed())
                .isZero();
        assertThat(folder.index().places()).hasSize(3);
        assertThat(folder.run().removed()).isEqualTo(1);
        assertThat(folder.index().places()).containsExactly("文库/省级/a.txt", "文库/省级/b.txt");
    }

    @Test
    @DisplayName("keeps the documents of folders it was not given")
    void keepsOtherRoots() throws IOException {
        folder.run();
        Path other = Files.createDirectories(temp.resolve("另一个"));
        Files.writeString(other.resolve("x.txt"), "关于丙事项的通知\n内容");
        assertThat(folder.run(IndexingOptions.of(List.of(other), "一")).removed())
                .isZero();
        assertThat(folder.index().places()).hasSize(4);
    }

    @Test
    @DisplayName("empties the index when the folder was emptied")
    void emptiesWithFolder() throws IOException {
        folder.run();
        Files.delete(folder.library().resolve("c.md"));
        Files.delete(folder.library().resolve("省级/a.txt"));
        Files.delete(folder.library().resolve("省级/b.txt"));
        assertThat(folder.run().removed()).isEqualTo(3);
        assertThat(folder.index().places()).isEmpty();
    }
}
