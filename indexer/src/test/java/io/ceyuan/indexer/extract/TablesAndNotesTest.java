package io.ceyuan.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.document.Cell;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Reading tables and footnotes")
class TablesAndNotesTest {

    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String PART = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    @TempDir
    Path folder;

    @Test
    @DisplayName("keeps the cells of a web page: empty ones, wide ones, headings, and places for those that reach down")
    void readsHtmlTable() throws Exception {
        List<Block> blocks = read(
                "a.html",
                "<body><p>云泽省人民政府关于下达指标的通知</p><table><tr><th>市</th><th colspan=2>指标</th></tr>"
                        + "<tr><td rowspan=2>鹭岭</td><td>增收</td><td>60</td></tr><tr><td>减贫</td><td></td></tr>"
                        + "<tr><td colspan=3>以上为全市数据</td></tr></table><p>请遵照执行。</p></body>");
        assertThat(blocks.subList(1, 5))
                .containsExactly(
                        row("市 指标", new Cell(0, 1, 1, true), new Cell(2, 4, 2, true)),
                        row("鹭岭 增收 60", cell(0, 2), cell(3, 5), cell(6, 8)),
                        row("减贫", cell(0, 0), cell(0, 2), cell(2, 2)),
                        row("以上为全市数据", new Cell(0, 7, 3, false)));
        assertThat(blocks.getLast()).isEqualTo(Block.paragraph("请遵照执行。"));
    }

    @Test
    @DisplayName("puts footnotes of a web page behind its text, where links lead from one mark to the other")
    void readsHtmlNotes() throws Exception {
        List<Block> blocks = read(
                "a.html",
                "<body><p>依照条例<a href='#_ftn1' name='_ftnref1'>[1]</a>办理，引文[2]不变。</p>"
                        + "<p><a href='#_ftnref1' name='_ftn1'>[1]</a> 指《云泽省河道条例》。</p><p>[2] 不是注释。</p></body>");
        assertThat(blocks)
                .containsExactly(
                        Block.paragraph("依照条例[1]办理，引文[2]不变。"),
                        Block.paragraph("[2] 不是注释。"),
                        Block.note("[1]", "指《云泽省河道条例》。"));
    }

    @Test
    @DisplayName("takes the row above the rule of a Markdown table for its heading")
    void readsMarkdownTable() throws Exception {
        assertThat(read("a.md", "# 通知\n\n| 市 | 数 |\n| --- | ---: |\n| 鹭岭 | |\n| **汀南** | 3 |\n"))
                .containsExactly(
                        Block.heading("通知", 1),
                        row("市 数", new Cell(0, 1, 1, true), new Cell(2, 3, 1, true)),
                        row("鹭岭", cell(0, 2), cell(2, 2)),
                        row("汀南 3", cell(0, 2), cell(3, 4)));
    }

    @Test
    @DisplayName("keeps empty values of comma-separated files")
    void readsCsv() throws Exception {
        assertThat(read("a.csv", "市,数,注\n鹭岭,,新\n,,\n"))
                .containsExactly(
                        row("市 数 注", cell(0, 1), cell(2, 3), cell(4, 5)),
                        row("鹭岭 新", cell(0, 2), cell(2, 2), cell(3, 4)));
    }

    @Test
    @DisplayName("knows wide cells, heading rows, footnotes and endnotes of a Word file")
    void readsDocx() throws Exception {
        String text = "<w:p>" + run("前半句") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + run("，见[2]后半句。")
                + "<w:r><w:endnoteReference w:id=\"2\"/></w:r></w:p><w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>"
                + "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p>" + run("合并")
                + "</w:p></w:tc><w:tc><w:p/></w:tc></w:tr>"
                + "<w:tr><w:tc><w:p>" + run("甲") + "</w:p></w:tc><w:tc><w:p/></w:tc><w:tc><w:p>" + run("丙")
                + "</w:p></w:tc></w:tr></w:tbl><w:p>" + run("末段") + "</w:p>";
        String footnotes = "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"2\"><w:p>"
                + run("脚注。") + "</w:p><w:p>" + run("第二段。") + "</w:p></w:footnote>";
        String endnotes = "<w:endnote w:id=\"2\"><w:p>" + run("尾注。") + "</w:p></w:endnote>";
        assertThat(read(docx(text, footnotes, endnotes)))
                .containsExactly(
                        Block.paragraph("前半句[1]，见[2]后半句。[2]"),
                        row("合并", new Cell(0, 2, 2, true), new Cell(2, 2, 1, true)),
                        row("甲 丙", cell(0, 1), cell(1, 1), cell(2, 3)),
                        Block.paragraph("末段"),
                        Block.note("[1]", "脚注。 第二段。"),
                        Block.note("[2]", "尾注。"));
    }

