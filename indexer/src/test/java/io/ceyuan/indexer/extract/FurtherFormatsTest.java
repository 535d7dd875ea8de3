package io.ceyuan.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A file")
final class FurtherFormatsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "of separated values gives its rows: {0}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "指标,目标\\n森林覆盖率,\"25,3\" => UTF-8 => 指标 目标|森林覆盖率 25,3",
                "指标;目标\\n森林覆盖率;25,3 => GB18030 => 指标 目标|森林覆盖率 25,3",
                "指标\\t目标\\n\\n覆盖率\\t二十五 => UTF-16 => 指标 目标|覆盖率 二十五",
                "单位,名称\\n青岚市,\"多\\n行\" => UTF-8 => 单位 名称|青岚市 多 行",
                "单位,名称\\n青岚市,\"没有收尾 => UTF-8 => 单位 名称|青岚市 \"没有收尾",
                "单位,名称\\n青岚市,\"水务\"局 => UTF-8 => 单位 名称|青岚市 \"水务\"局",
                "只有一列\\n青岚市 => UTF-8 => 只有一列|青岚市",
            })
    void csv(String source, String charset, String rows) throws Exception {
        Extraction read = extract(
                "a.csv", source.replace("\\n", "\n").replace("\\t", "\t").getBytes(Charset.forName(charset)));
        assertThat(read).isInstanceOfSatisfying(Extracted.class, text -> {
            assertThat(text.format()).isEqualTo("csv");
            assertThat(text.blocks()).allMatch(Block::row);
            assertThat(String.join("|", text.blocks().stream().map(Block::text).toList()))
                    .isEqualTo(rows);
        });
    }

    @ParameterizedTest(name = "of XML gives the text of its elements: {0}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "<a><标题>排水条例</标题><p>第一条 <b>为了</b>管理。</p></a> => 排水条例|第一条 为了管理。",
                "<a><![CDATA[5 < 6]]></a> => 5 < 6",
                "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a><b>正文</b><c>&e;</c></a> => 正文",
                "<公文 字号='1'><!-- 注 --><c>乙</c><c>丙</c></公文> => 乙|丙",
            })
    void xml(String source, String paragraphs) throws Exception {
        assertThat(extract("a.xml", source.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Extracted.class,
                        text -> assertThat(String.join(
                                        "|",
                                        text.blocks().stream().map(Block::text).toList()))
                                .isEqualTo(paragraphs));
    }

    @ParameterizedTest(name = "without text or damaged is rejected: {0}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "a.csv => ,,, => 文件里没有文字",
                "a.xml => <a/> => 文件里没有文字",
                "a.xml => <a><b>没有收尾 => 文件已损坏，无法读取",
                "a.eml => 这不是邮件 => 文件已损坏，无法读取",
                "a.msg => 这不是邮件 => 文件已损坏，无法读取",
                "a.epub => 这不是书 => 文件已损坏，无法读取",
                "a.wps => 这不是文档 => 文件已损坏，无法读取",
                "a.et => 这不是表格 => 文件已损坏，无法读取",
            })
    void rejects(String name, String content, String reason) throws Exception {
        assertThat(extract(name, content.getBytes(StandardCharsets.UTF_8))).isEqualTo(new Rejected(reason));
    }

    @Test
    @DisplayName("that is a book gives its chapters")
    void epub() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "mimetype", "application/epub+zip");
            add(
                    zip,
                    "META-INF/container.xml",
                    "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\" version=\"1.0\"><rootfiles>"
                            + "<rootfile full-path=\"b.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>");
            add(
                    zip,
                    "b.opf",
                    "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"2.0\"><metadata"
                            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>青岚市志</dc:title></metadata><manifest>"
                            + "<item id=\"c\" href=\"c.xhtml\" media-type=\"application/xhtml+xml\"/></manifest>"
                            + "<spine><itemref idref=\"c\"/></spine></package>");
            add(
                    zip,
                    "c.xhtml",
                    "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>c</title></head><body><h1>第一章</h1><p>概述。</p></body></html>");
        }
        assertThat(extract("a.epub", bytes.toByteArray())).isInstanceOfSatisfying(Extracted.class, text -> {
            assertThat(text.format()).isEqualTo("epub");
            assertThat(text.blocks()).contains(Block.heading("第一章", 1), Block.paragraph("概述。"));
            assertThat(text.property(Field.TITLE)).map(Property::value).contains("青岚市志");
        });
    }

    @ParameterizedTest(name = "of Microsoft Works, {0}, is {2}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "whole => 0 => 第一段|第二段",
                "with an index that points outside => 5000 => 文件已损坏，无法读取",
            })
    void works(String what, int shift, String expected) throws Exception {
        byte[] text = "第一段\r第二段\r".getBytes(StandardCharsets.UTF_16LE);
        ByteBuffer contents = ByteBuffer.allocate(56 + text.length).order(ByteOrder.LITTLE_ENDIAN);
        contents.put("CHNKINK ".getBytes(StandardCharsets.US_ASCII)).putInt(4).putShort((short) 1);
        contents.position(32);
        contents.putShort((short) 24)
                .put("TEXT".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 0);
        contents.putInt(1).put("TEXT".getBytes(StandardCharsets.US_ASCII));
        contents.putInt(56 + shift).putInt(text.length).put(text);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(contents.array()), "CONTENTS");
            files.writeFilesystem(bytes);
        }
        assertThat(shown(extract("a.wps", bytes.toByteArray()))).as(what).isEqualTo(expected);
    }

    @ParameterizedTest(name = "of mail in {0} gives subject, sender, date and body")
    @CsvSource({"UTF-8", "GB18030"})
    void mail(String charset) throws Exception {
        byte[] words = "各县区：\n请于周五前报送。".getBytes(Charset.forName(charset));
        String mail = "From: " + word("云泽省水利厅")
                + " <a@example.org>\r\nDate: Fri, 05 Mar 2021 22:00:00 +0800\r\nSubject: "
                + word("关于报送材料的通知") + "\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n"
                + "--x\r\nContent-Type: multipart/alternative; boundary=y\r\n\r\n"
                + "--y\r\nContent-Type: text/plain; charset=" + charset
                + "\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(words)
                + "\r\n--y\r\nContent-Type: text/html\r\n\r\n<p>other</p>\r\n--y--\r\n"
                + "--x\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=\"" + word("附件.txt")
                + "\"\r\n\r\nattached\r\n--x\r\nContent-Type: image/png; name=logo.png\r\nContent-Disposition: inline\r\n\r\nx\r\n--x--\r\n";
        byte[] bytes = mail.getBytes(StandardCharsets.US_ASCII);
        assertThat(extract("a.eml", bytes)).isInstanceOfSatisfying(Extracted.class, text -> {
            assertThat(text.format()).isEqualTo("eml");
            assertThat(shown(text)).isEqualTo("关于报送材料的通知|发件人：云泽省水利厅|各县区：|请于周五前报送。");
            assertThat(text.properties())
                    .extracting(property -> property.field() + "=" + property.value())
                    .containsExactly("TITLE=关于报送材料的通知", "PUBLISHED=2021-03-05");
        });
        assertThat(EmlMail.read(bytes).orElseThrow().attachments())
                .extracting(Mail.Attachment::name)
                .containsExactly("附件.txt");
    }

    private static String word(String text) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "?=";
    }

    private static String shown(Extraction read) {
        return switch (read) {
            case Rejected(String reason) -> reason;
            case Extracted text ->
                String.join("|", text.blocks().stream().map(Block::text).toList());
        };
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private Extraction extract(String name, byte[] bytes) throws IOException, InterruptedException {
        return new TextExtractor().extract(Files.write(folder.resolve(name), bytes));
    }
}
