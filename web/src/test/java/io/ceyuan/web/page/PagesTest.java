package io.ceyuan.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.query.QueryParser;
import io.ceyuan.core.search.DocumentReference;
import io.ceyuan.core.search.FacetName;
import io.ceyuan.core.search.FirstUse;
import io.ceyuan.core.search.Hit;
import io.ceyuan.core.search.IndexStatus;
import io.ceyuan.core.search.Occurrence;
import io.ceyuan.core.search.OccurrenceCount;
import io.ceyuan.core.search.OccurrenceOrder;
import io.ceyuan.core.search.Occurrences;
import io.ceyuan.core.search.SearchResult;
import io.ceyuan.core.search.Timeline;
import io.ceyuan.web.asset.StaticFiles;
import io.ceyuan.web.params.ConcordanceParams;
import io.ceyuan.web.params.FacetParams;
import io.ceyuan.web.params.Measure;
import io.ceyuan.web.params.ParameterProblem;
import io.ceyuan.web.params.SearchParams;
import io.ceyuan.web.params.TimelineParams;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page, whatever stands on it. */
class PagesTest {

    private static final List<String> HOSTILE = List.of(
            "脱贫攻坚",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "\" autofocus onfocus=\"alert(1)",
            "javascript:alert(1)",
            "</title></textarea></style><!--",
            "&lt;b&gt;&#x41;&amp;",
            "${page} @if(true) !{x}",
            "𠮷😀\u202E");

    private static final Pages PAGES = new Pages(new StaticFiles());

    record Shown(String name, String hostile, String html) {
        Document parsed() {
            return Jsoup.parse(html);
        }

        @Override
        public String toString() {
            return name + " with " + hostile;
        }
    }

    static Stream<Shown> pages() {
        return HOSTILE.stream().flatMap(PagesTest::pages);
    }

    private static Stream<Shown> pages(String text) {
        Hit hit = Library.hit(
                Library.document(text, "#" + text, text, "乙" + text),
                Library.snippet(1, text, text),
                Library.snippet(3, "乙" + text, text));
        SearchResult result = Library.result(
                99,
                List.of(hit, Library.hit(Library.bareDocument(text, text))),
                Library.facet(FacetName.ISSUER, text, "a", "b", "c", "d", "e", "f", "g", "h", "i", "j"),
                Library.facet(FacetName.KIND, text));
        SearchParams params = SearchParams.of(text + " \"").toggled(FacetName.ISSUER, text);
        return Stream.of(
                new Shown("home", text, PAGES.home(HomePage.of(result, new IndexStatus(99, 1, "1"), Library.TODAY))),
                new Shown("search", text, search(params, result)),
                new Shown("nothing", text, search(params, Library.result(0, List.of()))),
                new Shown("past the end", text, search(params, Library.result(99, List.of()))),
                new Shown(
                        "document",
                        text,
                        PAGES.document(DocumentPage.of(
                                Library.alone(hit.document()),
                                List.of(Library.snippet(1, text, text), Library.snippet(2, text, text)),
                                text,
                                Library.TODAY))),
                new Shown(
                        "bare",
                        text,
                        PAGES.document(DocumentPage.of(
                                Library.alone(Library.bareDocument(text, text)), List.of(), "", Library.TODAY))),
                new Shown(
                        "values",
                        text,
                        PAGES.facet(FacetPage.of(
                                FacetParams.of(params, FacetName.ISSUER), Library.facet(FacetName.ISSUER, text, "b")))),
                new Shown(
                        "problem",
                        text,
                        PAGES.problem(
                                ProblemPage.of(400, Problem.PARAMETERS, List.of(new ParameterProblem(text, text))))),
                new Shown("concordance", text, PAGES.concordance(concordance(text, hit))),
                new Shown("timeline", text, PAGES.timeline(timeline(text, hit))),
                new Shown("broken", text, PAGES.problem(ProblemPage.of(503, Problem.UNAVAILABLE, List.of()))));
    }

    private static ConcordancePage concordance(String text, Hit hit) {
        SearchParams among = SearchParams.of("").toggled(FacetName.ISSUER, text);
        Occurrence one = new Occurrence(reference(hit), 3, text, text, text);
        Occurrence title = new Occurrence(reference(hit), 0, "", text, "");
        return ConcordancePage.of(
                new ConcordanceParams(text, among, OccurrenceOrder.LEFT, 1, 1),
                new Occurrences(new OccurrenceCount(30_000, 9, 20_000), List.of(one, title)));
    }

    private static TimelinePage timeline(String text, Hit hit) {
        SearchParams among = SearchParams.of("").toggled(FacetName.ISSUER, text);
        Timeline.Count count = new Timeline.Count(1, 2);
        Timeline.Use use = new Timeline.Use(
                new io.ceyuan.core.search.Wording(text),
                List.of(Timeline.Count.NONE, count, count),
                count,
                List.of(
                        new FirstUse(null, reference(hit), 3),
                        new FirstUse(AdministrativeLevel.CITY, reference(hit), 0)));
        return TimelinePage.of(
                new TimelineParams(List.of(text), among, Measure.SHARE),
                new Timeline(
                        List.of(new Timeline.Year(2015, 3), new Timeline.Year(2016, 3), new Timeline.Year(2019, 1)),
                        4,
                        List.of(use)));
    }

