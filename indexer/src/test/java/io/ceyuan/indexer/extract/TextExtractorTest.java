package io.ceyuan.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The text extractor")
final class TextExtractorTest {

    private static final String CONTENT_TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\""
                    + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
    private static final String DOCUMENT =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>%s</w:body></w:document>";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "rejects {0} because {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "empty.docx => 文件是空的",
                "blank.txt => 文件里没有文字",
                "noise.pdf => 文件已损坏，无法读取",
                "noise.docx => 文件已损坏，无法读取",
                "noise.txt => 无法识别文字编码，或者不是文本文件",
                "noise.zip => 不支持的文件格式：.zip",
                "picture.jpg => 不支持的文件格式：.jpg",
                "half.pdf => 文件已损坏，无法读取",
                "half.docx => 文件已损坏，无法读取",
                "scan.pdf => 没有可提取的文字（可能是扫描件）",
                "bomb.docx => 解压后过大",
                "locked.docx => 文件已加密，需要密码",
                "archive.docx => 文件已损坏，无法读取",
                "vanished.txt => 读取时文件已不存在",
                "large.txt => 文件过大（51 MB，上限 50 MB）",
                "lines.txt => 文字过多",
            })
    void rejects(String name, String reason) throws Exception {
        Path file = folder.resolve(name);
        byte[] bytes = hostile(name);
        if (!name.startsWith("vanished")) {
            Files.write(file, bytes);
        }
        assertThat(new TextExtractor().extract(file)).isEqualTo(new Rejected(reason));
    }

    @ParameterizedTest(name = "knows {0} as {1} by its content")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "page.txt => html",
                "page.doc => html",
                "word.txt => docx",
                "word.pdf => docx",
                "rich.doc => rtf",
                "text => txt",
                "print.docx => pdf"
            })
    void sniffs(String name, String format) throws Exception {
        byte[] bytes = switch (name.substring(0, 4)) {
            case "page" -> "<!DOCTYPE html><html><body><p>正文</p></body></html>".getBytes(StandardCharsets.UTF_8);
            case "word" -> docx("<w:p><w:r><w:t>正文</w:t></w:r></w:p>");
            case "rich" -> "{\\rtf1\\ansi text\\par}".getBytes(StandardCharsets.US_ASCII);
            case "prin" -> pdf("Text of the page");
            default -> "正文".getBytes(StandardCharsets.UTF_8);
        };
        assertThat(extract(name, bytes))
                .isInstanceOfSatisfying(
                        Extracted.class, text -> assertThat(text.format()).isEqualTo(format));
    }

    @Test
    @DisplayName("gives a Word file paragraph by paragraph and row by row")
    void readsDocx() throws Exception {
        String body =
                "<w:p><w:r><w:t>云泽省人民政府文件</w:t></w:r></w:p><w:p><w:r><w:t>第一段</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>指标</w:t></w:r></w:p></w:tc>"
                        + "<w:tc><w:p><w:r><w:t>目标值</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:del><w:r><w:delText>已删</w:delText></w:r></w:del><w:r><w:t>末段</w:t></w:r></w:p>";
        assertThat(extract("a.docx", docx(body)))
                .isInstanceOfSatisfying(
                        Extracted.class,
                        text -> assertThat(text.blocks())
                                .containsExactly(
                                        Block.paragraph("云泽省人民政府文件"),
                                        Block.paragraph("第一段"),
                                        TableRows.row(List.of("指标", "目标值")).orElseThrow(),
                                        Block.paragraph("末段")));
    }

    @Test
    @DisplayName("walks away from a file that takes too long")
    void timesOut() throws Exception {
        Path file = folder.resolve("slow.txt");
        Files.write(file, "一\n".repeat(200_000).getBytes(StandardCharsets.UTF_8));
        assertThat(new TextExtractor(Duration.ZERO).extract(file)).isEqualTo(new Rejected("读取超时（超过 0 秒）"));
    }

    private Extraction extract(String name, byte[] bytes) throws IOException, InterruptedException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        return new TextExtractor().extract(file);
    }

    private static byte[] hostile(String name) throws Exception {
        byte[] noise = new byte[20_000];
        new Random(3).nextBytes(noise);
        return switch (name.substring(0, name.indexOf('.'))) {
            case "blank" -> "\ufeff　\u200b \n".getBytes(StandardCharsets.UTF_8);
            case "noise", "picture" -> noise;
            case "half" -> half(name.endsWith("pdf") ? pdf("Text") : docx("<w:p><w:r><w:t>正文</w:t></w:r></w:p>"));
            case "scan" -> pdf("");
            case "bomb" -> docx("<w:p><w:r><w:t>" + "中".repeat(40_000_000) + "</w:t></w:r></w:p>");
            case "locked" -> encrypted(docx("<w:p><w:r><w:t>正文</w:t></w:r></w:p>"));
            case "archive" -> zip(Map.of("a.txt", "文本"));
            case "large" -> new byte[51 * 1024 * 1024];
            case "lines" -> "一\n".repeat(Limits.BLOCKS + 1).getBytes(StandardCharsets.UTF_8);
            default -> new byte[0];
        };
    }

    private static byte[] half(byte[] bytes) {
        return java.util.Arrays.copyOf(bytes, bytes.length / 2);
    }

    private static byte[] docx(String body) throws IOException {
        return zip(Map.of(
                "[Content_Types].xml",
                CONTENT_TYPES,
                "_rels/.rels",
                RELATIONS,
                "word/document.xml",
                DOCUMENT.replace("%s", body)));
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf(String line) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(line);
                content.endText();
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] encrypted(byte[] docx) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("机密");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(docx);
            }
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }
}
