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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(folder.run(new IndexingOptions(List.of(folder.library()), Missing.KEEP, 2, "一"))
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

    @ParameterizedTest(name = "{0}, {1}, when {2} of {3} vanished and {4} are new: removed {5}, kept {6}, left {7}")
    @CsvSource({
        "文库, REMOVE, 3, 3, 0, 3, 0, 0",
        "文库, REMOVE, 4, 4, 0, 0, 4, 4",
        "文库, REMOVE, 7, 7, 0, 0, 7, 7",
        "文库, REMOVE, 7, 7, 1, 0, 7, 8",
        "文库, REMOVE, 6, 7, 0, 6, 0, 1",
        "文库, REMOVE_ALL, 7, 7, 0, 7, 0, 0",
        "文库, KEEP, 7, 7, 0, 0, 0, 7",
    })
    void allOfAFolderAreKept(
            String name, Missing missing, int vanished, int known, int fresh, int removed, int kept, int left)
            throws IOException {
        for (int number = 3; number < known; number++) {
            folder.write("市级/" + number + ".txt", "关于第" + number + "号事项的通知\n内容");
        }
        folder.write("空.txt", "");
        folder.run();
        List<Path> documents =
                folder.files().stream().filter(file -> !file.endsWith("空.txt")).toList();
        for (Path file : documents.subList(0, vanished)) {
            Files.delete(file);
        }
        Files.delete(folder.library().resolve("空.txt"));
        for (int number = 0; number < fresh; number++) {
            folder.write("新" + number + ".txt", "关于新事项的通知\n内容" + number);
        }
        IndexingReport report = folder.run(new IndexingOptions(List.of(folder.library()), missing, 2, "一"));
        assertThat(report)
                .extracting(IndexingReport::removed, IndexingReport::kept)
                .containsExactly(removed, (long) kept);
        assertThat(folder.index().places()).hasSize(left);
        if (kept == 0) {
            assertThat(report.notes()).isEmpty();
        } else {
            assertThat(report.notes())
                    .singleElement()
                    .asString()
                    .contains("“" + name + "”中已收录的 " + kept + " 份文件全部不见了", "--allow-empty");
        }
    }

    @Test
    @DisplayName("are found again, without being read, when the share is there again")
    void comeBack() throws IOException {
        for (int number = 0; number < 5; number++) {
            folder.write(number + ".txt", "关于第" + number + "号事项的通知\n内容");
        }
        folder.run();
        Path away = temp.resolve("away");
        Files.move(folder.library(), away);
        Files.createDirectories(folder.library());
        assertThat(folder.run().kept()).isEqualTo(8);
        assertThat(folder.run(IndexingOptions.of(List.of(folder.library()), "二"))
                        .kept())
                .as("another analysis makes no difference")
                .isEqualTo(8);
        Files.delete(folder.library());
        Files.move(away, folder.library());
        folder.run();
        assertThat(folder.run())
                .extracting(IndexingReport::unchanged, IndexingReport::kept)
                .containsExactly(8, 0L);
    }

    @Test
    @DisplayName("of one folder are kept while those of another are removed")
    void eachFolderForItself() throws IOException {
        Path other = Files.createDirectories(temp.resolve("另一个"));
        for (int number = 0; number < 4; number++) {
            Files.writeString(other.resolve(number + ".txt"), "关于丙事项的通知\n内容" + number);
        }
        List<Path> both = List.of(folder.library(), other);
        folder.run(IndexingOptions.of(both, "一"));
        Files.delete(folder.library().resolve("c.md"));
        for (int number = 0; number < 4; number++) {
            Files.delete(other.resolve(number + ".txt"));
        }
        assertThat(folder.run(IndexingOptions.of(both, "一")))
                .extracting(IndexingReport::removed, IndexingReport::kept)
                .containsExactly(1, 4L);
        assertThat(folder.index().places()).hasSize(6);
    }
}
