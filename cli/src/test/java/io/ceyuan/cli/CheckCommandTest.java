package io.ceyuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ceyuan check} over a small library. */
class CheckCommandTest {

    @TempDir
    private static Path temp;

    private static SampleLibrary library;
    private static Path drafts;

    @BeforeAll
    static void fill() throws Exception {
        library = IndexedLibrary.asNew();
        drafts = Files.createDirectories(temp.resolve("草稿"));
        word("好.docx", "根据《云泽省数据条例》第一条，制定本方案。");
        word("错.docx", "关于数据工作的方案", "根据云政发[2021]1号、《云泽省数据条例》第九条，制定本方案。");
        word("提示.docx", "按照《云泽省供热办法》办理。");
        write("错.txt", "根据云政发[2021]1号，制定本方案。\n");
        write("空.docx", "");
        write("坏.docx", "PK\u0003\u0004 这不是文档");
        encrypted("密.docx");
    }

    private static void word(String name, String... paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(drafts.resolve(name))) {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.write(out);
        }
    }

    private static void encrypted(String name) throws Exception {
        try (POIFSFileSystem file = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(drafts.resolve(name))) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("密码");
            try (OutputStream content = encryptor.getDataStream(file)) {
                content.write(Files.readAllBytes(drafts.resolve("好.docx")));
            }
            file.writeFilesystem(out);
        }
    }

    private static void write(String name, String text) throws IOException {
        Files.writeString(drafts.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static CommandRun check(String name, String... options) {
        return CommandRun.of(Stream.concat(
                        Stream.of(
                                "check",
                                "--data",
                                library.data().toString(),
                                drafts.resolve(name).toString()),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    @Test
    void theReportIsReadableInATerminal() {
        CommandRun run = check("错.docx");
        assertThat(run.out()).isEqualTo("""
                1. 第2段  错误  文号写法
                   根据【云政发[2021]1号】、《云泽省数据条例》第九条，制定本方案。
                   文号应写作“云政发〔2021〕1号”：年份用六角括号“〔〕”括入（GB/T 9704）。
                   建议改为：云政发〔2021〕1号

                2. 第2段  错误  条款不存在
                   根据云政发[2021]1号、【《云泽省数据条例》第九条】，制定本方案。
                   《云泽省数据条例》没有第九条，资料库所收文本共 1 条。
                   资料库：《云泽省数据条例》  2023-09-01

                共 2 处：错误 2 处，提示 0 处。
                """);
        assertThat(run.err()).isEmpty();
        assertThat(check("好.docx").out()).isEqualTo("没有发现问题。\n");
    }

    @Test
    void whatIsNotCheckedIsSaidBelowTheReport() throws IOException {
        write("长.txt", "按照《云泽省数据条例》办理。\n".repeat(5_003));
        assertThat(check("长.txt").out()).isEqualTo("没有发现问题。\n注意：一次最多查找 5,000 处引用，其后 3 处没有查找。\n");
    }

    @ParameterizedTest(name = "{0} ends with {1}: {2}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "好.docx => 0 => -",
                "错.docx => 1 => -",
                "错.txt => 1 => -",
                "提示.docx => 0 => -",
                "提示.docx --strict => 1 => -",
                "好.docx --strict => 0 => -",
                "空.docx => 2 => 文件是空的",
                "坏.docx => 2 => 文件已损坏，无法读取",
                "密.docx => 2 => 文件已加密，需要密码",
                "没有.docx => 2 => 没有这个文件",
                ". => 2 => 不是文件",
                "错.txt --mark => 2 => 只有 docx 文件可以加批注",
                "错.docx --no-such => 2 => 没有这个选项",
                "错.docx --output a.pdf => 2 => --output 应以 .docx 结尾",
                "错.docx --mark --output a.docx => 2 => 只能写一个",
                "错.docx --output /没有的文件夹/a.docx => 2 => 没有这个文件夹",
            })
    void theExitCodeTellsAMistakeFromAFailure(String words, int code, String said) {
        String[] parts = words.split(" ", -1);
        CommandRun run = check(parts[0], List.of(parts).subList(1, parts.length).toArray(String[]::new));
        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(code);
        if (said.equals("-")) {
            assertThat(run.err()).isEmpty();
        } else {
            assertThat(run.err()).contains(said).doesNotContain("Exception");
        }
    }

    @Test
    void withoutALibraryOrWithoutADraftItSaysWhatIsMissing() {
        CommandRun none = CommandRun.of(
                "check",
                "--data",
                temp.resolve("没有").toString(),
                drafts.resolve("好.docx").toString());
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("没有").doesNotContain("Exception");
        CommandRun nothing = CommandRun.of("check", "--data", library.data().toString());
        assertThat(nothing.code()).isEqualTo(2);
        assertThat(nothing.err()).contains("缺少参数：文稿");
    }

    @Test
    void jsonIsThatOfTheApi() {
        JsonNode json = check("错.docx", "--json").json();
        assertThat(json.at("/errors").asInt()).isEqualTo(2);
        assertThat(json.at("/findings/0/kind").asText()).isEqualTo("number_form");
        assertThat(json.at("/findings/0/suggestion").asText()).isEqualTo("云政发〔2021〕1号");
        assertThat(json.at("/findings/1/documents/0/title").asText()).isEqualTo("云泽省数据条例");
    }

    @Test
    void aMarkedCopyStandsBesideTheDraftOrWhereItIsWanted() throws IOException {
        byte[] before = Files.readAllBytes(drafts.resolve("错.docx"));
        CommandRun beside = check("错.docx", "--mark");
        Path copy = drafts.resolve("错.核查.docx");
        assertThat(beside.code()).isEqualTo(1);
        assertThat(beside.err()).isEqualTo("带批注的副本：" + copy + "\n");
        assertThat(SampleDraft.comments(copy))
                .hasSize(2)
                .first()
                .extracting(SampleDraft.Comment::author)
                .isEqualTo("策源");
        assertThat(Files.readAllBytes(drafts.resolve("错.docx"))).isEqualTo(before);
        Path wanted = temp.resolve("另存.docx");
        check("错.docx", "--output", wanted.toString());
        check("错.docx", "--output", wanted.toString());
        assertThat(SampleDraft.comments(wanted)).as("written anew").hasSize(2);
        CommandRun itself = check("错.docx", "--output", drafts.resolve("错.docx").toString());
        assertThat(itself.code()).isEqualTo(2);
        assertThat(itself.err()).contains("不能是文稿自身");
        assertThat(Files.readAllBytes(drafts.resolve("错.docx"))).isEqualTo(before);
    }
}
