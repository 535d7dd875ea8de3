package io.ceyuan.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.document.DocumentKind;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.core.search.DocumentWriter;
import io.ceyuan.core.search.EngineProvider;
import io.ceyuan.core.search.EngineSettings;
import io.ceyuan.core.search.FacetName;
import io.ceyuan.core.search.Library;
import io.ceyuan.core.search.SampleDocument;
import io.ceyuan.web.params.SearchParams;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code docs/openapi.yaml} against the server: what is described is answered so, and nothing else is answered. */
class ApiDescriptionTest {

    private static final Set<String> PAGES = Set.of(
            "/",
            "/search",
            "/advanced",
            "/facets/{name}",
            "/concordance",
            "/timeline",
            "/citations",
            "/quotations",
            "/check",
            "/documents/{id}",
            "/documents/{id}/citations",
            "/documents/{id}/graph",
            "/citations/most-cited",
            "/citations/missing",
            "/static/{name}");

    /** What is answered in several forms, as {@code as} says or the file is. */
    private static final Set<String> SEVERAL_FORMS = Set.of(
            "/api/v1/export",
            "/api/v1/citations/lookup",
            "/api/v1/citations/most-cited",
            "/api/v1/citations/missing",
            "/api/v1/drafts/check",
            "/documents/{id}/file");

    private static final SampleDocument NOTICE = SampleDocument.of(
                    "省级/通知.docx", "关于推进先行示范区建设的通知", "各县人民政府：", "为推进先行示范区建设，现就有关事项通知如下。")
            .by("云泽省人民政府", "云泽省财政厅")
            .kind(DocumentKind.NOTICE)
            .at(AdministrativeLevel.PROVINCE, "云泽省")
            .issued(2021, 3, 5);

    /** Nothing is known of it but its title. */
    private static final SampleDocument BARE = SampleDocument.of("说明.txt", "说明", "未注明来源的说明。");

    private static final SampleDocument COPY =
            SampleDocument.of("市级/通知.pdf", NOTICE.title(), NOTICE.text().toArray(String[]::new));
    private static final SampleDocument OLD = SampleDocument.of("旧.txt", "青溪县取水办法", "甲文。")
            .kind(DocumentKind.MEASURES)
            .issued(2016, 1, 1);
    private static final SampleDocument NEW = SampleDocument.of("新.txt", "青溪县取水办法（2021年修订）", "乙文。")
            .kind(DocumentKind.MEASURES)
            .issued(2021, 1, 1);

    private static final SampleDocument CITING = SampleDocument.of(
                    "引.txt", "青溪县用水说明", "按照《关于推进先行示范区建设的通知》执行。", "参照《青溪县供水办法》办理。")
            .number("溪政发", 2022, 2);

    @TempDir
    private static Path folder;

    private static ApiDescription description;
    private static Library searcher;
    private static SearchServer server;
    private static HttpClient client;

    @BeforeAll
    static void start() throws IOException {
        description = ApiDescription.read();
        EngineSettings settings = new EngineSettings(URI.create("lucene:" + folder.resolve("index")), List.of());
        EngineProvider engine = EngineProvider.of(settings);
        Path file = Files.writeString(folder.resolve("通知.docx"), "原文");
        try (DocumentWriter writer = engine.openWriter(settings)) {
            writer.write(changed(NOTICE.build(), file.toUri().toString(), true));
            writer.write(changed(BARE.build(), folder.resolve("gone").toUri().toString(), false));
            writer.write(copied(COPY.build(), file));
            writer.write(OLD.build());
            writer.write(NEW.build());
            writer.write(CITING.build());
            for (int i = 1; i <= 12; i++) {
                writer.write(SampleDocument.of("案例" + i + ".html", "青溪县典型案例之" + i, "脱贫攻坚经验")
                        .build());
            }
            writer.commit();
        }
        searcher = engine.openSearcher(settings);
        server = SearchServer.start(searcher, new ServerOptions(ServerOptions.LOOPBACK, 0));
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
        searcher.close();
    }

