package io.ceyuan.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.indexer.extract.Allowance;
import io.ceyuan.indexer.extract.ContainerKind;
import io.ceyuan.indexer.extract.Extraction;
import io.ceyuan.indexer.extract.Extractor;
import io.ceyuan.indexer.extract.ScratchFolder;
import io.ceyuan.indexer.extract.TextExtractor;
import io.ceyuan.indexer.extract.Unpacking;
import io.ceyuan.indexer.isolate.ParserLimits;
import io.ceyuan.indexer.isolate.ParserPool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An archive")
final class ArchivesTest {

    private static final byte[] WATER = bytes("青岚市排水条例\n第一条 为了加强排水管理，制定本条例。");
    private static final byte[] GRAIN = bytes("云泽省人民政府关于粮食生产的通知\n各市：抓好粮食生产。");

    private static final byte[] SAVING = bytes("青岚市节水规划\n各县区应当编制节水规划。");

    @TempDir
    private Path temp;

    private IndexedFolder folder;

    @BeforeEach
    void make() throws IOException {
        folder = new IndexedFolder(
                Files.createDirectories(temp.resolve("文库")), temp.resolve("data"), new InMemoryIndex());
    }

    @ParameterizedTest(name = "{0} gives its members as documents, those that are bad by their own places")
    @ValueSource(strings = {"a.zip", "a.7z", "a.tar", "a.tar.gz", "a.tgz"})
    void members(String name) throws IOException {
        put(
                name,
                Map.of(
                        "附件/粮食.txt", GRAIN,
                        "附件/排水.txt", WATER,
                        "附件/坏.pdf", bytes("不是"),
                        "__MACOSX/._排水.txt", WATER,
                        ".hidden.txt", WATER));
        IndexingReport report = folder.run();
        assertThat(folder.index().places()).containsExactly("文库/" + name + "!/附件/排水.txt", "文库/" + name + "!/附件/粮食.txt");
        assertThat(report.rejected()).containsExactly(new Rejection("文库/" + name + "!/附件/坏.pdf", "文件已损坏，无法读取"));
        assertThat(report.files()).isEqualTo(1);
        PolicyDocument water = folder.index().documents().getFirst();
        assertThat(water.title().value()).isEqualTo("青岚市排水条例");
        SourceFile source = water.source();
        assertThat(Path.of(source.outermost())).isEqualTo(folder.library().resolve(name));
        assertThat(source.outermostPlace()).isEqualTo("文库/" + name);
        assertThat(source.name()).isEqualTo("排水.txt");
    }

