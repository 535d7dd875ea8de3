package io.ceyuan.indexer.isolate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ceyuan.indexer.extract.Allowance;
import io.ceyuan.indexer.extract.ContainerKind;
import io.ceyuan.indexer.extract.Extracted;
import io.ceyuan.indexer.extract.Extraction;
import io.ceyuan.indexer.extract.Rejected;
import io.ceyuan.indexer.extract.ScratchFolder;
import io.ceyuan.indexer.extract.TextExtractor;
import io.ceyuan.indexer.extract.Unpacking;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Files read by processes of their own")
final class ParserPoolTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    @TempDir
    private Path temp;

    private ParserPool pool(int megabytes, Duration time) {
        return new ParserPool(temp.resolve("work"), new ParserLimits(megabytes, time));
    }

    private void isRead(ParserPool pool) throws Exception {
        Path file = Samples.text(temp.resolve("好.txt"), "云泽省人民政府关于水利建设的通知");
        assertThat(pool.extract(file)).isInstanceOf(Extracted.class);
    }

    @Test
    @DisplayName("give what they give in this process: two hundred files on four threads")
    void sameAsInProcess() throws Exception {
        List<Path> files = new ArrayList<>();
        for (int number = 0; number < 200; number++) {
            String text = "青岚市人民政府关于第" + number + "号事项的通知\n各县：请照办。𠮷\"引号\"\n";
            Path file = temp.resolve("通知 " + number + "%."
                    + List.of("txt", "md", "html", "docx", "xyz").get(number % 5));
            files.add(number % 5 == 3 ? Samples.docx(file, text) : Samples.text(file, text));
        }
        List<Extraction> expected = new ArrayList<>();
        for (Path file : files) {
            expected.add(new TextExtractor().extract(file));
        }
        try (ParserPool pool = pool(128, LONG);
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Extraction>> answers = new ArrayList<>();
            for (Path file : files) {
                answers.add(threads.submit(() -> pool.extract(file)));
            }
            for (int at = 0; at < files.size(); at++) {
                assertThat(answers.get(at).get()).as("%s", files.get(at)).isEqualTo(expected.get(at));
            }
            assertThat(pool.pids()).hasSizeBetween(1, 4);
        }
        assertThat(expected).hasAtLeastOneElementOfType(Rejected.class).hasAtLeastOneElementOfType(Extracted.class);
    }

    @Test
    @DisplayName("cost one rejection when they never end")
    void neverEnds() throws Exception {
        Path endless = Samples.pdfWithoutEnd(temp.resolve("无尽.pdf"));
        try (ParserPool pool = pool(128, Duration.ofSeconds(3))) {
            isRead(pool);
            Set<Long> before = pool.pids();
            assertThat(pool.extract(endless)).isEqualTo(new Rejected("读取超时（超过 3 秒）"));
            assertThat(before).noneMatch(ParserPoolTest::isAlive);
            isRead(pool);
        }
    }

    @Test
    @DisplayName("cost one rejection when they take more memory than they may")
    void takesTooMuch() throws Exception {
        Path huge = Samples.xlsxOfManyStrings(temp.resolve("大.xlsx"), 4_000_000);
        assertThat(Files.size(huge)).isLessThan(1_000_000);
        try (ParserPool pool = pool(64, LONG)) {
            isRead(pool);
            Set<Long> before = pool.pids();
            assertThat(pool.extract(huge)).isEqualTo(new Rejected("解压后过大"));
            assertThat(before).noneMatch(ParserPoolTest::isAlive);
            isRead(pool);
        }
    }

    @Test
    @DisplayName("cost one rejection when they unpack without end")
    void bomb() throws Exception {
        Path bomb = Samples.docx(temp.resolve("弹.docx"), "中".repeat(40_000_000));
        try (ParserPool pool = pool(64, LONG)) {
            assertThat(pool.extract(bomb)).isEqualTo(new Rejected("解压后过大"));
            isRead(pool);
        }
    }

    @ParameterizedTest(name = "that are archives cost one rejection when they {0}: {2}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "take longer to unpack than they may => 1 => 读取超时（超过 0 秒）",
                "unpack to more than they may => 300000 => 解压后过大",
            })
    void archives(String what, long millis, String reason) throws Exception {
        Path archive = temp.resolve("包.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("零.txt"));
            for (int megabyte = 0; megabyte < 65; megabyte++) {
                zip.write(new byte[1024 * 1024]);
            }
        }
        try (ParserPool pool = pool(128, Duration.ofMillis(millis));
                ScratchFolder folder = pool.scratch()) {
            assertThat(folder.path()).startsWith(temp.resolve("work")).isEmptyDirectory();
            assertThat(pool.unpack(ContainerKind.ZIP, archive, folder.path(), Allowance.of(Files.size(archive))))
                    .isInstanceOfSatisfying(
                            Unpacking.Refused.class,
                            refused -> assertThat(refused.rejected()).isEqualTo(new Rejected(reason)));
        }
        try (ParserPool pool = pool(128, LONG)) {
            isRead(pool);
        }
    }

    @Test
    @DisplayName("are lost to nobody when a process that waits for work is killed")
    void killedIdle() throws Exception {
        try (ParserPool pool = pool(128, LONG)) {
            isRead(pool);
            kill(pool.pids());
            isRead(pool);
        }
    }

    @Test
    @DisplayName("are tried once more when their process is killed, and then rejected")
    void killedAtWork() throws Exception {
        Path endless = Samples.pdfWithoutEnd(temp.resolve("无尽.pdf"));
        try (ParserPool pool = pool(128, LONG);
                ExecutorService thread = Executors.newSingleThreadExecutor()) {
            isRead(pool);
            Set<Long> first = pool.pids();
            Future<Extraction> answer = thread.submit(() -> pool.extract(endless));
            kill(first);
            while (pool.pids().isEmpty() || pool.pids().equals(first)) {
                Thread.sleep(20);
            }
            Set<Long> second = pool.pids();
            assertThat(second).doesNotContainAnyElementsOf(first);
            kill(second);
            assertThat(answer.get()).isEqualTo(Rejected.failed());
            isRead(pool);
        }
    }

    @Test
    @DisplayName("leave nothing behind, neither processes nor files")
    void cleansUp() throws Exception {
        Path work = temp.resolve("work");
        Files.createDirectories(work.resolve("parser-1"));
        Path mine = Samples.text(temp.resolve("mine.txt"), "不可删除");
        Files.createSymbolicLink(work.resolve("link"), temp);
        Samples.text(work.resolve("parser-1").resolve("left.tmp"), "上次留下的");
        Set<Long> pids;
        try (ParserPool pool = pool(128, LONG)) {
            assertThat(work).isEmptyDirectory();
            isRead(pool);
            pids = pool.pids();
            assertThat(pids).hasSize(1).allMatch(ParserPoolTest::isAlive);
        }
        assertThat(pids).noneMatch(ParserPoolTest::isAlive);
        assertThat(work).doesNotExist();
        assertThat(mine).exists();
    }

    @Test
    @DisplayName("are read by nobody where no process can be started")
    void cannotStart() throws Exception {
        Path file = Samples.text(temp.resolve("好.txt"), "通知");
        try (ParserPool pool = pool(1_000_000_000, LONG)) {
            assertThatThrownBy(() -> pool.extract(file))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageStartingWith("无法启动读取文件的进程");
        }
    }

    private static void kill(Set<Long> pids) {
        for (long pid : pids) {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }
}
