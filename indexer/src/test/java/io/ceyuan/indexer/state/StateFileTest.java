package io.ceyuan.indexer.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.indexer.state.SourceRecord.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The state of a library")
final class StateFileTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("comes back as it was kept, odd names included")
    void roundTrip() {
        String odd = "文库/换行\n\"引号\".txt";
        LibraryState state = new LibraryState(
                "指纹",
                Map.of(
                        odd,
                        new SourceRecord(
                                odd,
                                3,
                                Instant.parse("2021-03-05T01:02:03.000000004Z"),
                                "ab",
                                new Outcome.Indexed(
                                        DocumentId.ofPlace(odd),
                                        new SourceFile(odd, "file:///x", "txt", 3, Instant.EPOCH))),
                        "文库/附件.zip",
                        new SourceRecord("文库/附件.zip", 7, Instant.EPOCH, "ab", new Outcome.Opened()),
                        "文库/坏.pdf",
                        new SourceRecord("文库/坏.pdf", 0, Instant.EPOCH, "", new Outcome.Rejected("文件是空的"))));
        new StateFile(folder.resolve("新/目录")).write(state);
        assertThat(LibraryState.load(folder.resolve("新/目录"))).isEqualTo(state);
        assertThat(state.indexed()).isEqualTo(1);
        LibraryState.forget(folder.resolve("新/目录"));
        assertThat(LibraryState.load(folder.resolve("新/目录")).records()).isEmpty();
    }

    @ParameterizedTest(name = "is absent, with a note, when its file holds {0}")
    @ValueSource(
            strings = {
                "",
                "junk",
                "{\"version\":9}",
                "{\"version\":2}\n{}",
                "{\"version\":2}\n{\"place\":\"a\",\"modified\":\"2021-03-05T01:02:03Z\",\"sha256\":\"\",\"document\":\"0123456789abcdef\"}",
                "{\"version\":2}\n{\"place\":\"a\",\"modified\":\"x\",\"sha256\":\"\",\"rejected\":\"r\"}"
            })
    void damaged(String content) throws IOException {
        Files.writeString(folder.resolve("library.jsonl"), content);
        LibraryState state = LibraryState.load(folder);
        assertThat(state.records()).isEmpty();
        assertThat(state.note()).isPresent();
    }
}