    @Test
    void everyRouteOfTheServerIsDescribedOrAPage() {
        assertThat(server.paths())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(description.paths().stream(), PAGES.stream())
                        .toList());
    }

    @ParameterizedTest(name = "{1} is answered with {2} as described, and has {3}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "/api/v1/search         => /api/v1/search                           => 200 => /next",
                "/api/v1/search         => /api/v1/search?q=“先行示范区”&size=1       => 200 => /hits/0/snippets/0/marks/0",
                "/api/v1/search         => /api/v1/search?q=说明                     => 200 => /hits/0/snippets/0",
                "/api/v1/search         => /api/v1/search?q=子虚乌有                 => 200 => /facets/kind",
                "/api/v1/search         => /api/v1/search?q=“脱贫攻坚&issuer=无此机关 => 200 => /warnings/0",
                "/api/v1/search         => /api/v1/search?q=“脱贫攻坚                 => 200 => /strict",
                "/api/v1/search         => /api/v1/search?q=“脱贫攻坚”&exact=strict   => 200 => /hits/0",
                "/api/v1/search         => /api/v1/search?exact=no                  => 400 => /parameters/0",
                "/api/v1/documents/{id} => /api/v1/documents/{notice}?q=同句(推进%20示范区)&exact=strict => 200 => /highlights/0/marks/1",
                "/api/v1/search         => /api/v1/search?size=0                    => 200 => /facets/issuer/0",
                "/api/v1/search         => /api/v1/search?nonsense=1&size=101       => 400 => /parameters/1",
                "/api/v1/search         => /api/v1/search?q=%FF                     => 400 => /parameters/0",
                "/api/v1/documents/{id} => /api/v1/documents/{notice}?q=示范区       => 200 => /highlights/0/marks/0",
                "/api/v1/search         => /api/v1/search?q=“先行示范区”             => 200 => /hits/0/copies/0",
                "/api/v1/search         => /api/v1/search?q=取水办法&fold=false      => 200 => /hits/1/versions/1",
                "/api/v1/search         => /api/v1/search?q=取水办法&explain=true    => 200 => /hits/0/explanation/0",
                "/api/v1/search         => /api/v1/search?q=取水权                  => 200 => /words/synonyms/0",
                "/api/v1/search         => /api/v1/search?explain=1                 => 400 => /parameters/0",
                "/api/v1/search         => /api/v1/search?synonyms=no               => 400 => /parameters/0",
                "/api/v1/search         => /api/v1/search?fold=1                    => 400 => /parameters/0",
                "/api/v1/documents/{id} => /api/v1/documents/{notice}               => 200 => /copies/0",
                "/api/v1/documents/{id} => /api/v1/documents/{copy}                 => 200 => /places/1",
                "/api/v1/documents/{id} => /api/v1/documents/{old}                  => 200 => /versions/0/version",
                "/api/v1/documents/{id} => /api/v1/documents/{bare}                 => 200 => /provenance/title",
                "/api/v1/documents/{id} => /api/v1/documents/{notice}?x=1           => 400 => /parameters/0",
                "/api/v1/documents/{id} => /api/v1/documents/0123456789abcdef       => 404 => /detail",
                "/api/v1/documents/{id} => /api/v1/documents/x                      => 404 => /detail",
                "/api/v1/search         => /api/v1/search?q=子虚乌有                 => 200 => /better/0",
                "/api/v1/suggestions    => /api/v1/suggestions?q=tpgj               => 200 => /suggestions/0",
                "/api/v1/suggestions    => /api/v1/suggestions                      => 200 => /q",
                "/api/v1/suggestions    => /api/v1/suggestions?limit=0              => 400 => /parameters/0",
                "/api/v1/concordance    => /api/v1/concordance?q=“先行示范区”&size=1  => 200 => /lines/0/match",
                "/api/v1/concordance    => /api/v1/concordance?q=说明&order=left     => 200 => /lines/0/left",
                "/api/v1/concordance    => /api/v1/concordance?q=子虚乌有            => 200 => /sorted",
                "/api/v1/concordance    => /api/v1/concordance?q=示范区&exact=strict   => 200 => /lines/0/match",
                "/api/v1/timeline       => /api/v1/timeline?q=示范区&exact=strict      => 200 => /wordings/0/firsts/0/url",
                "/api/v1/concordance    => /api/v1/concordance                      => 400 => /parameters/0",
                "/api/v1/concordance    => /api/v1/concordance?q=a&order=up&sort=x  => 400 => /parameters/1",
                "/api/v1/concordance.csv => /api/v1/concordance.csv?page=2&q=a      => 400 => /parameters/0",
                "/api/v1/citations      => /api/v1/citations?q=青溪县取水办法         => 200 => /0/matches/0/url",
                "/api/v1/citations      => /api/v1/citations?q=泽政发〔2021〕12号第一条  => 200 => /0/matches/1/id",
                "/api/v1/citations      => /api/v1/citations?q=子虚乌有办法           => 200 => /0/message",
                "/api/v1/citations      => /api/v1/citations?q=〔2021〕12号          => 200 => /0/message",
                "/api/v1/citations      => /api/v1/citations                        => 400 => /parameters/0",
                "/api/v1/citations      => /api/v1/citations?q=a&x=1                => 400 => /parameters/0",
                "/api/v1/quotations     => /api/v1/quotations?q=为推进先行示范区建设,   => 200 => /quotations/0/earliest/paragraphUrl",
                "/api/v1/quotations     => /api/v1/quotations?q=为推进先行示范区的建设  => 200 => /quotations/0/diff/1/op",
                "/api/v1/quotations     => /api/v1/quotations?q=海洋渔业资源养护      => 200 => /quotations/0/message",
                "/api/v1/quotations     => /api/v1/quotations?q=一                 => 400 => /parameters/0",
                "/api/v1/quotations     => /api/v1/quotations?q=a&x=1              => 400 => /parameters/0",
                "/api/v1/quotations     => /api/v1/quotations                      => 400 => /parameters/0",
                "/api/v1/timeline       => /api/v1/timeline?q=示范区&q=取水           => 200 => /wordings/1/firsts/0/url",
                "/api/v1/timeline       => /api/v1/timeline?q=示范区                 => 200 => /wordings/0/years/0/share",
                "/api/v1/timeline       => /api/v1/timeline?q=1&q=2&q=3&q=4&q=5&q=6 => 400 => /parameters/0/message",
                "/api/v1/timeline       => /api/v1/timeline?q=                      => 400 => /parameters/0",
                "/api/v1/export         => /api/v1/export?as=doc                    => 400 => /parameters/0",
                "/api/v1/export         => /api/v1/export?as=csv&page=2             => 400 => /parameters/0",
                "/api/v1/search         => /api/v1/search?exclude.kind=通知&year=2015..2020 => 200 => /facets/validity/0",
                "/api/v1/search         => /api/v1/search?region=云泽省             => 200 => /facets/region/0/value",
                "/api/v1/search         => /api/v1/search?folder=省级               => 200 => /facets/folder/0/count",
                "/api/v1/search         => /api/v1/search?year=2020..2015           => 400 => /parameters/0",
                "/api/v1/facets/{name}  => /api/v1/facets/issuer                    => 200 => /values/0",
                "/api/v1/facets/{name}  => /api/v1/facets/kind?size=1&q=办法&fold=false => 200 => /values/0/count",
                "/api/v1/facets/{name}  => /api/v1/facets/year?size=1&order=name    => 200 => /next",
                "/api/v1/facets/{name}  => /api/v1/facets/region?under=云泽省&contains=县 => 200 => /total",
                "/api/v1/facets/{name}  => /api/v1/facets/kind?under=x&order=size   => 400 => /parameters/1",
                "/api/v1/facets/{name}  => /api/v1/facets/colour                    => 404 => /detail",
                "/api/v1/documents/{id}/similar => /api/v1/documents/{notice}/similar => 200 => /similar",
                "/api/v1/documents/{id}/similar => /api/v1/documents/{notice}/similar?size=0 => 400 => /parameters/0",
                "/api/v1/documents/{id}/similar => /api/v1/documents/0123456789abcdef/similar => 404 => /detail",
                "/api/v1/documents/{id}/citation => /api/v1/documents/{notice}/citation?as=doc => 400 => /parameters/0",
                "/api/v1/documents/{id}/citation => /api/v1/documents/{notice}/citation?paragraph=3 => 400 => /parameters/0",
                "/api/v1/documents/{id}/citation => /api/v1/documents/0123456789abcdef/citation => 404 => /detail",
                "/api/v1/documents/{id}/citations => /api/v1/documents/{notice}/citations => 200 => /incoming/0/document/url",
                "/api/v1/documents/{id}/citations => /api/v1/documents/{citing}/citations?kind=cites => 200 => /outgoing/0/targets/0/level",
                "/api/v1/documents/{id}/citations => /api/v1/documents/{notice}/citations?kind=x&size=0 => 400 => /parameters/1",
                "/api/v1/documents/{id}/citations => /api/v1/documents/0123456789abcdef/citations => 404 => /detail",
                "/api/v1/documents/{id}/graph => /api/v1/documents/{citing}/graph   => 200 => /edges/0/sentence",
                "/api/v1/documents/{id}/graph => /api/v1/documents/{notice}/graph?steps=1 => 200 => /nodes/1/document/title",
                "/api/v1/documents/{id}/graph => /api/v1/documents/{notice}/graph?steps=0 => 400 => /parameters/0",
                "/api/v1/documents/{id}/graph => /api/v1/documents/x/graph          => 404 => /detail",
                "/api/v1/citations/most-cited => /api/v1/citations/most-cited       => 200 => /ranking/0/document/title",
                "/api/v1/citations/most-cited => /api/v1/citations/most-cited?as=x  => 400 => /parameters/0",
                "/api/v1/citations/missing => /api/v1/citations/missing?size=1      => 200 => /ranking/0/examples/0/title",
                "/api/v1/citations/missing => /api/v1/citations/missing?size=10001  => 400 => /parameters/0",
                "/healthz               => /healthz                                 => 200 => /documents",
                "/healthz               => /healthz?deep=1                          => 400 => /parameters/0",
            })
    void answersAreAsDescribed(String path, String target, int status, String pointer) {
        HttpResponse<String> response = get(server, target);
        JsonNode answer = check(path, response, status);
        assertThat(answer.at(pointer).isMissingNode() || answer.at(pointer).isNull())
                .as(response.body())
                .isFalse();
    }

    @Test
    void theOriginalFileIsAnsweredAsDescribed() {
        String path = "/documents/{id}/file";
        assertThat(mediaType(get(server, "/documents/{notice}/file"))).isEqualTo("application/octet-stream");
        assertThat(mediaType(get(server, "/documents/{copy}/file"))).isEqualTo("application/pdf");
        assertThat(description.mediaTypes(path, 200))
                .containsExactlyInAnyOrder("application/octet-stream", "application/pdf");
        assertMediaType(path, get(server, "/documents/{notice}/file?x=1"), 400);
        assertMediaType(path, get(server, "/documents/{bare}/file"), 404);
        assertMediaType(path, send(server, "POST", "/documents/{notice}/file"), 405);
    }

    @ParameterizedTest(name = "{1} is a file as described")
    @CsvSource({
        "/api/v1/export, /api/v1/export?as=csv, text/csv",
        "/api/v1/export, /api/v1/export?as=xlsx&q=示范, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "/api/v1/export, /api/v1/export?as=jsonl, application/jsonl",
        "/api/v1/export, /api/v1/export?as=bibtex, application/x-bibtex",
        "/api/v1/export, /api/v1/export?as=ris&fold=false, application/x-research-info-systems",
        "/api/v1/export, /api/v1/export?as=csljson, application/vnd.citationstyles.csl+json",
        "/api/v1/export, /api/v1/export?as=gbt7714&q=示范, text/plain",
        "/api/v1/concordance.csv, /api/v1/concordance.csv?q=示范, text/csv",
        "/api/v1/citations/most-cited, /api/v1/citations/most-cited?as=csv, text/csv",
        "/api/v1/citations/missing, /api/v1/citations/missing?as=xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "/search.atom, /search.atom?q=示范, application/atom+xml",
    })
    void filesAreAsDescribed(String path, String target, String mediaType) {
        HttpResponse<String> response = get(server, target);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(mediaType(response)).isEqualTo(mediaType);
        assertDescribed(path, 200, mediaType);
    }

    @ParameterizedTest(name = "{0} has a tag and is answered with 304 to who has it")
    @ValueSource(strings = {"/api/v1/search", "/api/v1/documents/{id}", "/api/v1/documents/{id}/citation"})
    void tagsAreAsDescribed(String path) {
        String target = path.replace("{id}", "{notice}");
        String tag = get(server, target).headers().firstValue("ETag").orElseThrow();
        assertThat(tag).matches(description.text("/headers/ETag/schema/pattern"));
        HttpResponse<String> again = send(server, "GET", target, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(description.response(path, 304).isMissingNode()).isFalse();
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest(name = "a POST to {0} is refused as described")
    @ValueSource(
            strings = {
                "/api/v1/search",
                "/api/v1/suggestions",
                "/api/v1/documents/{id}",
                "/api/v1/documents/{id}/citation",
                "/api/v1/concordance",
                "/api/v1/concordance.csv",
                "/api/v1/timeline",
                "/api/v1/citations",
                "/api/v1/quotations",
                "/api/v1/export",
                "/healthz"
            })
    void otherMethodsAreRefusedAsDescribed(String path) {
        HttpResponse<String> response = send(server, "POST", path.replace("{id}", "{notice}"));
        check(path, response, 405);
        assertThat(response.headers().firstValue("Allow"))
                .contains(description.text("/responses/MethodNotAllowed/headers/Allow/schema/const"));
    }

    @ParameterizedTest(name = "{0} with too much is refused as described")
    @ValueSource(strings = {"/api/v1/search", "/api/v1/suggestions", "/api/v1/documents/{id}", "/healthz"})
    void tooMuchIsRefusedAsDescribed(String path) {
        String target = path.replace("{id}", "{notice}");
        check(path, get(server, target + "?q=" + "a".repeat(40_000)), 414);
        check(path, send(server, "GET", target, "X-Long", "a".repeat(40_000)), 431);
    }

    @ParameterizedTest(name = "{0} over a broken index is answered as described")
    @ValueSource(
            strings = {
                "/api/v1/search",
                "/api/v1/suggestions",
                "/api/v1/documents/{id}",
                "/api/v1/documents/{id}/citation",
                "/api/v1/documents/{id}/citations",
                "/api/v1/documents/{id}/graph",
                "/api/v1/citations/most-cited",
                "/api/v1/citations/missing",
                "/healthz"
            })
    void aBrokenIndexIsAnsweredAsDescribed(String path) {
        ServerOptions options = new ServerOptions(ServerOptions.LOOPBACK, 0);
        try (SearchServer broken = SearchServer.start(BrokenLibrary.open(), options)) {
            check(path, get(broken, path.replace("{id}", "{notice}")), 503);
        }
    }

    @ParameterizedTest(name = "{0} takes the parameters described and no others")
    @ValueSource(
            strings = {
                "/api/v1/search",
                "/api/v1/suggestions",
                "/api/v1/facets/{name}",
                "/api/v1/documents/{id}",
                "/api/v1/documents/{id}/similar",
                "/api/v1/documents/{id}/citation",
                "/api/v1/documents/{id}/citations",
                "/api/v1/documents/{id}/graph",
                "/api/v1/citations/most-cited",
                "/api/v1/citations/missing",
                "/documents/{id}/file",
                "/healthz"
            })
    void parametersAreThoseDescribed(String path) {
        Set<String> taken = new TreeSet<>();
        for (String name : candidates()) {
            String value = switch (name) {
                case "order" -> "name";
                case "as" -> path.endsWith("/citation") ? "ris" : valueOf(name);
                case "kind" -> path.endsWith("/citations") ? "cites" : "1";
                default -> valueOf(name);
            };
            String target = path.replace("{id}", "{notice}").replace("{name}", "region") + "?" + name + "=" + value;
            if (get(server, target).statusCode() == 200) {
                taken.add(name);
            }
        }
        assertThat(taken).containsExactlyInAnyOrderElementsOf(description.queryParameters(path));
    }

    @ParameterizedTest(name = "{0} takes the parameters described beside {1}, and no others")
    @CsvSource({
        "/api/v1/concordance, q=1",
        "/api/v1/concordance.csv, q=1",
        "/api/v1/timeline, q=1",
        "/api/v1/citations, q=1",
        "/api/v1/export, as=csv",
        "/search.atom, fold=false",
    })
    void parametersBesideThoseRequiredAreThoseDescribed(String path, String required) {
        Set<String> taken = new TreeSet<>();
        for (String name : candidates()) {
            String one = name + "=" + valueOf(name);
            String query = required.startsWith(name + "=") ? required : required + "&" + one;
            if (get(server, path + "?" + query).statusCode() == 200) {
                taken.add(name);
            }
        }
        assertThat(taken).containsExactlyInAnyOrderElementsOf(description.queryParameters(path));
    }

    /** A value that the parameter takes, wherever it is taken at all. */
    private static String valueOf(String parameter) {
        return switch (parameter) {
            case "sort" -> "newest";
            case "order" -> "left";
            case "measure" -> "share";
            case "as" -> "csv";
            case "address" -> "p1";
            case "fold", "synonyms", "explain" -> "false";
            case "year", "year.from", "year.to", "exclude.year" -> "2021";
            case "validity", "exclude.validity" -> "有效";
            case "exact" -> "strict";
            default -> "1";
        };
    }

    @ParameterizedTest(name = "{0} over a broken index is answered as described")
    @CsvSource({
        "/api/v1/concordance, q=1",
        "/api/v1/concordance.csv, q=1",
        "/api/v1/timeline, q=1",
        "/api/v1/citations, q=节水办法",
        "/api/v1/export, as=csv",
    })
    void filesOfABrokenIndexAreProblemsAsDescribed(String path, String query) {
        ServerOptions options = new ServerOptions(ServerOptions.LOOPBACK, 0);
        try (SearchServer broken = SearchServer.start(BrokenLibrary.open(), options)) {
            check(path, get(broken, path + "?" + query), 503);
        }
    }

    @ParameterizedTest(name = "a text sent as {0} to {1} is answered with {3} as described")
    @CsvSource(
            delimiterString = "=>",
            nullValues = "-",
            value = {
                "citations/lookup => text/plain => - => 按《青溪县取水办法》第三条、党的二十大和GB/T 9704-2012办理 => 200 => application/json",
                "citations/lookup => application/json => as=csv => {\"text\": \"按《子虚乌有办法》\"} => 200 => text/csv",
                "citations/lookup => text/plain => as=xlsx => 按《青溪县取水办法》 => 200 => application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "citations/lookup => text/plain => as=pdf => 按《青溪县取水办法》 => 400 => application/problem+json",
                "citations/lookup => application/json => - => {} => 400 => application/problem+json",
                "quotations/check => text/plain => - => 他说：“为推进先行示范区建设,现就有关事项通知如下”。“为推进先行示范区的建设” => 200 => application/json",
                "quotations/check => application/json => - => {\"text\": \"“为推进建设”\", \"terms\": true, \"sentences\": true} => 200 => application/json",
                "quotations/check => application/json => - => {\"quotation\": \"甲文。\"} => 200 => application/json",
                "quotations/check => application/json => - => {\"quotation\": \"甲\"} => 400 => application/problem+json",
                "quotations/check => application/json => - => {\"quotation\": \"甲文。\", \"text\": \"乙\"} => 400 => application/problem+json",
                "quotations/check => application/json => - => {\"text\": \"甲文。\", \"terms\": 1} => 400 => application/problem+json",
                "quotations/check => application/xml => - => x => 415 => application/problem+json",
                "citations/lookup => application/xml => - => x => 415 => application/problem+json",
                "drafts/check => text/plain => - => 按照溪政发[2022]2号、《青溪县取水办法》第九条和《子虚乌有办法》办理。 => 200 => application/json",
                "drafts/check => application/json => - => {\"text\": \"按溪政发〔2022〕2号办理。\"} => 200 => application/json",
                "drafts/check => application/json => as=json => {\"text\": \"今天天气很好。\"} => 200 => application/json",
                "drafts/check => application/json => as=docx => {\"text\": \"甲文。\"} => 400 => application/problem+json",
                "drafts/check => application/json => as=pdf => {\"text\": \"甲文。\"} => 400 => application/problem+json",
                "drafts/check => application/json => - => {\"text\": \"甲文。\", \"day\": \"乙\"} => 400 => application/problem+json",
                "drafts/check => application/json => - => {} => 400 => application/problem+json",
                "drafts/check => application/xml => - => x => 415 => application/problem+json",
            })
    void textsAreAnsweredAsDescribed(String work, String type, String query, String body, int status, String mediaType)
            throws IOException, InterruptedException {
        String path = "/api/v1/" + work;
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.port() + path + (query == null ? "" : "?" + query)))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(mediaType(response)).isEqualTo(mediaType);
        assertDescribed(path, status, mediaType);
        if (mediaType.endsWith("json")) {
            JsonNode answer = new ObjectMapper().readTree(response.body());
            assertThat(description.differences(path, status, mediaType, answer))
                    .as(response.body())
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} takes nothing but a POST, as described")
    @ValueSource(strings = {"/api/v1/citations/lookup", "/api/v1/quotations/check", "/api/v1/drafts/check"})
    void otherMethodsThanPostAreRefusedAsDescribed(String path) {
        HttpResponse<String> response = get(server, path);
        check(path, response, 405);
        assertThat(response.headers().firstValue("Allow"))
                .contains(description.text("/responses/PostOnly/headers/Allow/schema/const"));
    }

    /** Every name the code knows or the description has, and a few of neither. */
    private static Set<String> candidates() {
        Set<String> names = new TreeSet<>(List.of("offset", "limit", "id", "facets", "highlight", "filters"));
        description.paths().forEach(path -> names.addAll(description.queryParameters(path)));
        Arrays.stream(FacetName.values()).map(FacetName::wireName).forEach(name -> {
            names.add(name);
            names.add(FacetName.EXCLUDE + name);
        });
        Arrays.stream(SearchParams.class.getRecordComponents())
                .map(RecordComponent::getName)
                .forEach(names::add);
        return names;
    }

    /** The answer, when status, media type and content are as described. */
    private static JsonNode check(String path, HttpResponse<String> response, int status) {
        assertMediaType(path, response, status);
        try {
            JsonNode answer = new ObjectMapper().readTree(response.body());
            assertThat(description.differences(path, status, mediaType(response), answer))
                    .as(response.body())
                    .isEmpty();
            return answer;
        } catch (IOException e) {
            throw new AssertionError(response.body(), e);
        }
    }

    private static void assertMediaType(String path, HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertDescribed(path, status, mediaType(response));
    }

    /** As the only one, but where a good answer has several forms. */
    private static void assertDescribed(String path, int status, String mediaType) {
        if (status == 200 && SEVERAL_FORMS.contains(path)) {
            assertThat(description.mediaTypes(path, status))
                    .hasSizeGreaterThan(1)
                    .contains(mediaType);
        } else {
            assertThat(description.mediaTypes(path, status)).containsExactly(mediaType);
        }
    }

    private static String mediaType(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    }

    private static HttpResponse<String> get(SearchServer asked, String target) {
        return send(asked, "GET", target);
    }

    private static HttpResponse<String> send(SearchServer asked, String method, String target, String... headers) {
        String ids = target.replace("{notice}", NOTICE.id().value())
                .replace("{bare}", BARE.id().value())
                .replace("{copy}", COPY.id().value())
                .replace("{old}", OLD.id().value())
                .replace("{citing}", CITING.id().value());
        URI url =
                URI.create(URI.create("http://127.0.0.1:" + asked.port() + ids).toASCIIString());
        HttpRequest.Builder request = HttpRequest.newBuilder(url).method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(target, e);
        }
    }

    /** The document at two places: its file is gone from the first. */
    private static PolicyDocument copied(PolicyDocument document, Path file) {
        SourceFile source = document.source();
        SourceFile other = new SourceFile(
                "存/通知.docx", file.toUri().toString(), source.format(), source.bytes(), source.modified());
        return document.at(document.id(), List.of(source, other));
    }

    /** The document with its file in another place, with or without its number. */
    private static PolicyDocument changed(PolicyDocument document, String location, boolean numbered) {
        SourceFile source = document.source();
        return new PolicyDocument(
                document.id(),
                List.of(new SourceFile(source.place(), location, source.format(), source.bytes(), source.modified())),
                document.title(),
                numbered ? document.number() : null,
                document.issuers(),
                document.issued(),
                document.kind(),
                document.level(),
                document.region(),
                document.validity(),
                document.paragraphs(),
                document.details());
    }
}
