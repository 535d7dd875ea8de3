package io.ceyuan.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.indexer.state.LibraryState;
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

@DisplayName("Files that are the same byte by byte")
final class CopiesTest {

    private static final String TEXT = "关于青岚市春季植树的通知\n各县：按时完成植树。";

    @TempDir
    private Path temp;

    private IndexedFolder folder;

    @BeforeEach
    void fill() throws IOException {
        folder = IndexedFolder.of(temp);
        folder.write("植树/一.txt", TEXT);
        folder.write("植树/三.txt", TEXT);
        folder.write("植树/二.txt", TEXT);
    }

    @Test
    @DisplayName("are one document with the places of all, named after the first, however many threads read them")
    void oneDocument() {
        assertThat(folder.run(new IndexingOptions(List.of(folder.library()), Missing.REMOVE, 8, "一")))
                .extracting(IndexingReport::indexed, IndexingReport::copies)
                .containsExactly(4, 2);
        assertThat(tree().id()).isEqualTo(DocumentId.ofPlace("文库/植树/一.txt"));
        assertPlaces("一.txt", "三.txt", "二.txt");
        assertThat(folder.run())
                .extracting(IndexingReport::indexed, IndexingReport::unchanged, IndexingReport::copies)
                .containsExactly(0, 4, 2);
        assertThat(LibraryState.load(folder.state()).indexed()).isEqualTo(4);
        assertThat(folder.index().writes()).isEqualTo(4);
    }

    @ParameterizedTest(name = "keep their document and its id while one of them is left: {0} vanish")
    @CsvSource(
            delimiterString = "=>",
            value = {"一.txt => 三.txt 二.txt", "三.txt => 一.txt 二.txt", "一.txt 二.txt => 三.txt"})
    void keepsWhileOneIsLeft(String vanished, String left) throws IOException {
        folder.run();
        for (String name : vanished.split(" ")) {
            Files.delete(folder.library().resolve("植树").resolve(name));
        }
        assertThat(folder.run().removed()).isZero();
        assertThat(tree().id()).isEqualTo(DocumentId.ofPlace("文库/植树/一.txt"));
        assertPlaces(left.split(" "));
        assertThat(folder.run(IndexingOptions.of(List.of(folder.library()), "二"))
                        .removed())
                .as("another analysis changes no id")
                .isZero();
        assertThat(tree().id()).isEqualTo(DocumentId.ofPlace("文库/植树/一.txt"));
        assertPlaces(left.split(" "));
    }

    @Test
    @DisplayName("are gone with the last of them")
    void goneWithTheLast() throws IOException {
        folder.run();
        for (String name : List.of("一.txt", "二.txt", "三.txt")) {
            Files.delete(folder.library().resolve("植树").resolve(name));
        }
        assertThat(folder.run().removed()).isEqualTo(1);
        assertThat(folder.index().places()).hasSize(3);
    }

    @Test
    @DisplayName("part when one of them changes: the old text keeps its id, the new one gets one of its own")
    void part() throws IOException {
        folder.run();
        folder.write("植树/一.txt", "关于青岚市秋季造林的通知\n各县：全部按时完成造林。");
        assertThat(folder.run().indexed()).isEqualTo(1);
        assertThat(tree().id()).isEqualTo(DocumentId.ofPlace("文库/植树/一.txt"));
        assertPlaces("三.txt", "二.txt");
        assertThat(folder.index().documents()).hasSize(5);
        folder.write("植树/一.txt", TEXT);
        folder.run();
        assertPlaces("一.txt", "三.txt", "二.txt");
        assertThat(folder.index().documents()).hasSize(4);
    }

    @Test
    @DisplayName("part when one of them can no longer be read")
    void partOnRejection() throws IOException {
        folder.run();
        folder.write("植树/一.txt", "");
        assertThat(folder.run().rejected()).hasSize(1);
        assertPlaces("三.txt", "二.txt");
    }

    @Test
    @DisplayName("are joined by a file of a later run, and a file at the old place is another document")
    void joinLater() throws IOException {
        folder.run();
        Files.delete(folder.library().resolve("植树/一.txt"));
        folder.write("别处/四.txt", TEXT);
        assertThat(folder.run())
                .extracting(IndexingReport::indexed, IndexingReport::copies)
                .containsExactly(0, 2);
        folder.write("植树/一.txt", "关于青岚市秋季造林的通知\n各县：全部按时完成造林。");
        assertThat(folder.run().indexed()).isEqualTo(1);
        assertThat(tree().id()).isEqualTo(DocumentId.ofPlace("文库/植树/一.txt"));
        assertThat(tree().places()).hasSize(3);
        assertThat(folder.index().documents()).extracting(PolicyDocument::id).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("are each named when they cannot be read")
    void rejectedOneByOne() throws IOException {
        folder.write("坏/一.pdf", "不是 PDF");
        folder.write("坏/二.pdf", "不是 PDF");
        assertThat(folder.run().rejected()).extracting(Rejection::place).containsExactly("文库/坏/一.pdf", "文库/坏/二.pdf");
    }

    private PolicyDocument tree() {
        return folder.index().documents().stream()
                .filter(document -> document.title().value().contains("植树"))
                .reduce((one, other) -> {
                    throw new AssertionError("two documents: " + one.id() + " and " + other.id());
                })
                .orElseThrow();
    }

    private void assertPlaces(String... names) {
        assertThat(tree().places()).extracting(SourceFile::name).containsExactly(names);
    }
}
