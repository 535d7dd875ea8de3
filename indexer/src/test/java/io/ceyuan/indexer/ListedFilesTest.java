package io.ceyuan.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What a run lists")
final class ListedFilesTest {

    @TempDir
    private Path temp;

    private IndexedFolder folder;

    @BeforeEach
    void fill() throws IOException {
        folder = IndexedFolder.of(temp);
    }

    @Test
    @DisplayName("refuses folders that are not there, that share a name, or that lie in each other")
    void refuses() throws IOException {
        Path twin = Files.createDirectories(temp.resolve("备份/文库"));
        assertThat(folder.refusal(temp.resolve("没有"))).startsWith("找不到文件或文件夹：").endsWith("没有");
        assertThat(folder.refusal(folder.library(), twin))
                .contains("同名")
                .contains(folder.library().toRealPath().toString())
                .contains(twin.toRealPath().toString());
        assertThat(folder.refusal(folder.library(), folder.library().resolve("省级")))
                .contains("之内");
        assertThat(folder.index().writes()).isZero();
    }

    @Test
    @DisplayName("takes the same folder given twice as one, and a single file with its folder's name")
    void takesSingleFiles() {
        assertThat(folder.run(IndexingOptions.of(
                                List.of(folder.library(), folder.library().resolve("../文库")), "一"))
                        .files())
                .isEqualTo(3);
        assertThat(folder.run(IndexingOptions.of(List.of(folder.library().resolve("c.md")), "一")))
                .extracting(IndexingReport::files, IndexingReport::unchanged, IndexingReport::removed)
                .containsExactly(1, 1, 0);
    }

    @Test
    @DisplayName("passes over hidden files, lock files and links, and follows no loop")
    void passesOver() throws IOException {
        folder.write(".隐藏/x.txt", "关于戊事项的通知");
        folder.write("~$c.docx", "锁");
        folder.write(".~lock.c.md#", "锁");
        Files.createSymbolicLink(folder.library().resolve("省级/环"), folder.library());
        IndexingReport report = folder.run();
        assertThat(report.files()).isEqualTo(3);
        assertThat(report.notes()).containsExactly("跳过了 1 个符号链接");
    }

    @Test
    @DisplayName("keeps apart two files whose names differ only in how a letter is written")
    void keepsTwinsApart() throws IOException {
        folder.write("caf\u00e9.txt", "关于己事项的通知");
        folder.write("cafe\u0301.txt", "关于庚事项的通知");
        folder.run();
        assertThat(folder.index().places()).contains("文库/caf\u00e9.txt", "文库/cafe\u0301.txt");
    }

    @Test
    @DisplayName("reads files whose names are in another encoding than the system's")
    void readsForeignNames() throws IOException {
        Path file = Path.of(URI.create(folder.library().toUri() + "%CE%C4%BC%FE.txt"));
        Files.writeString(file, "关于辛事项的通知\n内容");
        assertThat(folder.run().rejected()).isEmpty();
        assertThat(folder.index().places()).contains("文库/文件.txt");
    }

    @Test
    @DisplayName("names a folder it may not read and keeps the documents in it")
    void keepsUnreadable() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may read everything");
        folder.run();
        Path closed = folder.library().resolve("省级");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            IndexingReport report = folder.run();
            assertThat(report.rejected()).containsExactly(new Rejection("文库/省级", "文件夹没有读取权限，其中的文件未处理"));
            assertThat(folder.index().places()).hasSize(3);
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