    private static DocumentReference reference(Hit hit) {
        return new DocumentReference(
                hit.document().id(),
                hit.document().title().value(),
                hit.document().issuedDate(),
                hit.document().source());
    }

    private static String search(SearchParams params, SearchResult result) {
        return PAGES.search(SearchPage.of(params, QueryParser.parse(params.q()), result, List.of(), Library.TODAY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void carryNothingThatTheContentSecurityPolicyForbids(Shown page) {
        Document html = page.parsed();
        assertThat(html.select("style, iframe, object, embed, base, meta[http-equiv]"))
                .isEmpty();
        assertThat(html.select("script")).allSatisfy(script -> {
            assertThat(script.attr("src")).startsWith("/static/");
            assertThat(script.data()).isBlank();
        });
        assertThat(html.select("link[rel=alternate]"))
                .allSatisfy(feed -> assertThat(feed.attr("href")).startsWith("/search.atom"));
        assertThat(html.select("img, link:not([rel=alternate])"))
                .allSatisfy(element ->
                        assertThat(element.attr("src") + element.attr("href")).startsWith("/static/"));
        assertThat(attributeNames(html))
                .isSubsetOf(
                        "action",
                        "alt",
                        "aria-autocomplete",
                        "aria-current",
                        "aria-describedby",
                        "aria-hidden",
                        "aria-label",
                        "aria-labelledby",
                        "autocomplete",
                        "charset",
                        "class",
                        "colspan",
                        "content",
                        "cx",
                        "cy",
                        "data-hits",
                        "data-label",
                        "data-narrow",
                        "data-step",
                        "data-suggestions",
                        "defer",
                        "dy",
                        "enterkeyhint",
                        "for",
                        "height",
                        "hidden",
                        "href",
                        "id",
                        "inputmode",
                        "lang",
                        "maxlength",
                        "method",
                        "name",
                        "pattern",
                        "placeholder",
                        "points",
                        "preserveAspectRatio",
                        "r",
                        "rel",
                        "role",
                        "rowspan",
                        "scope",
                        "selected",
                        "spellcheck",
                        "src",
                        "tabindex",
                        "title",
                        "type",
                        "value",
                        "viewBox",
                        "width",
                        "x",
                        "x1",
                        "x2",
                        "y",
                        "y1",
                        "y2");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void linkOnlyToThisServer(Shown page) {
        Document html = page.parsed();
        assertThat(html.select("a")).allSatisfy(link -> {
            assertThat(link.attr("href"))
                    .matches(
                            "(/|/(search|facets/[a-z]+|search\\.atom|concordance|timeline|quotations|check|citations(/most-cited|/missing)?|api/v1/(search|export|concordance|concordance\\.csv|timeline)|documents/[0-9a-f]{16}(/file|/graph|/citations)?)([?#].*)?|#.+)");
            assertThat(link.text() + link.attr("aria-label")).isNotBlank();
        });
        assertThat(html.select("a[href^=#]"))
                .allSatisfy(
                        link -> assertThat(html.getElementById(link.attr("href").substring(1)))
                                .isNotNull());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void areWellMadeForEveryReader(Shown page) {
        Document html = page.parsed();
        assertThat(html.expectFirst("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(html.title()).isNotBlank();
        assertThat(html.select("h1")).hasSize(1);
        assertThat(html.select("main")).hasSize(1);
        assertThat(html.expectFirst("body > a").attr("href")).isEqualTo("#main");
        assertThat(html.select("form[role=search]")).hasSize(1);
        assertThat(html.select("input:not([type=hidden])"))
                .isNotEmpty()
                .allSatisfy(control -> assertThat(html.select("label[for=" + control.id() + "]"))
                        .hasSize(1));
        assertThat(html.select("button, summary"))
                .allSatisfy(control -> assertThat(control.text()).isNotBlank());
        assertThat(html.select("[aria-labelledby]"))
                .allSatisfy(element -> assertThat(html.getElementById(element.attr("aria-labelledby")))
                        .isNotNull());
        assertThat(html.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(html.select("ul > :not(li), ol > :not(li)")).isEmpty();
    }

    @Test
    void showHostileTextAsText() {
        for (String text : HOSTILE) {
            Document html = Jsoup.parse(PAGES.document(
                    DocumentPage.of(Library.alone(Library.document(text, text)), List.of(), text, Library.TODAY)));
            assertThat(html.expectFirst("h1").wholeText()).isEqualTo(text);
            assertThat(html.title()).isEqualTo(text + " - 策源");
            assertThat(html.expectFirst("#q").attr("value")).isEqualTo(text);
            assertThat(html.expectFirst("#p1").textNodes().getFirst().getWholeText())
                    .isEqualTo(text);
        }
    }

    private static Set<String> attributeNames(Document html) {
        Set<String> names = new TreeSet<>();
        for (Element element : html.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                names.add(attribute.getKey());
            }
        }
        return names;
    }
}
