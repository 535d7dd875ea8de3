package io.ceyuan.indexer.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ceyuan.core.document.Span;
import io.ceyuan.core.draft.Draft;
import io.ceyuan.core.draft.DraftParagraph;
import io.ceyuan.core.draft.DraftReading;
import io.ceyuan.core.draft.DraftReport;
import io.ceyuan.core.draft.Finding;
import io.ceyuan.core.draft.FindingKind;
import io.ceyuan.core.draft.Severity;
import io.ceyuan.indexer.extract.Block;
import io.ceyuan.indexer.extract.Extracted;
import io.ceyuan.indexer.extract.Recognition;
import io.ceyuan.indexer.extract.TextExtractor;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A draft in a file")
class FileDraftsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final FileDrafts drafts = new FileDrafts(new TextExtractor(), CLOCK);

    @Test
    void isReadParagraphByParagraphWithWhatEachIs() throws Exception {
        Path file = new WordSample()
                .header("页眉")
                .paragraph("关于水价的通知")
                .paragraph("")
                .paragraph("根据", "泽政发[2021]", "12号\t文件，\n现通知如下。")
                .table("项目", "依据《水价办法》")
                .footnote("见注。", "泽政发〔2021〕12号")
                .xml(WordSample.ODDITIES)
                .write(folder.resolve("a.docx"));
        assertThat(labelled(read(file)))
                .containsExactly(
                        "第1段 关于水价的通知",
                        "第2段 根据泽政发[2021]12号\t文件，\n现通知如下。",
                        "第3段（表格） 项目",
                        "第4段（表格） 依据《水价办法》",
                        "第5段 见注。",
                        "第6段 按照 泽政发[2021]12号和《水价办法》泽办理😀。",
                        "第7段（文本框） 框内《节水条例》",
                        "第8段（脚注1） 泽政发〔2021〕12号");
    }

    @ParameterizedTest(name = "«{1}» of «{0}»")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "根据|泽政发[2021]|12号文件办理。 => 泽政发[2021]12号",
                "根据|泽政发[2021]|12号文件办理。 => 根据泽政发[2021]12号文件办理。",
                "根据|泽政发[2021]|12号文件办理。 => 政",
                "根据|泽政发[2021]|12号文件办理。 => 根",
                "根据|泽政发[2021]|12号文件办理。 => 。",
                "根据|泽政发[2021]|12号文件办理。 => 泽政发[2021]; 12号",
                "根据|泽政发[2021]|12号文件办理。 => 根据泽政发; 泽政发[2021]12; 发[2021]12号文件",
                "根据|泽政发[2021]|12号文件办理。 => [2021]; [2021]; [2021]",
                "😀《办法》|第三条😀|第四条 => 《办法》第三条; 😀第四条",
                "《办法》→第三条↵第四条 => 《办法》→第三; 三条↵第; 第四条",
                "两边有空格  |  也在 => 有空格  |  也; 也在",
            })
    void hasCommentsAroundExactlyTheWords(String text, String marked) throws Exception {
        String[] runs = text.replace('→', '\t').replace('↵', '\n').split("\\|");
        Path file =
                new WordSample().paragraph("前").paragraph(runs).paragraph("后").write(folder.resolve("a.docx"));
        Draft draft = read(file);
        List<Finding> findings = new ArrayList<>();
        for (String words : marked.split("; ")) {
            findings.add(
                    finding(draft, 2, words.replace("|", "").replace('→', '\t').replace('↵', '\n')));
        }
        Path copy = mark(file, new DraftReport(draft, findings));
        MarkedWord after = MarkedWord.of(copy);
        assertThat(after.commented().values())
                .containsExactlyInAnyOrderElementsOf(findings.stream()
                        .map(one -> one.text().replace('\t', '|').replace('\n', '|'))
                        .toList());
        assertThat(after.formatted()).isEqualTo(MarkedWord.of(file).formatted());
        assertThat(labelled(read(copy))).isEqualTo(labelled(draft));
    }

    @Test
    void isMarkedInTablesLinksInsertionsControlsBoxesAndNotes() throws Exception {
        Path file = new WordSample()
                .table("甲", "依据《水价办法》")
                .footnote("见注。", "泽政发[2021]12号")
                .xml(WordSample.ODDITIES)
                .write(folder.resolve("a.docx"));
        Draft draft = read(file);
        Path copy = mark(
                file,
                new DraftReport(
                        draft,
                        List.of(
                                finding(draft, 2, "《水价办法》"),
                                finding(draft, 4, "泽政发[2021]12号"),
                                finding(draft, 4, "《水价办法》泽"),
                                finding(draft, 4, "办理😀"),
                                finding(draft, 5, "《节水条例》"),
                                finding(draft, 6, "泽政发[2021]12号"))));
        assertThat(MarkedWord.of(copy).commented().values())
                .as("a box has its words in two versions, and a note is marked by its reference")
                .containsExactlyInAnyOrder("《水价办法》", "泽政发[2021]12号", "《水价办法》zé泽", "办理😀", "框内《节水条例》框内《节水条例》", "");
        assertThat(comments(copy))
                .contains(
                        "【错误·文号写法】文本框“《节水条例》”：有误。\n建议改为：对",
                        "【错误·文号写法】脚注1“泽政发[2021]12号”：有误。\n建议改为：对",
                        "【错误·文号写法】有误。\n建议改为：对");
        assertThat(MarkedWord.of(copy).formatted())
                .isEqualTo(MarkedWord.of(file).formatted());
        assertThat(labelled(read(copy))).isEqualTo(labelled(draft));
    }

    @Test
    void keepsItsOwnCommentsAndEveryOtherPart() throws Exception {
        Path file = new WordSample()
                .header("页眉《水价办法》")
                .commented("泽政发[2021]12号", "此处请某某再看")
                .footnote("见注。", "注文")
                .write(folder.resolve("a.docx"));
        byte[] before = Files.readAllBytes(file);
        Draft draft = read(file);
        Path copy = mark(file, new DraftReport(draft, List.of(finding(draft, 1, "[2021]"))));
        assertThat(Files.readAllBytes(file)).as("the draft itself").isEqualTo(before);
        for (String part : List.of("word/header1.xml", "word/footnotes.xml", "word/_rels/document.xml.rels")) {
            assertThat(new String(MarkedWord.part(copy, part), StandardCharsets.UTF_8))
                    .as(part)
                    .isEqualToIgnoringWhitespace(new String(MarkedWord.part(file, part), StandardCharsets.UTF_8));
        }
        assertThat(MarkedWord.of(copy).commented())
                .containsEntry("7", "泽政发[2021]12号")
                .containsEntry("8", "[2021]");
        assertThat(comments(copy)).containsExactly("此处请某某再看", "【错误·文号写法】有误。\n建议改为：对");
    }

    @Test
    void isAWordFileAgainThatSaysWhoseTheCommentsAre() throws Exception {
        Path file = new WordSample().paragraph("泽政发[2021]12号").write(folder.resolve("a.docx"));
        Draft draft = read(file);
        Path copy = mark(file, new DraftReport(draft, List.of(finding(draft, 1, "[2021]"))));
        try (InputStream in = Files.newInputStream(copy);
                XWPFDocument word = new XWPFDocument(in)) {
            XWPFComment comment = word.getDocComments().getComments().getFirst();
            assertThat(comment.getAuthor()).isEqualTo("策源");
            assertThat(comment.getInitials()).isEqualTo("策");
            assertThat(comment.getDate().toInstant()).isEqualTo(CLOCK.instant());
            assertThat(word.getParagraphs().getFirst().getText()).contains("泽政发[2021]12号");
        }
    }

    @Test
    void withoutFindingsIsCopiedWithItsText() throws Exception {
        Path file = new WordSample().paragraph("没有问题。").write(folder.resolve("a.docx"));
        Path copy = mark(file, new DraftReport(read(file), List.of()));
        assertThat(labelled(read(copy))).containsExactly("第1段 没有问题。");
    }

    @Test
    void thatChangedMeanwhileIsNotMarked() throws Exception {
        Path file = new WordSample().paragraph("泽政发[2021]12号").write(folder.resolve("a.docx"));
        Draft draft = read(file);
        DraftReport report = new DraftReport(draft, List.of(finding(draft, 1, "[2021]")));
        new WordSample().paragraph("另一份").write(file);
        assertThatThrownBy(() -> mark(file, report))
                .isInstanceOf(IOException.class)
                .hasMessage("文件在核查期间有改动");
    }

    @Test
    void ofAnotherFormatIsReadAndCannotBeMarked() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "第一段。\n\n第二段。\n");
        assertThat(drafts.read(file))
                .isEqualTo(new DraftReading.Opened(
                        new Draft(List.of(new DraftParagraph(1, "", "第一段。"), new DraftParagraph(2, "", "第二段。"))),
                        false));
    }

    @ParameterizedTest(name = "{0} is refused: {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {"空.docx => 文件是空的", "坏.docx => 文件已损坏，无法读取", "没有.docx => 读取时文件已不存在", "甲.xyz => 不支持的文件格式：.xyz"})
    void thatCannotBeReadSaysWhy(String name, String reason) throws Exception {
        Path file = folder.resolve(name);
        switch (name) {
            case "空.docx" -> Files.writeString(file, "");
            case "坏.docx" -> Files.writeString(file, "PK\u0003\u0004 这不是文档");
            case "甲.xyz" -> Files.write(file, new byte[] {0, 1, 2, 3});
            default -> {}
        }
        assertThat(drafts.read(file)).isEqualTo(new DraftReading.Refused(reason));
    }

    @ParameterizedTest(name = "whose pages are {0} says that it has unread pictures: {1}")
    @CsvSource({"WANTED, true", "DONE, false", "NONE, false"})
    void thatHasPagesOfPicturesSaysSo(Recognition pages, boolean unread) throws Exception {
        Extracted text = new Extracted("pdf", List.of(new Block("第一段。", 0, List.of(), null)), List.of(), pages);
        assertThat(new FileDrafts(file -> text, Clock.systemUTC()).read(folder.resolve("甲.pdf")))
                .isEqualTo(
                        new DraftReading.Opened(new Draft(List.of(new DraftParagraph(1, "", "第一段。")), unread), false));
    }

    private Draft read(Path file) throws InterruptedException {
        return switch (drafts.read(file)) {
            case DraftReading.Opened readable -> {
                assertThat(readable.markable()).isTrue();
                yield readable.draft();
            }
            case DraftReading.Refused refused -> throw new AssertionError(refused);
        };
    }

    private Path mark(Path file, DraftReport report) throws IOException {
        Path copy = folder.resolve("copy.docx");
        try (OutputStream out = Files.newOutputStream(copy)) {
            drafts.mark(file, report, out);
        }
        return copy;
    }

    private static Finding finding(Draft draft, int paragraph, String words) {
        String text = draft.paragraphs().get(paragraph - 1).text();
        int start = text.indexOf(words);
        assertThat(start).as("%s in %s", words, text).isNotNegative();
        return new Finding(
                FindingKind.NUMBER_FORM,
                Severity.ERROR,
                paragraph,
                new Span(start, start + words.length()),
                words,
                "有误。",
                "对",
                List.of());
    }

    private static List<String> labelled(Draft draft) {
        return draft.paragraphs().stream()
                .map(one -> one.label() + " " + one.text())
                .toList();
    }

    private static List<String> comments(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument word = new XWPFDocument(in)) {
            List<XWPFComment> comments = word.getDocComments().getComments();
            return IntStream.range(0, comments.size())
                    .mapToObj(at -> comments.get(at).getText())
                    .toList();
        }
    }
}