    @ParameterizedTest(name = "may name a member {0}: it is {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "../../外.txt => 外.txt",
                "/etc/外.txt => etc/外.txt",
                "..\\甲\\外.txt => 甲/外.txt",
                "一!/外.txt => 一!/外.txt",
                "50%的 份额#1?.txt => 50%的 份额#1?.txt",
            })
    void names(String given, String name) throws IOException {
        put("第1!批.zip", Map.of(given, WATER));
        folder.run();
        assertThat(folder.index().documents()).singleElement().satisfies(only -> {
            assertThat(only.source().place()).isEqualTo("文库/第1!批.zip!/" + name);
            assertThat(only.source().outermostPlace()).isEqualTo("文库/第1!批.zip");
            assertThat(Path.of(only.source().outermost())).isRegularFile();
        });
        assertThat(temp.resolve("外.txt")).doesNotExist();
    }

    @Test
    @DisplayName("may have names in GBK, and the same name twice")
    @SuppressWarnings("PreferCharsetOverload") // that overload is private
    void gbk() throws IOException {
        try (ZipArchiveOutputStream zip =
                new ZipArchiveOutputStream(folder.library().resolve("a.zip"))) {
            zip.setEncoding("GBK");
            zip.setUseLanguageEncodingFlag(false);
            for (byte[] content : List.of(WATER, GRAIN)) {
                zip.putArchiveEntry(new ZipArchiveEntry("通知/排水.txt"));
                zip.write(content);
                zip.closeArchiveEntry();
            }
        }
        folder.run();
        assertThat(folder.index().places()).containsExactly("文库/a.zip!/通知/排水.txt", "文库/a.zip!/通知/排水.txt~2");
    }

    @Test
    @DisplayName("may hold links, which lead nowhere")
    void links() throws IOException {
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(
                Files.newOutputStream(folder.library().resolve("a.tar")), "UTF-8")) {
            TarArchiveEntry link = new TarArchiveEntry("passwd.txt", TarConstants.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
        }
        assertThat(folder.run().rejected()).containsExactly(new Rejection("文库/a.tar", "压缩包里没有文件"));
        assertThat(folder.index().places()).isEmpty();
    }

    @ParameterizedTest(name = "that is {0} is rejected as a whole: {2}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "no zip => a.zip => 文件已损坏，无法读取",
                "no 7z => a.7z => 文件已损坏，无法读取",
                "no gzip => a.tgz => 文件已损坏，无法读取",
                "empty => a.zip => 压缩包里没有文件",
                "a bomb => a.zip => 解压后过大",
                "a bomb => a.tar.gz => 解压后过大",
                "a bomb in a hidden file => a.tar.gz => 解压后过大",
                "crowded => a.zip => 压缩包内文件过多（上限 10000 个）",
                "cut off => a.zip => 文件已损坏，无法读取",
                "cut off => a.tar.gz => 文件已损坏，无法读取",
            })
    void rejects(String what, String name, String reason) throws IOException {
        switch (what) {
            case "empty" -> put(name, Map.of());
            case "a bomb" -> put(name, Map.of("a.txt", WATER, "b.txt", new byte[70 * 1024 * 1024]));
            case "a bomb in a hidden file" -> put(name, Map.of("a.txt", WATER, ".b", new byte[70 * 1024 * 1024]));
            case "crowded" -> {
                Map<String, byte[]> many = new TreeMap<>();
                for (int at = 0; at <= 10_000; at++) {
                    many.put(at + ".txt", WATER);
                }
                put(name, many);
            }
            case "cut off" -> {
                put(name, Map.of("a.txt", WATER, "b.txt", GRAIN));
                byte[] whole = Files.readAllBytes(folder.library().resolve(name));
                Files.write(folder.library().resolve(name), Arrays.copyOf(whole, whole.length / 2));
            }
            default -> Files.write(folder.library().resolve(name), bytes("这不是压缩包"));
        }
        assertThat(folder.run().rejected()).containsExactly(new Rejection("文库/" + name, reason));
        assertThat(folder.index().places()).isEmpty();
    }

    @ParameterizedTest(name = "may lie in {0} others: {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "1 => 文库/a.zip!/a.zip!/排水.txt",
                "2 => 文库/a.zip!/a.zip!/a.zip!/排水.txt",
                "3 => 文库/a.zip!/a.zip!/a.zip!/a.zip 压缩包嵌套过深（上限 3 层）",
            })
    void nested(int depth, String outcome) throws IOException {
        byte[] content = PackedFiles.zip(Map.of("排水.txt", WATER));
        for (int at = 0; at < depth; at++) {
            content = PackedFiles.zip(Map.of("a.zip", content));
        }
        Files.write(folder.library().resolve("a.zip"), content);
        List<String> outcomes = new ArrayList<>(folder.run().rejected().stream()
                .map(rejection -> rejection.place() + " " + rejection.reason())
                .toList());
        outcomes.addAll(folder.index().places());
        assertThat(outcomes).containsExactly(outcome);
    }

    @Test
    @DisplayName("that has not changed leaves its members alone, and one that has gives only those that are new")
    void incremental() throws IOException {
        put(
                "a.zip",
                Map.of(
                        "一.txt",
                        WATER,
                        "二.txt",
                        GRAIN,
                        "三.zip",
                        PackedFiles.zip(Map.of("内.txt", SAVING)),
                        "坏.pdf",
                        bytes("坏")));
        assertThat(folder.run().indexed()).isEqualTo(3);
        IndexingReport again = folder.run();
        assertThat(again.indexed()).isZero();
        assertThat(again.unchanged()).isEqualTo(3);
        assertThat(again.rejected()).hasSize(1);

        put(
                "a.zip",
                Map.of(
                        "一.txt",
                        WATER,
                        "新.txt",
                        bytes("关于新增事项的通知\n各市：新增事项如下。"),
                        "三.zip",
                        PackedFiles.zip(Map.of("内.txt", SAVING))));
        IndexingReport changed = folder.run();
        assertThat(changed.indexed()).isEqualTo(1);
        assertThat(changed.unchanged()).isEqualTo(2);
        assertThat(changed.removed()).isEqualTo(1);
        assertThat(changed.rejected()).isEmpty();
        assertThat(folder.index().places())
                .containsExactly("文库/a.zip!/一.txt", "文库/a.zip!/三.zip!/内.txt", "文库/a.zip!/新.txt");

        Files.write(folder.library().resolve("a.zip"), bytes("坏了"));
        IndexingReport broken = folder.run();
        assertThat(broken.removed()).isEqualTo(3);
        assertThat(broken.rejected()).containsExactly(new Rejection("文库/a.zip", "文件已损坏，无法读取"));
        assertThat(folder.index().places()).isEmpty();
    }

    @Test
    @DisplayName("that is deleted takes its members with it")
    void deleted() throws IOException {
        folder.write("留.txt", "关于留用的通知\n内容");
        put("a.zip", Map.of("一.txt", WATER, "二.zip", PackedFiles.zip(Map.of("内.txt", SAVING))));
        folder.run();
        Files.delete(folder.library().resolve("a.zip"));
        assertThat(folder.run().removed()).isEqualTo(2);
        assertThat(folder.index().places()).containsExactly("文库/留.txt");
        assertThat(folder.run().unchanged()).isEqualTo(1);
    }

    @Test
    @DisplayName("is taken up again where a run was cancelled in the middle of it")
    void cancelled() throws IOException {
        put("a.zip", Map.of("一.txt", WATER, "二.txt", GRAIN, "三.txt", SAVING));
        AtomicInteger asked = new AtomicInteger();
        IndexingOptions options = new IndexingOptions(List.of(folder.library()), Missing.REMOVE, 1, "一");
        IndexingOutcome first = new IndexingRun(
                        folder.index(),
                        folder.state(),
                        options,
                        new TextExtractor(),
                        new IndexingProgress() {},
                        () -> asked.incrementAndGet() > 4)
                .run();
        assertThat(first).isInstanceOfSatisfying(IndexingReport.class, report -> {
            assertThat(report.completed()).isFalse();
            assertThat(report.indexed()).isBetween(1, 2);
        });
        IndexingReport second = folder.run(options);
        assertThat(second.indexed() + second.unchanged()).isEqualTo(3);
        assertThat(second.unchanged()).isBetween(1, 2);
        assertThat(folder.index().places()).hasSize(3);
    }

    @Test
    @DisplayName("named otherwise than what it is, is read as what it is")
    void misnamed() throws IOException {
        Files.write(
                folder.library().resolve("a.zip"),
                PackedFiles.zip(
                        Map.of(
                                "mimetype",
                                bytes("application/vnd.oasis.opendocument.text"),
                                "content.xml",
                                bytes(
                                        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text><text:p>正文</text:p></office:text></office:body></office:document-content>"))));
        folder.run();
        assertThat(folder.index().documents())
                .singleElement()
                .satisfies(only -> assertThat(only.source().format()).isEqualTo("odt"));
    }

    @Test
    @DisplayName("of mail is a document and gives its attachments")
    void mail() throws IOException {
        folder.write("a.eml", """
                From: a@example.org
                Subject: =?UTF-8?Q?=E5=85=B3=E4=BA=8E=E6=8A=A5=E9=80=81=E6=9D=90=E6=96=99=E7=9A=84=E9=80=9A=E7=9F=A5?=
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=x

                --x
                Content-Type: text/plain; charset=UTF-8

                请报送。
                --x
                Content-Type: text/plain; charset=UTF-8
                Content-Disposition: attachment; filename*=UTF-8''%E5%90%8D%2F%E5%8D%95.txt

                青岚市参会名单
                --x--
                """.replace("\n", "\r\n"));
        folder.run();
        assertThat(folder.index().places()).containsExactly("文库/a.eml", "文库/a.eml!/名_单.txt");
        assertThat(folder.index().documents().getFirst().title().value()).isEqualTo("关于报送材料的通知");
        assertThat(folder.run().unchanged()).isEqualTo(2);
    }

    @Test
    @DisplayName("of Outlook mail gives the mails attached to it, and those attached to these")
    void mailInMail() throws IOException {
        OutlookMail third = new OutlookMail("关于丙事项的通知", "丙事项请照办。", List.of());
        OutlookMail second = new OutlookMail("转发：乙事项", "乙事项请照办。", List.of(third));
        Files.write(folder.library().resolve("a.msg"), new OutlookMail("甲事项", "甲事项请照办。", List.of(second)).bytes());
        assertThat(folder.run().rejected()).isEmpty();
        assertThat(folder.index().places())
                .containsExactly("文库/a.msg", "文库/a.msg!/转发：乙事项.msg", "文库/a.msg!/转发：乙事项.msg!/关于丙事项的通知.msg");
        assertThat(folder.index().documents().getLast()).satisfies(last -> {
            assertThat(last.title().value()).isEqualTo("关于丙事项的通知");
            assertThat(last.paragraphs()).extracting(Paragraph::text).contains("丙事项请照办。");
        });
    }

    @Test
    @DisplayName("is unpacked by a process of its own, into the folder of the run and nowhere else")
    void inProcesses() throws IOException {
        put("a.zip", Map.of("一.txt", WATER, "二.tar.gz", PackedFiles.tarGz(Map.of("内.txt", SAVING))));
        folder.write("b.eml", """
                From: a@example.org
                Subject: report
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=x

                --x
                Content-Type: text/plain; charset=UTF-8

                请报送。
                --x
                Content-Type: text/plain; charset=UTF-8
                Content-Disposition: attachment; filename=c.txt

                青岚市参会名单
                --x--
                """.replace("\n", "\r\n"));
        Path work = temp.resolve("work");
        Set<Path> unpacked = ConcurrentHashMap.newKeySet();
        try (ParserPool pool = new ParserPool(work, ParserLimits.USUAL)) {
            Extractor watched = new WatchedExtractor(pool, unpacked);
            new IndexingRun(
                            folder.index(),
                            folder.state(),
                            IndexingOptions.of(List.of(folder.library()), "一"),
                            watched,
                            new IndexingProgress() {},
                            () -> false)
                    .run();
            assertThat(unpacked)
                    .hasSize(3)
                    .allMatch(file -> file.startsWith(work))
                    .noneMatch(Files::exists);
        }
        assertThat(folder.index().places())
                .containsExactly("文库/a.zip!/一.txt", "文库/a.zip!/二.tar.gz!/内.txt", "文库/b.eml", "文库/b.eml!/c.txt");
        assertThat(work).doesNotExist();
    }

    private void put(String name, Map<String, byte[]> members) throws IOException {
        Path file = folder.library().resolve(name);
        PackedFiles.write(file, members);
        Files.setLastModifiedTime(file, FileTime.from(IndexedFolder.LONG_AGO));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Remembers the members that were read. */
    private record WatchedExtractor(ParserPool pool, Set<Path> unpacked) implements Extractor {
        @Override
        public Extraction extract(Path file) throws InterruptedException {
            unpacked.add(file);
            return pool.extract(file);
        }

        @Override
        public Unpacking unpack(ContainerKind kind, Path file, Path folder, Allowance allowance)
                throws InterruptedException {
            return pool.unpack(kind, file, folder, allowance);
        }

        @Override
        public ScratchFolder scratch() {
            return pool.scratch();
        }
    }
}
