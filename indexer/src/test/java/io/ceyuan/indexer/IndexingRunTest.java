package io.ceyuan.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.search.DocumentWriter;
import io.ceyuan.core.search.SearchException;
import io.ceyuan.indexer.state.LibraryState;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An indexing run")
final class IndexingRunTest {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    private final InMemoryIndex index = new InMemoryIndex();

    @TempDir
    private Path temp;

    private Path library;
    private Path state;

    @BeforeEach
    void fill() throws IOException {
        library = Files.createDirectories(temp.resolve("文库"));
        state = temp.resolve("data");
        write("省级/a.txt", "云泽省人民政府关于粮食生产的通知\n云政发〔2021〕1号\n各市：抓好粮食生产。");
        write("省级/b.txt", "云泽省人民政府关于水利建设的通知\n各市：抓好水利建设。");
        write("c.md", "# 云泽省数据条例\n\n第一条 为了发展数据产业，制定本条例。");
    }

    @Test
    @DisplayName("indexes every file once and then finds nothing to do")
    void indexesOnce() {
        assertThat(run())
                .extracting(IndexingReport::indexed, IndexingReport::unchanged)
                .containsExactly(3, 0);
        assertThat(index.places()).containsExactly("文库/c.md", "文库/省级/a.txt", "文库/省级/b.txt");
        assertThat(run())
                .extracting(IndexingReport::indexed, IndexingReport::unchanged)
                .containsExactly(0, 3);
        assertThat(index.writes()).isEqualTo(3);
    }

