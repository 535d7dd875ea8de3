package io.ceyuan.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.search.SampleDocument;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The download of the file a document was read from. */
class OriginalFileTest {

    private static final SampleDocument MEMBER = SampleDocument.of("省级/附件.zip!/名单/参会 人员.xlsx", "参会人员名单", "甲乙丙");

    private static final String URL = "/documents/" + ServedSamples.NOTICE.id() + "/file";

    @TempDir
    private static Path folder;

    private static ServedSamples served;

    @BeforeAll
    static void start() throws IOException {
        served = ServedSamples.start(
                folder,
                ServedSamples.withFile(
                        MEMBER.build(),
                        "文库/省级/附件.zip!/名单/参会 人员.xlsx",
                        "jar:" + folder.resolve("文库/省级/附件.zip").toUri()
                                + "!/%E5%90%8D%E5%8D%95/%E5%8F%82%E4%BC%9A%20%E4%BA%BA%E5%91%98.xlsx"));
        Files.writeString(served.library().resolve("省级/附件.zip"), "压缩包");
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void theOriginalFileIsADownload() {
        HttpResponse<String> response = served.get(URL);
        assertThat(response.body()).isEqualTo("原文");
        assertThat(response.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename*=UTF-8''%E9%80%9A%E7%9F%A5%20%E4%B8%80.docx");
    }

    @Test
    void aMemberOfAnArchiveComesInItsArchive() throws IOException {
        Path archive = served.library().resolve("省级/附件.zip");
        String url = "/documents/" + MEMBER.id() + "/file";
        HttpResponse<String> response = served.get(url);
        assertThat(response.body()).isEqualTo("压缩包");
        assertThat(response.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename*=UTF-8''%E9%99%84%E4%BB%B6.zip");
        Files.delete(archive);
        Files.createSymbolicLink(archive, Path.of("/etc/passwd"));
        assertThat(served.get(url).statusCode()).isEqualTo(404);
        Files.delete(archive);
        Files.writeString(archive, "压缩包");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void whatLiesThereNowInsteadOfTheFileIsNotSent(Change change) throws IOException {
        Path file = served.library().resolve("省级/通知 一.docx");
        Path kept = served.library().resolveSibling("kept");
        Files.move(served.library(), kept);
        try {
            make(change, file, kept);
            HttpResponse<String> response = served.get(URL);
            assertThat(response.statusCode()).isEqualTo(404);
            assertThat(response.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
            assertThat(response.body()).contains("<h1>原始文件已不在原处</h1>").doesNotContain("没有找到这个页面", "原文\n", "root:");
        } finally {
            remove(served.library());
            Files.move(kept, served.library());
        }
        assertThat(served.get(URL).body()).isEqualTo("原文");
    }

    /** What may have become of a file since it was indexed. */
    enum Change {
        DELETED,
        A_FOLDER,
        A_LINK_TO_ANOTHER_FILE,
        A_LINK_TO_THE_FILE_ELSEWHERE,
        IN_A_FOLDER_THAT_IS_A_LINK
    }

    /** @param kept the library, moved away */
    private static void make(Change change, Path file, Path kept) throws IOException {
        Path folder = Files.createDirectories(served.library()).resolve("省级");
        switch (change) {
            case DELETED -> Files.createDirectories(folder);
            case A_FOLDER -> Files.createDirectories(file);
            case A_LINK_TO_ANOTHER_FILE ->
                Files.createSymbolicLink(
                        Files.createDirectories(folder).resolve(file.getFileName()), Path.of("/etc/passwd"));
            case A_LINK_TO_THE_FILE_ELSEWHERE ->
                Files.createSymbolicLink(
                        Files.createDirectories(folder).resolve(file.getFileName()), kept.resolve("省级/通知 一.docx"));
            case IN_A_FOLDER_THAT_IS_A_LINK -> Files.createSymbolicLink(folder, kept.resolve("省级"));
        }
    }

    @Test
    void theFolderItselfMayHaveMovedBehindALink() throws IOException {
        Path moved = served.library().resolveSibling("moved");
        Files.move(served.library(), moved);
        Files.createSymbolicLink(served.library(), moved);
        try {
            assertThat(served.get(URL).body()).isEqualTo("原文");
        } finally {
            Files.delete(served.library());
            Files.move(moved, served.library());
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