    @Test
    @DisplayName("reads notes of a Word file that say that they are normal, and not what stands between text and notes")
    void readsNotesOfEachType() throws Exception {
        String text = "<w:p>" + run("前半句") + "<w:r><w:footnoteReference w:id=\"3\"/></w:r>" + run("后半句")
                + "<w:r><w:endnoteReference w:id=\"3\"/></w:r></w:p>";
        String between = "<w:%1$s w:type=\"separator\" w:id=\"0\"><w:p/></w:%1$s>"
                + "<w:%1$s w:type=\"continuationSeparator\" w:id=\"1\"><w:p/></w:%1$s>"
                + "<w:%1$s w:type=\"continuationNotice\" w:id=\"2\"><w:p/></w:%1$s>";
        String note = "<w:%1$s w:type=\"normal\" w:id=\"3\"><w:p>" + run("%2$s") + "</w:p></w:%1$s>";
        assertThat(read(docx(
                        text,
                        String.format(Locale.ROOT, between + note, "footnote", "脚注。"),
                        String.format(Locale.ROOT, between + note, "endnote", "尾注。"))))
                .containsExactly(Block.paragraph("前半句[1]后半句[2]"), Block.note("[1]", "脚注。"), Block.note("[2]", "尾注。"));
    }

    @Test
    @DisplayName("takes a footnote of an OpenDocument file out of the sentence in which it stands")
    void readsOdt() throws Exception {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text><text:p>前半句"
                        + "<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body>"
                        + "<text:p>脚注。</text:p></text:note-body></text:note>后半句。</text:p><text:p>末段</text:p></office:text>"
                        + "</office:body></office:document-content>");
        assertThat(read(zip("a.odt", parts)))
                .containsExactly(Block.paragraph("前半句[1]后半句。"), Block.paragraph("末段"), Block.note("[1]", "脚注。"));
    }

    @Test
    @DisplayName("makes runs of empty cells one in a sheet that nobody would print")
    void readsEndlessRows() throws Exception {
        assertThat(read("a.csv", "甲" + ",".repeat(5_000) + "乙\n"))
                .containsExactly(row("甲 乙", cell(0, 1), new Cell(1, 1, 4_999, false), cell(2, 3)));
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String part(String name, String type) {
        return "<Override PartName=\"/word/" + name + ".xml\" ContentType=\"" + PART + type + "+xml\"/>";
    }

    private static String relations(String... typesAndTargets) {
        StringBuilder relations = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int at = 0; at < typesAndTargets.length; at += 2) {
            relations
                    .append("<Relationship Id=\"r")
                    .append(at)
                    .append("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
                    .append(typesAndTargets[at])
                    .append("\" Target=\"")
                    .append(typesAndTargets[at + 1])
                    .append("\"/>");
        }
        return relations.append("</Relationships>").toString();
    }

    private Path docx(String text, String footnotes, String endnotes) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + part("document", "document.main")
                        + part("footnotes", "footnotes") + part("endnotes", "endnotes") + "</Types>");
        parts.put("_rels/.rels", relations("officeDocument", "word/document.xml"));
        parts.put("word/_rels/document.xml.rels", relations("footnotes", "footnotes.xml", "endnotes", "endnotes.xml"));
        parts.put("word/document.xml", "<w:document " + WORD + "><w:body>" + text + "</w:body></w:document>");
        parts.put("word/footnotes.xml", "<w:footnotes " + WORD + ">" + footnotes + "</w:footnotes>");
        parts.put("word/endnotes.xml", "<w:endnotes " + WORD + ">" + endnotes + "</w:endnotes>");
        return zip("a.docx", parts);
    }

    private Path zip(String name, Map<String, String> parts) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private List<Block> read(String name, String content) throws Exception {
        return read(Files.writeString(folder.resolve(name), content));
    }

    private static List<Block> read(Path file) throws Exception {
        assertThat(new TextExtractor().extract(file)).isInstanceOf(Extracted.class);
        return ((Extracted) new TextExtractor().extract(file)).blocks();
    }

    private static Block row(String text, Cell... cells) {
        return new Block(text, 0, List.of(cells), null);
    }

    private static Cell cell(int start, int end) {
        return new Cell(start, end, 1, false);
    }
}