    @Test
    @DisplayName("replaces what changed, even when size and time are as they were an instant ago")
    void replacesChanged() throws IOException {
        Path file = write("d.txt", "关于甲事项的通知\n内容一");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        run();
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, "关于乙事项的通知\n内容二");
        Files.setLastModifiedTime(file, time);
        assertThat(run().indexed()).isEqualTo(1);
        assertThat(index.documents())
                .extracting(document -> document.title().value())
                .contains("关于乙事项的通知");
    }

    @Test
    @DisplayName("leaves a file alone that was only touched")
    void leavesTouched() throws IOException {
        run();
        Files.setLastModifiedTime(library.resolve("c.md"), FileTime.from(LONG_AGO.plusSeconds(60)));
        assertThat(run())
                .extracting(IndexingReport::indexed, IndexingReport::unchanged)
                .containsExactly(0, 3);
        assertThat(index.writes()).isEqualTo(3);
    }

    @Test
    @DisplayName("removes documents whose files are gone, unless told to keep them")
    void removesVanished() throws IOException {
        run();
        Files.delete(library.resolve("c.md"));
        assertThat(run(new IndexingOptions(List.of(library), true, 2, "一")).removed())
                .isZero();
        assertThat(index.places()).hasSize(3);
        assertThat(run().removed()).isEqualTo(1);
        assertThat(index.places()).containsExactly("文库/省级/a.txt", "文库/省级/b.txt");
    }

    @Test
    @DisplayName("keeps the documents of folders it was not given")
    void keepsOtherRoots() throws IOException {
        run();
        Path other = Files.createDirectories(temp.resolve("另一个"));
        Files.writeString(other.resolve("x.txt"), "关于丙事项的通知\n内容");
        assertThat(run(IndexingOptions.of(List.of(other), "一")).removed()).isZero();
        assertThat(index.places()).hasSize(4);
    }

    @Test
    @DisplayName("empties the index when the folder was emptied")
    void emptiesWithFolder() throws IOException {
        run();
        Files.delete(library.resolve("c.md"));
        Files.delete(library.resolve("省级/a.txt"));
        Files.delete(library.resolve("省级/b.txt"));
        assertThat(run().removed()).isEqualTo(3);
        assertThat(index.places()).isEmpty();
    }

    @Test
    @DisplayName("names every file it cannot read, deletes its old document and does not try again until it changes")
    void rejectsByName() throws IOException {
        run();
        write("c.md", "");
        write("坏.pdf", "不是 PDF");
        List<String> heard = new ArrayList<>();
        IndexingReport report = run(IndexingOptions.of(List.of(library), "一"), new IndexingProgress() {
            @Override
            public void rejected(Rejection rejection) {
                heard.add(rejection.reason());
            }
        });
        assertThat(report.rejected())
                .containsExactly(new Rejection("文库/c.md", "文件是空的"), new Rejection("文库/坏.pdf", "文件已损坏，无法读取"));
        assertThat(heard).containsExactlyInAnyOrder("文件是空的", "文件已损坏，无法读取");
        assertThat(index.places()).containsExactly("文库/省级/a.txt", "文库/省级/b.txt");
        assertThat(run().rejected()).isEqualTo(report.rejected());
        assertThat(LibraryState.load(state).indexed()).isEqualTo(2);
    }

    @Test
    @DisplayName("indexes everything again when the analysis is another one")
    void obeysFingerprint() {
        run();
        assertThat(run(IndexingOptions.of(List.of(library), "二")).indexed()).isEqualTo(3);
    }

    @Test
    @DisplayName("indexes everything again, and says so, when its records are damaged")
    void survivesDamagedRecords() throws IOException {
        run();
        Files.writeString(state.resolve("library.jsonl"), "{\"version\":1,\"fingerprint\":\"x\"}\n{\"pla");
        IndexingReport report = run();
        assertThat(report.indexed()).isEqualTo(3);
        assertThat(report.notes()).containsExactly("建库记录无法读取，将重新处理全部文件");
    }

    @Test
    @DisplayName("keeps what it has done when it is cancelled, and goes on from there")
    void cancels() throws IOException {
        for (int number = 10; number < 60; number++) {
            write(number + ".txt", "关于第" + number + "号事项的通知\n内容");
        }
        AtomicInteger done = new AtomicInteger();
        IndexingOutcome outcome = new IndexingRun(
                        index,
                        state,
                        new IndexingOptions(List.of(library), false, 1, "一"),
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
            assertThat(index.places()).hasSize(report.indexed());
            assertThat(run().indexed()).isEqualTo(53 - report.indexed());
        });
    }

    @Test
    @DisplayName("believes no record of what the engine did not commit")
    void survivesCrash() throws IOException {
        run();
        Path changed = write("c.md", "# 云泽省数据促进条例\n\n第一条 新文本。");
        write("省级/e.txt", "关于丁事项的通知\n内容");
        FileTime time = Files.getLastModifiedTime(changed);
        assertThatThrownBy(() -> new IndexingRun(
                                new CrashingCommit(index),
                                state,
                                IndexingOptions.of(List.of(library), "一"),
                                new IndexingProgress() {},
                                () -> false)
                        .run())
                .isInstanceOf(SearchException.class);
        index.close();
        // the old text is back, with the old size and time: nothing may be taken for unchanged that is not in the index
        assertThat(Files.getLastModifiedTime(changed)).isEqualTo(time);
        assertThat(run().indexed()).isEqualTo(2);
        assertThat(index.documents())
                .extracting(document -> document.title().value())
                .contains("云泽省数据促进条例", "关于丁事项的通知");
    }

    @Test
    @DisplayName("stops when the engine fails on a document")
    void stopsOnEngineFailure() {
        DocumentWriter broken = new CrashingCommit(index) {
            @Override
            public void write(PolicyDocument document) {
                throw new SearchException(SearchException.Reason.BROKEN, "磁盘已满");
            }
        };
        assertThatThrownBy(() -> new IndexingRun(
                                broken,
                                state,
                                IndexingOptions.of(List.of(library), "一"),
                                new IndexingProgress() {},
                                () -> false)
                        .run())
                .hasMessage("磁盘已满");
        assertThat(LibraryState.load(state).records()).isEmpty();
    }

    @Test
    @DisplayName("refuses folders that are not there, that share a name, or that lie in each other")
    void refuses() throws IOException {
        Path twin = Files.createDirectories(temp.resolve("备份/文库"));
        assertThat(refusal(temp.resolve("没有"))).startsWith("找不到文件或文件夹：").endsWith("没有");
        assertThat(refusal(library, twin))
                .contains("同名")
                .contains(library.toRealPath().toString())
                .contains(twin.toRealPath().toString());
        assertThat(refusal(library, library.resolve("省级"))).contains("之内");
        assertThat(index.writes()).isZero();
    }

    @Test
    @DisplayName("takes the same folder given twice as one, and a single file with its folder's name")
    void takesSingleFiles() {
        assertThat(run(IndexingOptions.of(List.of(library, library.resolve("../文库")), "一"))
                        .files())
                .isEqualTo(3);
        assertThat(run(IndexingOptions.of(List.of(library.resolve("c.md")), "一")))
                .extracting(IndexingReport::files, IndexingReport::unchanged, IndexingReport::removed)
                .containsExactly(1, 1, 0);
    }

    @Test
    @DisplayName("passes over hidden files, lock files and links, and follows no loop")
    void passesOver() throws IOException {
        write(".隐藏/x.txt", "关于戊事项的通知");
        write("~$c.docx", "锁");
        write(".~lock.c.md#", "锁");
        Files.createSymbolicLink(library.resolve("省级/环"), library);
        IndexingReport report = run();
        assertThat(report.files()).isEqualTo(3);
        assertThat(report.notes()).containsExactly("跳过了 1 个符号链接");
    }

    @Test
    @DisplayName("keeps apart two files whose names differ only in how a letter is written")
    void keepsTwinsApart() throws IOException {
        write("caf\u00e9.txt", "关于己事项的通知");
        write("cafe\u0301.txt", "关于庚事项的通知");
        run();
        assertThat(index.places()).contains("文库/caf\u00e9.txt", "文库/cafe\u0301.txt");
    }

    @Test
    @DisplayName("reads files whose names are in another encoding than the system's")
    void readsForeignNames() throws IOException {
        Path file = Path.of(URI.create(library.toUri() + "%CE%C4%BC%FE.txt"));
        Files.writeString(file, "关于辛事项的通知\n内容");
        assertThat(run().rejected()).isEmpty();
        assertThat(index.places()).contains("文库/文件.txt");
    }

    @Test
    @DisplayName("names a folder it may not read and keeps the documents in it")
    void keepsUnreadable() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may read everything");
        run();
        Path folder = library.resolve("省级");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("---------"));
        try {
            IndexingReport report = run();
            assertThat(report.rejected()).containsExactly(new Rejection("文库/省级", "文件夹没有读取权限，其中的文件未处理"));
            assertThat(index.places()).hasSize(3);
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private Path write(String name, String text) throws IOException {
        Path file = library.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text, StandardCharsets.UTF_8);
        Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
        return file;
    }

    private String refusal(Path... roots) {
        return switch (new IndexingRun(
                        index, state, IndexingOptions.of(List.of(roots), "一"), new IndexingProgress() {}, () -> false)
                .run()) {
            case IndexingRefusal(String reason) -> reason;
            case IndexingReport report -> "ran: " + report;
        };
    }

    private IndexingReport run() {
        return run(IndexingOptions.of(List.of(library), "一"));
    }

    private IndexingReport run(IndexingOptions options) {
        return run(options, new IndexingProgress() {});
    }

    private IndexingReport run(IndexingOptions options, IndexingProgress progress) {
        return switch (new IndexingRun(index, state, options, progress, () -> false).run()) {
            case IndexingReport report -> report;
            case IndexingRefusal(String reason) -> throw new AssertionError(reason);
        };
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
        public void delete(io.ceyuan.core.document.DocumentId id) {
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
