package io.ceyuan.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A link out of the folder")
final class ReplacedFilesTest {

    @TempDir
    private Path temp;

    @ParameterizedTest(name = "that took the place of {0} after the files were listed is not followed")
    @CsvSource({"省级/a.txt, 1", "省级, 2"})
    void isNotFollowed(String place, int rejected) throws IOException {
        IndexedFolder folder = IndexedFolder.of(temp);
        Path outside = Files.createDirectories(temp.resolve("outside"));
        for (String name : List.of("a.txt", "b.txt")) {
            Files.writeString(outside.resolve(name), "关于机密事项的通知", StandardCharsets.UTF_8);
        }
        Path target = place.endsWith("txt") ? outside.resolve("a.txt") : outside;
        IndexingReport report = folder.run(IndexingOptions.of(List.of(folder.library()), "一"), new IndexingProgress() {
            @Override
            public void started(int files, long bytes) {
                replace(folder.library().resolve(place), target);
            }
        });
        assertThat(report.rejected())
                .hasSize(rejected)
                .allMatch(one -> one.reason().equals("读取时文件已不存在"));
        assertThat(folder.index().documents())
                .hasSize(3 - rejected)
                .noneMatch(document -> document.title().value().contains("机密"));
    }

    @Test
    @DisplayName("that took the place of an archive takes its members out of the index")
    void takesMembersAway() throws IOException {
        IndexedFolder folder = IndexedFolder.of(temp);
        Path archive = folder.library().resolve("附件.zip");
        PackedFiles.write(archive, Map.of("名单.txt", "关于名单的通知\n内容".getBytes(StandardCharsets.UTF_8)));
        folder.run();
        assertThat(folder.index().places()).contains("文库/附件.zip!/名单.txt");
        PackedFiles.write(archive, Map.of("名单.txt", "关于名单的通知\n新内容".getBytes(StandardCharsets.UTF_8)));
        Path outside = Files.writeString(temp.resolve("别处.zip"), "机密", StandardCharsets.UTF_8);
        folder.run(IndexingOptions.of(List.of(folder.library()), "一"), new IndexingProgress() {
            @Override
            public void started(int files, long bytes) {
                replace(archive, outside);
            }
        });
        assertThat(folder.index().places()).isNotEmpty().noneMatch(place -> place.contains("附件.zip"));
    }

    private static void replace(Path file, Path target) {
        try {
            Files.move(file, file.resolveSibling(".away"));
            Files.createSymbolicLink(file, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
