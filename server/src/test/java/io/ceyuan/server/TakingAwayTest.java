package io.ceyuan.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ceyuan.core.document.DocumentKind;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.search.SampleDocument;
import io.ceyuan.server.export.Extent;
import io.ceyuan.server.export.FileNote;
import io.ceyuan.web.params.ExportForm;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Results as files and feeds, over a real index and real HTTP. */
class TakingAwayTest {

    /** Would be reckoned out by a spreadsheet, end a field of BibTeX, or break XML. */
    private static final PolicyDocument SLY = SampleDocument.of(
                    "=甲}.txt", "=HYPERLINK(\"http://x\",\"甲\")} & <乙>, @misc{丙", "取水许可，\u0001=1+1 取水许可。", "+取水许可")
            .by("-青溪县水利局", "@水务集团")
            .kind(DocumentKind.RESEARCH_REPORT)
            .issued(2019, 2, 3)
            .build();

    @TempDir
    private static Path folder;

    private static ServedSamples served;

    @BeforeAll
    static void start() throws IOException {
        served = ServedSamples.start(folder, SLY);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static String export(String form, String q) {
        HttpResponse<String> response = served.get("/api/v1/export?as=" + form + "&q=" + ServedSamples.encoded(q));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private static List<CSVRecord> records(String csv) throws IOException {
        assertThat(csv).as("the byte order mark").startsWith("\uFEFF");
        try (CSVParser parser = CSVParser.parse(csv.substring(1), CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }

    @Test
    void aTableHasEveryHitInTheOrderOfTheSearchBelowItsNoteAndItsColumns() throws IOException {
        List<CSVRecord> records = records(served.get("/api/v1/export?as=csv&sort=oldest&kind="
                        + ServedSamples.encoded("案例") + "&q=" + ServedSamples.encoded("“脱贫攻坚”"))
                .body());
        assertThat(records.getFirst().get(0))
                .startsWith("# 策源")
                .contains("检索式：\"脱贫攻坚\"", "筛选：公文种类：案例", "次序：最早在前", "共 25 条")
                .containsPattern("检索时间：\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d");
        assertThat(records.get(1).toList()).startsWith("标题", "文号", "发文机关").endsWith("源文件", "网址");
        List<String> dates =
                records.stream().skip(2).map(record -> record.get(6)).toList();
        assertThat(dates).hasSize(25).isSorted();
        assertThat(records.get(2).get(15))
                .matches("http://127\\.0\\.0\\.1:" + served.port() + "/documents/[0-9a-f]{16}");
        assertThat(served.get(URI.create(records.get(2).get(15)).getPath()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatWouldBeAFormulaBeginsWithAnApostrophe() throws IOException {
        CSVRecord row = records(export("csv", "\"取水许可\"")).get(2);
        assertThat(row.get(0)).isEqualTo("'" + SLY.title().value());
        assertThat(row.get(2)).isEqualTo("'-青溪县水利局；@水务集团");
        assertThat(row.get(14)).isEqualTo("'=甲}.txt");
        List<CSVRecord> occurrences =
                records(served.get("/api/v1/concordance.csv?order=oldest&q=" + ServedSamples.encoded("取水许可"))
                        .body());
        assertThat(occurrences).hasSize(5);
        assertThat(occurrences.stream().skip(2).map(record -> record.get(0)))
                .containsExactly("", "取水许可，\u0001=1+1 ", "'+");
        assertThat(occurrences.get(2).get(2)).startsWith("，");
        assertThat(occurrences.get(4).get(7)).endsWith("/documents/" + SLY.id() + "#p2");
        assertThat(occurrences.getFirst().get(0)).contains("文字：取水许可", "共 3 处");
    }

    @Test
    void jsonLinesHaveTheSearchFirstAndThenADocumentEach() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : export("jsonl", "\"取水许可\" OR \"先行示范区\"").split("\n", -1)) {
            if (!line.isEmpty()) {
                lines.add(new ObjectMapper().readTree(line));
            }
        }
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst().get("query").asText()).isEqualTo("\"取水许可\" OR \"先行示范区\"");
        assertThat(lines.getFirst().get("total").asInt()).isEqualTo(2);
        assertThat(lines.getFirst().get("truncated").asBoolean()).isFalse();
        assertThat(lines.stream().skip(1).map(line -> line.get("title").asText()))
                .containsExactlyInAnyOrder(SLY.title().value(), ServedSamples.NOTICE.title());
        assertThat(lines.get(1).get("url").asText()).startsWith("http://127.0.0.1:");
    }

    @Test
    void aWorkbookHasASheetOfDocumentsAndOneThatTellsOfTheSearch() throws IOException, InterruptedException {
        HttpRequest request = served.request("/api/v1/export?as=xlsx&q=" + ServedSamples.encoded("\"取水许可\""))
                .build();
        Path workbook = served.client()
                .send(request, HttpResponse.BodyHandlers.ofFile(folder.resolve("取水许可.xlsx")))
                .body();
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        Document sheet = xml(parts.getOrDefault("xl/worksheets/sheet1.xml", ""));
        assertThat(texts(sheet, "t"))
                .startsWith("标题", "文号")
                .contains(SLY.title().value(), "-青溪县水利局；@水务集团", "2019-02-03");
        assertThat(sheet.getElementsByTagName("f").getLength()).as("formulas").isZero();
        assertThat(sheet.getElementsByTagName("row").getLength()).isEqualTo(2);
        assertThat(texts(xml(parts.getOrDefault("xl/worksheets/sheet2.xml", "")), "t"))
                .contains("检索式：\"取水许可\"", "共 1 条（相同文本只列一份）");
    }

    @Test
    void referenceListsHoldTheSearchAndAreNotBrokenByATitle() {
        String bibtex = export("bibtex", "\"取水许可\"");
        assertThat(bibtex)
                .startsWith("% 策源")
                .contains("检索式：\"取水许可\"", "@techreport{ceyuan" + SLY.id() + ",", "\\& <乙>", "year = {2019}");
        assertThat(Pattern.compile("^@", Pattern.MULTILINE).matcher(bibtex).results())
                .hasSize(1);
        assertThat(bibtex.chars().filter(c -> c == '{').count())
                .isEqualTo(bibtex.chars().filter(c -> c == '}').count());
        String ris = export("ris", "脱贫攻坚");
        assertThat(Pattern.compile("^TY  - ", Pattern.MULTILINE).matcher(ris).results())
                .hasSize(25);
        assertThat(Pattern.compile("^ER  - ", Pattern.MULTILINE).matcher(ris).results())
                .hasSize(25);
        assertThat(ris).contains("N1  - 策源　检索式：脱贫攻坚");
    }

    @ParameterizedTest(name = "{0} is a download named {1}")
    @CsvSource({
        "/api/v1/export?as=csv, 策源 全部文件.csv",
        "/api/v1/export?as=bibtex&q=%22a%2Fb%22, 策源 a b .bib",
        "/api/v1/export?as=xlsx&q=%E6%89%B6%E8%B4%AB, 策源 扶贫.xlsx",
        "/api/v1/concordance.csv?q=%E6%89%B6%E8%B4%AB, 策源 语境索引 扶贫.csv",
    })
    void aDownloadHasAName(String target, String name) {
        for (String method : List.of("GET", "HEAD")) {
            HttpResponse<String> response = served.send(method, target);
            assertThat(response.statusCode()).isEqualTo(200);
            String disposition =
                    response.headers().firstValue("Content-Disposition").orElseThrow();
            assertThat(disposition).startsWith("attachment; filename*=UTF-8''");
            assertThat(URLDecoder.decode(disposition.substring(disposition.indexOf("''") + 2), StandardCharsets.UTF_8))
                    .isEqualTo(name.replace(" .", "."));
            assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        }
    }

    @Test
    void headersSayHowMuchThereIs() {
        HttpResponse<String> response = served.get("/api/v1/export?as=csv");
        assertThat(response.headers().firstValue("Export-Total")).contains("27");
        assertThat(response.headers().firstValue("Export-Count")).contains("27");
        assertThat(response.headers().firstValue("Export-Truncated")).contains("false");
    }

    @Test
    void manyDownloadsAtOnceAreServedOrAskedToWait() throws InterruptedException {
        List<HttpResponse<String>> responses = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            threads.add(Thread.startVirtualThread(() -> {
                HttpResponse<String> response = served.get("/api/v1/export?as=csv");
                synchronized (responses) {
                    responses.add(response);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(responses).hasSize(20).allSatisfy(response -> {
            assertThat(response.statusCode()).isIn(200, 429);
            if (response.statusCode() == 429) {
                assertThat(response.headers().firstValue("Retry-After")).isPresent();
                assertThat(response.body()).contains("请求过于频繁");
            }
        });
        assertThat(served.get("/api/v1/export?as=csv").statusCode())
                .as("turns are given back")
                .isEqualTo(200);
    }

    @ParameterizedTest(name = "half a file as {0} is not taken for a whole one")
    @EnumSource(ExportForm.class)
    void aDownloadThatFailsInTheMiddleBreaksOff(ExportForm form) {
        try (SearchServer server =
                SearchServer.start(BrokenLibrary.breakingOffAfter(SLY), new ServerOptions(ServerOptions.LOOPBACK, 0))) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + server.port() + "/api/v1/export?as=" + form.wireName()))
                    .build();
            assertThatThrownBy(() -> served.client().send(request, HttpResponse.BodyHandlers.ofByteArray()))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void aFileThatALimitCutsSaysSo() {
        FileNote note = new FileNote(
                "检索式",
                "",
                List.of(),
                "最新在前",
                ZonedDateTime.of(2026, 1, 2, 8, 30, 0, 0, ZoneId.of("Asia/Shanghai")),
                "条");
        assertThat(note.lines(new Extent(60_000, 50_000)))
                .containsExactly(
                        "检索式：（全部文件）", "筛选：无", "次序：最新在前", "检索时间：2026-01-02 08:30", "共 60000 条，超过导出上限，本文件只含前 50000 条");
        assertThat(note.line(new Extent(3, 3))).endsWith("共 3 条");
    }

    @Test
    void aFeedIsAtomWithTheNewestHitsFirst() {
        HttpResponse<String> response = served.get("/search.atom?q=" + ServedSamples.encoded("脱贫攻坚"));
        assertThat(response.headers().firstValue("Content-Type")).contains("application/atom+xml; charset=utf-8");
        Element feed = xml(response.body()).getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(feed.getLocalName()).isEqualTo("feed");
        String base = "http://127.0.0.1:" + served.port();
        assertThat(links(feed))
                .containsEntry("self", base + "/search.atom?q=" + ServedSamples.encoded("脱贫攻坚"))
                .containsEntry("alternate", base + "/search?q=" + ServedSamples.encoded("脱贫攻坚"));
        List<String> updated = texts(feed.getOwnerDocument(), "updated");
        assertThat(updated).hasSize(26).allMatch(time -> time.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"));
        assertThat(updated.getFirst()).isEqualTo(updated.get(1));
        assertThat(updated.subList(1, 26)).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        List<String> ids = texts(feed.getOwnerDocument(), "id");
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("urn:uuid:[0-9a-f-]{36}"));
        Element entry = (Element) feed.getElementsByTagName("entry").item(0);
        assertThat(links(entry).get("alternate")).startsWith(base + "/documents/");
        assertThat(served.get(
                                "/search.atom?q=" + ServedSamples.encoded("脱贫攻坚"),
                                "If-None-Match",
                                response.headers().firstValue("ETag").orElseThrow())
                        .statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest(name = "a feed of {0} with “{1}” has {2} entries")
    @CsvSource({
        "“脫贫攻坚”, '', 25",
        "“脫贫攻坚”, &exact=strict, 0",
        "“脱贫攻坚”, &exact=strict, 25",
        "扶贫, '', 25",
        "扶贫, &synonyms=false, 0",
    })
    void aFeedFollowsHowWordsAreCompared(String q, String options, int entries) {
        Document feed = xml(served.get("/search.atom?q=" + ServedSamples.encoded(q) + options)
                .body());
        assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(entries);
        assertThat(links(feed.getDocumentElement()).get("self")).endsWith(options);
        assertThat(links(feed.getDocumentElement()).get("alternate")).endsWith(options);
    }

    @Test
    void whatIsLeftOutIsNamedInFilesAndFeeds() throws IOException {
        String filters = "&exclude.kind=" + ServedSamples.encoded("案例") + "&exclude.kind=" + ServedSamples.encoded("批复")
                + "&year=2019";
        String told = "年份：2019；排除 公文种类：批复、案例";
        assertThat(records(served.get("/api/v1/export?as=csv" + filters).body())
                        .getFirst()
                        .get(0))
                .contains("筛选：" + told);
        assertThat(served.get("/api/v1/export?as=ris" + filters).body()).contains("筛选：" + told);
        assertThat(records(served.get("/api/v1/concordance.csv?q=" + ServedSamples.encoded("取水许可") + filters)
                                .body())
                        .getFirst()
                        .get(0))
                .contains("筛选：" + told);
        assertThat(texts(xml(served.get("/search.atom?" + filters.substring(1)).body()), "title")
                        .getFirst())
                .isEqualTo("策源：全部文件，" + told.replace("；", "，"));
    }

    @Test
    void aFileSaysWhenWordsAreComparedAsWritten() throws IOException {
        assertThat(records(served.get("/api/v1/export?as=csv&exact=strict&q=" + ServedSamples.encoded("“取水许可”"))
                                .body())
                        .getFirst()
                        .get(0))
                .contains("检索式（引号内严格按原样）：\"取水许可\"");
    }

    @ParameterizedTest(name = "a feed of {0} is well formed")
    @CsvSource({"没有这样的词语", "<a>&\"", "取水许可", "''"})
    void aFeedOfAnythingIsWellFormed(String q) {
        Document feed =
                xml(served.get("/search.atom?q=" + ServedSamples.encoded(q)).body());
        assertThat(texts(feed, "title").getFirst()).startsWith("策源：");
        assertThat(texts(feed, "updated")).isNotEmpty();
    }

    @Test
    void theSearchPageLeadsToItsFeedAndItsFiles() {
        String page = served.get("/search?sort=oldest&page=2&q=" + ServedSamples.encoded("脱贫攻坚"))
                .body();
        assertThat(page)
                .contains("<link rel=\"alternate\" type=\"application/atom+xml\"")
                .contains("href=\"/search.atom?q=" + ServedSamples.encoded("脱贫攻坚") + "\"")
                .contains(
                        "href=\"/api/v1/export?q=" + ServedSamples.encoded("脱贫攻坚") + "&amp;sort=oldest&amp;as=xlsx\"");
        assertThat(served.get("/search?q=zzzz").body()).doesNotContain("/api/v1/export");
    }

    private static Map<String, String> links(Element parent) {
        Map<String, String> links = new HashMap<>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getLocalName().equals("link")) {
                links.put(element.getAttribute("rel"), element.getAttribute("href"));
            }
        }
        return links;
    }

    private static List<String> texts(Document document, String name) {
        List<String> texts = new ArrayList<>();
        var found = document.getElementsByTagNameNS("*", name);
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    private static Document xml(String text) {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try {
            return factory.newDocumentBuilder().parse(new org.xml.sax.InputSource(new StringReader(text)));
        } catch (IOException | javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException e) {
            throw new AssertionError(text, e);
        }
    }
}
