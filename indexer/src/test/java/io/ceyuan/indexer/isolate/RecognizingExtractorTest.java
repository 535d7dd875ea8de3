package io.ceyuan.indexer.isolate;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.indexer.ScannedSample;
import io.ceyuan.indexer.extract.Extracted;
import io.ceyuan.indexer.extract.Extraction;
import io.ceyuan.indexer.extract.Recognition;
import io.ceyuan.indexer.extract.Rejected;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Recognition of text in a process of its own")
final class RecognizingExtractorTest {

    @TempDir
    private Path temp;

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "AUTO => scan.pdf => recognised",
                "AUTO => scan.png => recognised",
                "AUTO => mixed.pdf => recognised",
                "AUTO => typed.txt => read",
                "AUTO => noise.png => 文件已损坏，无法读取",
                "OFF => scan.pdf => 没有可提取的文字（可能是扫描件）",
                "OFF => scan.png => 不支持的文件格式：.png",
                "OFF => mixed.pdf => read",
                "ALWAYS => mixed.pdf => recognised",
                "ALWAYS => typed.txt => read",
            })
    void goesBy(OcrMode mode, String name, String expected) throws Exception {
        Path file = temp.resolve(name);
        switch (name) {
            case "scan.pdf" -> ScannedSample.pdf(file, "");
            case "scan.png" -> ScannedSample.picture(file);
            case "mixed.pdf" -> ScannedSample.pdf(file, "Attachment: list of 17 projects, see overleaf.");
            default -> Samples.text(file, "云泽省人民政府关于水利建设的通知");
        }
        List<Integer> pages = Collections.synchronizedList(new ArrayList<>());
        Extraction extraction;
        try (RecognizingExtractor extractor = new RecognizingExtractor(
                temp.resolve("work"),
                new ParserLimits(128, Duration.ofMinutes(5)),
                mode,
                (same, page, of) -> pages.add(page))) {
            extraction = extractor.extract(file);
        }
        String came = switch (extraction) {
            case Rejected(String reason) -> reason;
            case Extracted text -> text.recognition() == Recognition.DONE ? "recognised" : "read";
        };
        assertThat(came).isEqualTo(expected);
        assertThat(!pages.isEmpty()).isEqualTo(expected.equals("recognised"));
        assertThat(temp.resolve("work")).doesNotExist();
    }
}
