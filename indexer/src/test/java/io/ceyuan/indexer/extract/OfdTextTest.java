package io.ceyuan.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An OFD file")
final class OfdTextTest {

    private static final String OFD =
            "<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\" Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo>"
                    + "<ofd:DocID>1</ofd:DocID><ofd:Title>青岚市排水条例</ofd:Title><ofd:Author>转换软件</ofd:Author>"
                    + "<ofd:CreationDate>2024-01-02</ofd:CreationDate><ofd:CustomDatas>"
                    + "<ofd:CustomData Name=\"发文字号\">青政发〔2021〕3号</ofd:CustomData><ofd:CustomData Name=\"索引号\">1</ofd:CustomData>"
                    + "</ofd:CustomDatas></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>";
    private static final String DOCUMENT =
            "<ofd:Document xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:CommonData><ofd:MaxUnitID>9</ofd:MaxUnitID>"
                    + "<ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:DocumentRes>Missing.xml</ofd:DocumentRes>"
                    + "<ofd:TemplatePage ID=\"7\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/></ofd:CommonData><ofd:Pages>"
                    + "<ofd:Page ID=\"1\" BaseLoc=\"Pages/Page_0/Content.xml\"/><ofd:Page ID=\"2\" BaseLoc=\"Pages/Page_1/Content.xml\"/>"
                    + "</ofd:Pages></ofd:Document>";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("gives its lines from top to bottom, joined to paragraphs, and what it says of itself")
    void reads() throws Exception {
        Extraction read = extract(Map.of(
                "Doc_0/Pages/Page_0/Content.xml",
                page(
                        "<ofd:Template TemplateID=\"7\"/>",
                        text(30, 75, 5, "的城镇排水管网应当做到雨污分流。"),
                        text(80, 30, 8, "青岚市排水条例"),
                        text(40, 60, 5, "第一条 为了加强排水管理，本市行政区域内"),
                        text(30, 67.5, 5, "新建改建和扩建的建设项目以及历史上形成"),
                        "<ofd:PageBlock ID=\"5\">" + text(30, 95, 5, "主管部门") + text(90, 95, 5, "青岚市水务局")
                                + "</ofd:PageBlock>",
                        "<ofd:ImageObject ID=\"6\" ResourceID=\"99\" Boundary=\"0 0 10 10\"/>",
                        "<ofd:TextObject ID=\"8\" Boundary=\"0 0 210 297\" Size=\"20\" Font=\"3\" CTM=\"0.7 0.7 -0.7 0.7 0 0\">"
                                + "<ofd:TextCode X=\"0\" Y=\"20\">内部资料</ofd:TextCode></ofd:TextObject>"),
                "Doc_0/Tpls/Tpl_0/Content.xml",
                page(text(80, 15, 5, "表单标题"))));
        assertThat(read).isInstanceOfSatisfying(Extracted.class, text -> {
            assertThat(text.format()).isEqualTo("ofd");
            assertThat(text.blocks())
                    .extracting(Block::text)
                    .containsExactly(
                            "表单标题",
                            "青岚市排水条例",
                            "第一条 为了加强排水管理，本市行政区域内新建改建和扩建的建设项目以及历史上形成的城镇排水管网应当做到雨污分流。",
                            "主管部门 青岚市水务局");
            assertThat(text.properties())
                    .extracting(property -> property.field() + "=" + property.value())
                    .containsExactly("TITLE=青岚市排水条例", "NUMBER=青政发〔2021〕3号");
        });
    }

    @ParameterizedTest(name = "is rejected when {0}: {2}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "its pages are missing => Doc_0/None.xml => 文件已损坏，无法读取",
                "a page is no XML => Doc_0/Pages/Page_0/Content.xml => 文件已损坏，无法读取",
                "its pages are empty => empty => 没有可提取的文字（可能是扫描件）",
                "a page names an entity outside => entity => 文件已损坏，无法读取",
                "its root leads out of the file => root => 文件已损坏，无法读取",
            })
    void rejects(String what, String part, String reason) throws Exception {
        String first = "Doc_0/Pages/Page_0/Content.xml";
        Map<String, String> parts = switch (part) {
            case "empty" -> Map.of(first, page(), "Doc_0/Pages/Page_1/Content.xml", page());
            case "entity" ->
                Map.of(
                        first,
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + page(text(1, 10, 5, "&e;")));
            case "root" -> Map.of("OFD.xml", OFD.replace("Doc_0/Document.xml", "../../../etc/hostname"));
            default -> Map.of(part, "没有标记");
        };
        assertThat(extract(parts)).as(what).isEqualTo(new Rejected(reason));
    }

    @Test
    @DisplayName("writes nothing outside, whatever its parts are called")
    void climbs() throws Exception {
        Map<String, String> parts = Map.of(
                "../../climbed.xml",
                "<a/>",
                "/etc/../climbed.xml",
                "<a/>",
                "Doc_0/Pages/Page_0/Content.xml",
                page(text(30, 60, 5, "青岚市人民政府")));
        assertThat(extract(parts)).isInstanceOf(Extracted.class);
        assertThat(folder.resolveSibling("climbed.xml")).doesNotExist();
        assertThat(Path.of(System.getProperty("java.io.tmpdir"), "climbed.xml")).doesNotExist();
    }

    private Extraction extract(Map<String, String> changed) throws IOException, InterruptedException {
        Map<String, String> parts = new HashMap<>(Map.of("OFD.xml", OFD, "Doc_0/Document.xml", DOCUMENT));
        parts.putAll(changed);
        Path file = folder.resolve("a.ofd");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return new TextExtractor().extract(file);
    }

    private static String page(String... objects) {
        String all = String.join("", objects);
        String template = all.startsWith("<ofd:Template ") ? all.substring(0, all.indexOf("/>") + 2) : "";
        return "<ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\">" + template
                + "<ofd:Content><ofd:Layer ID=\"4\" Type=\"Body\">" + all.substring(template.length())
                + "</ofd:Layer></ofd:Content></ofd:Page>";
    }

    private static String text(double x, double y, double size, String text) {
        return "<ofd:TextObject ID=\"3\" Boundary=\"" + x + " " + y + " 150 " + size + "\" Size=\"" + size
                + "\" Font=\"3\"><ofd:TextCode X=\"0\" Y=\"" + size + "\" DeltaX=\"g " + (text.length() - 1) + " "
                + size
                + "\">" + text + "</ofd:TextCode></ofd:TextObject>";
    }
}
