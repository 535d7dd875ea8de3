package io.ceyuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A folder that is there and empty, as the place of a share that is not mounted. */
class VanishedFolderTest {

    private static final String GONE = "“文库”中已收录的 5 份文件全部不见了";

    @TempDir
    private Path temp;

    private SampleLibrary library;
    private Path away;

    @BeforeEach
    void emptyAfterIndexing() throws IOException {
        library = SampleLibrary.threeDocuments(temp)
                .write("市级/甲.txt", "关于甲事项的通知\n内容。")
                .write("市级/乙.txt", "关于乙事项的通知\n内容。");
        library.index();
        away = Files.move(library.files(), temp.resolve("away"));
        Files.createDirectories(library.files());
    }

    private int documents() {
        return library.status("--json").json().get("documents").asInt();
    }

    @ParameterizedTest(name = "index {0}: exit status {1}, {2} removed, {3} kept, {4} left")
    @CsvSource({
        "'', 1, 0, 5, 5",
        "--strict, 1, 0, 5, 5",
        "--keep-missing, 0, 0, 0, 5",
        "--allow-empty, 0, 5, 0, 0",
    })
    void nothingIsRemovedUnlessTheUserSaysSo(String option, int code, int removed, int kept, int left) {
        CommandRun run = option.isEmpty() ? library.index("--json") : library.index("--json", option);
        assertThat(run.code()).isEqualTo(code);
        JsonNode report = run.json();
        assertThat(report.get("removed").asInt()).isEqualTo(removed);
        assertThat(report.get("kept").asInt()).isEqualTo(kept);
        assertThat(report.get("notes").toString().contains(GONE)).isEqualTo(kept > 0);
        assertThat(documents()).isEqualTo(left);
    }

    @Test
    void theReportSaysWhatToDo() {
        CommandRun run = library.index();
        assertThat(run.out())
                .startsWith("收录 0 份，未变 0 份，移出 0 份，未收录 0 份；")
                .contains("注意：" + GONE, "没有挂载", "--allow-empty");
        assertThat(library.status().out()).contains(GONE);
    }

    @ParameterizedTest(name = "index --rebuild {0}: exit status {1}, {2} left")
    @CsvSource({"'', 1, 5", "--allow-empty, 0, 0"})
    void aRebuildOfNothingDropsNothingUnlessTheUserSaysSo(String option, int code, int left) {
        CommandRun run = option.isEmpty() ? library.index("--rebuild") : library.index("--rebuild", option);
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.err().contains("没有重建：" + GONE)).isEqualTo(code != 0);
        assertThat(documents()).isEqualTo(left);
    }

    @Test
    void everythingIsAsItWasWhenTheShareIsThereAgain() throws IOException {
        library.index();
        Files.delete(library.files());
        Files.move(away, library.files());
        JsonNode report = library.index("--json").json();
        assertThat(report.get("unchanged").asInt()).isEqualTo(5);
        assertThat(report.get("kept").asInt()).isZero();
    }
}
