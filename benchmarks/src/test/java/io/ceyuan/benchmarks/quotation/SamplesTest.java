package io.ceyuan.benchmarks.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ceyuan.benchmarks.TextFolder;
import io.ceyuan.core.document.PolicyDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Samples of quotations")
final class SamplesTest {

    @TempDir
    private Path folder;

    private List<Sample> drawn() throws IOException {
        List<PolicyDocument> documents = TextFolder.read(folder);
        return new Samples(documents, new Random(1)).draw(5, 5);
    }

    @ParameterizedTest(name = "cannot be drawn from {1} documents of the text «{0}», which is said")
    @CsvSource({"'', 0", "绿化办法, 1", "一。二。三。, 1"})
    void cannotBeDrawnWhereThereIsNoSentence(String text, int documents) throws IOException {
        if (documents > 0) {
            Files.writeString(folder.resolve("a.txt"), text);
        }
        assertThatThrownBy(this::drawn)
                .isInstanceOf(TooFewTextsException.class)
                .hasMessageContaining("有 " + documents + " 份文件")
                .hasMessageContaining("./ceyuan index");
    }

    @Test
    @DisplayName("are drawn where one document among others without has a sentence")
    void areDrawnFromTheOneThatHasASentence() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "绿化办法");
        Files.writeString(folder.resolve("b.txt"), "水价办法\n各级人民政府应当合理确定城市供水的价格。");
        assertThat(drawn())
                .hasSize(5)
                .allSatisfy(sample -> assertThat(sample.text()).isEqualTo("各级人民政府应当合理确定城市供水的价格。"));
    }
}
