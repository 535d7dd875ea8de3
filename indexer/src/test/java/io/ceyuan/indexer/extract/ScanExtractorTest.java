package io.ceyuan.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.indexer.ScannedSample;
import io.ceyuan.indexer.extract.LineJoiner.Line;
import io.ceyuan.indexer.extract.LineJoiner.Start;
import io.ceyuan.indexer.extract.PageRecognizer.Box;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Pages that are pictures")
final class ScanExtractorTest {

    private static final double MOST_ERRORS = 0.02;

    @TempDir
    private Path temp;

    private final List<String> heard = new ArrayList<>();

    private Extraction extract(Path file) {
        return new ScanExtractor(false).extract(file, (same, page, pages) -> heard.add(page + "/" + pages));
    }

    @ParameterizedTest(name = "are read with at most two wrong characters of a hundred: {0}")
    @ValueSource(strings = {"scan.pdf", "scan.png", "scan.jpg", "scan.tif", "scan.bmp"})
    void reads(String name) throws Exception {
        Path file = temp.resolve(name);
        Extraction extraction =
                extract(name.endsWith("pdf") ? ScannedSample.pdf(file, "") : ScannedSample.picture(file));
        assertThat(extraction).isInstanceOfSatisfying(Extracted.class, text -> {
            assertThat(text.recognition()).isEqualTo(Recognition.DONE);
            assertThat(text.format()).isEqualTo(name.substring(5));
        });
        String wanted = ScannedSample.text();
        assertThat(wanted).hasSizeGreaterThan(200);
        int errors = LevenshteinDistance.getDefaultInstance().apply(wanted, characters(extraction));
        assertThat(errors / (double) wanted.length()).isLessThanOrEqualTo(MOST_ERRORS);
        assertThat(heard).containsExactly("1/1");
    }

    @Test
    @DisplayName("are read beside pages that have text of their own, which is kept as it is")
    void mixed() throws Exception {
        String typed = "Attachment: list of 17 projects, see overleaf.";
        Extraction extraction = extract(ScannedSample.pdf(temp.resolve("a.pdf"), typed));
        assertThat(characters(extraction)).startsWith(typed.replace(" ", "")).contains("冷链");
        assertThat(heard).containsExactly("1/2", "2/2");
    }

    @Test
    @DisplayName("are wanted by the reader of text when a page has hardly any")
    void wanted() throws Exception {
        Path file = ScannedSample.pdf(temp.resolve("a.pdf"), "Attachment: list of 17 projects, see overleaf.");
        assertThat(new TextExtractor().extract(file))
                .isInstanceOfSatisfying(
                        Extracted.class, text -> assertThat(text.recognition()).isEqualTo(Recognition.WANTED));
    }

    @ParameterizedTest(name = "{0} is rejected because {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "noise.png => 文件已损坏，无法读取",
                "noise.tif => 文件已损坏，无法读取",
                "empty.jpg => 文件已损坏，无法读取",
                "noise.pdf => 文件已损坏，无法读取",
                "blank.pdf => 没有可提取的文字（可能是扫描件）",
                "locked.pdf => 文件已加密，需要密码",
                "vanished.png => 读取时文件已不存在",
            })
    void rejects(String name, String reason) throws Exception {
        Path file = temp.resolve(name);
        switch (name.substring(0, name.indexOf('.'))) {
            case "noise" -> Files.writeString(file, "no picture at all".repeat(100), StandardCharsets.UTF_8);
            case "empty" -> Files.createFile(file);
            case "blank" -> blank(file, "");
            case "locked" -> blank(file, "机密");
            default -> assertThat(file).doesNotExist();
        }
        assertThat(extract(file)).isEqualTo(new Rejected(reason));
    }

    private static void blank(Path file, String password) throws Exception {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(file.toFile());
        }
    }

    @ParameterizedTest(name = "{0} is read as {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "云政发【2022】63号 => 云政发〔2022〕63号",
                "（云政发〔2022]63号） => （云政发〔2022〕63号）",
                "国发[1981]第8号 => 国发〔1981〕第8号",
                "见表[2022]。 => 见表[2022]。",
                "【3022】63号 => 【3022】63号",
            })
    void brackets(String recognised, String text) {
        assertThat(PageRecognizer.withBrackets(recognised)).isEqualTo(text);
    }

    @Test
    @DisplayName("give lines from top to bottom, parts of a line from left to right, and know indented ones")
    void lines() {
        assertThat(PageRecognizer.lines(List.of(
                        new Box("右", 300, 152, 172),
                        new Box("正文续行", 50, 100, 120),
                        new Box("段首", 92, 50, 70),
                        new Box("左", 50, 148, 170),
                        new Box("末行", 51, 200, 220))))
                .containsExactly(
                        new Line("段首", Start.MAY_BEGIN),
                        new Line("正文续行", Start.INSIDE),
                        new Line("左 右", Start.INSIDE),
                        new Line("末行", Start.INSIDE));
        assertThat(PageRecognizer.lines(List.of())).isEmpty();
    }

    private static String characters(Extraction extraction) {
        return extraction instanceof Extracted text
                ? text.blocks().stream()
                        .map(Block::text)
                        .collect(Collectors.joining())
                        .replaceAll("[\\s\\p{Z}]", "")
                : extraction.toString();
    }
}
