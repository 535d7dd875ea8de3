package io.ceyuan.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every page as a browser has it, visited once for all that is to be seen of it.
 *
 * @param wide what is wider than a window of so many pixels
 * @param small what is hard to touch in it
 * @param barriers what stands in the way of assistive technology
 * @param complaints of the pages themselves
 */
record PageSurvey(
        Map<Integer, List<String>> wide,
        Map<Integer, List<String>> small,
        Map<ColorScheme, List<String>> barriers,
        List<String> complaints) {

    static final int NARROWEST = 320;
    static final int PHONE = 390;
    static final int TABLET = 768;
    static final int HEIGHT = 800;

    private static final String QUERY = "脱贫攻坚";

    /** What is checked when it is sent, as text or as a file. */
    private static final String DRAFT =
            "根据泽政办发[2022]33号、《云泽省" + "很长的".repeat(60) + "办法》第三条、《云泽省河长制条例》第九十九条和" + "a".repeat(300) + "制定。";

    /** WCAG 2.2, 2.5.8: 24 by 24 pixels, or as much room around. */
    private static final String SMALL = """
            [...document.querySelectorAll("a, button, summary, input")].filter(a => a.checkVisibility() && !a.closest(".hidden, .skip"))
              .filter(a => [...a.getClientRects()].every(box => box.height < 24 || box.width < 24))
              .map(a => a.outerHTML.slice(0, 90) + " " + Math.round(a.getBoundingClientRect().width) + "x" + Math.round(a.getBoundingClientRect().height))
            """;

    private static final String SERIOUS = """
            result => {
              if (result.passes.length === 0) throw new Error("no rule was tried");
              return result.violations.filter(rule => ["serious", "critical"].includes(rule.impact))
              .map(rule => rule.id + ": " + rule.help + " " + rule.nodes[0].html);
            }
            """;

    /**
     * A page.
     *
     * @param text that is sent from it; null for none
     * @param file that is sent from it; null for none
     */
    private record Visit(
            String path, @Nullable String text, @Nullable Path file) {

        static Visit to(String path) {
            return new Visit(path, null, null);
        }

        void begin(Page page, ServedCorpus corpus) {
            page.navigate(corpus.url(path));
            if (text != null) {
                page.locator("#text").fill(text);
            }
            if (file != null) {
                page.locator("#file").setInputFiles(file);
            }
            if (text != null || file != null) {
                page.locator(".submit button").first().click();
                page.locator(".findings").waitFor();
            }
        }

        @Override
        public String toString() {
            return path + (text == null ? "" : " with a text") + (file == null ? "" : " with a file");
        }
    }

    static PageSurvey of(ServedCorpus corpus, Browser browser) {
        PageSurvey survey =
                new PageSurvey(new TreeMap<>(), new TreeMap<>(), new EnumMap<>(ColorScheme.class), new ArrayList<>());
        List<Visit> special = Stream.of(
                        pages().map(Visit::to), sent(), documents(corpus).map(Visit::to))
                .flatMap(visits -> visits)
                .toList();
        survey.measure(
                corpus,
                browser,
                Stream.concat(special.stream(), everyDocument(corpus)).toList());
        survey.listen(
                corpus,
                browser,
                special.stream()
                        .filter(visit ->
                                !visit.path().contains("aaa") && !visit.path().contains("page="))
                        .toList());
        return survey;
    }

    private void measure(ServedCorpus corpus, Browser browser, List<Visit> visits) {
        Browser.NewContextOptions phone = new Browser.NewContextOptions()
                .setViewportSize(NARROWEST, HEIGHT)
                .setHasTouch(true);
        try (BrowserWatch watch = BrowserWatch.open(browser, phone)) {
            Page page = watch.page();
            for (Visit visit : visits) {
                page.setViewportSize(NARROWEST, HEIGHT);
                visit.begin(page, corpus);
                for (int width : List.of(NARROWEST, PHONE, TABLET)) {
                    page.setViewportSize(width, HEIGHT);
                    int scroll = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
                    List<String> wider = wide.computeIfAbsent(width, any -> new ArrayList<>());
                    if (scroll > width) {
                        wider.add(scroll + " " + visit);
                    }
                }
                page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)");
                for (int width : List.of(PHONE, NARROWEST)) {
                    page.setViewportSize(width, HEIGHT);
                    List<String> found = small.computeIfAbsent(width, any -> new ArrayList<>());
                    ((List<?>) page.evaluate(SMALL)).forEach(target -> found.add(visit + " " + target));
                }
            }
            complaints.addAll(watch.complaints());
        }
    }

    private void listen(ServedCorpus corpus, Browser browser, List<Visit> visits) {
        String axe = axe();
        try (BrowserWatch watch = BrowserWatch.open(browser, new Browser.NewContextOptions())) {
            Page page = watch.page();
            for (Visit visit : visits) {
                visit.begin(page, corpus);
                page.evaluate(axe);
                // the style sheet gives the dark other colours and nothing else
                listen(page, visit, ColorScheme.LIGHT, "{resultTypes: ['violations']}");
                listen(
                        page,
                        visit,
                        ColorScheme.DARK,
                        "{resultTypes: ['violations'], runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']}}");
            }
        }
    }

    private void listen(Page page, Visit visit, ColorScheme colours, String options) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        List<?> found = (List<?>) page.evaluate("axe.run(document, " + options + ").then(" + SERIOUS + ")");
        List<String> noted = barriers.computeIfAbsent(colours, any -> new ArrayList<>());
        found.forEach(barrier -> noted.add(visit + " " + barrier));
    }

    /** The script that knows the rules, as its library has it. */
    private static String axe() {
        try (InputStream in = PageSurvey.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of each kind, those with the longest words among them. */
    private static Stream<String> pages() {
        return Stream.of(
                "/",
                "/search",
                "/search?page=3&sort=oldest",
                "/search?exclude.kind=" + ServedCorpus.encode("通知") + "&year=2015..2021&region="
                        + ServedCorpus.encode("云泽省"),
                "/facets/issuer?q=" + ServedCorpus.encode(QUERY),
                "/facets/region?order=name&under=" + ServedCorpus.encode("云泽省"),
                "/facets/kind?contains=zzzz",
                "/search?q=" + ServedCorpus.encode(QUERY) + "&kind=" + ServedCorpus.encode("通知") + "&year=2021",
                "/search?q=" + ServedCorpus.encode("(\"" + QUERY + " AND"),
                "/search?q=" + ServedCorpus.encode("\"zzzz\" " + "很".repeat(120)),
                "/search?q=" + "a".repeat(300),
                "/search?q=" + ServedCorpus.encode(QUERY) + "&page=900",
                "/search?colour=red&year=" + "9".repeat(60),
                "/concordance",
                "/concordance?q=" + ServedCorpus.encode(QUERY) + "&order=left&kind=" + ServedCorpus.encode("通知"),
                "/concordance?q=" + "a".repeat(100),
                "/timeline",
                "/timeline?q=" + ServedCorpus.encode(QUERY) + "&q=" + ServedCorpus.encode("乡村振兴") + "&q="
                        + ServedCorpus.encode("先行示范区") + "&q=" + "a".repeat(100) + "&q=2021",
                "/citations",
                "/citations?q=" + ServedCorpus.encode("依照泽政函〔2021〕66号、党的二十大、《云泽省" + "很长的".repeat(60) + "办法》第三条办理"),
                "/citations?q=" + "a".repeat(300),
                "/citations/most-cited",
                "/citations/missing",
                "/quotations",
                "/check",
                "/quotations?q=" + ServedCorpus.encode("五年过渡期内不保持主要帮扶政策总体稳定，保留的兜底救助类政策" + "很长的".repeat(60)),
                "/documents/nosuchdocument",
                "/nowhere");
    }

    /** Findings in a text with the longest words, and those in a Word file with its marked copy. */
    private static Stream<Visit> sent() {
        return Stream.of(new Visit("/check", DRAFT, null), new Visit("/check", null, SampleDraft.WORD));
    }

    /** A document, with words looked for in it, with how to cite it, and the most cited one: its picture, itself, who cites it. */
    private static Stream<String> documents(ServedCorpus corpus) {
        String first = corpus.found("").at("/hits/0/url").asText() + "?q=" + ServedCorpus.encode(QUERY);
        return Stream.of(
                first,
                first + "&match=words&find=" + ServedCorpus.encode("人民政府"),
                first + "&cite=p1",
                corpus.mostCited() + "/graph",
                corpus.mostCited(),
                corpus.mostCited() + "/citations");
    }

    private static Stream<Visit> everyDocument(ServedCorpus corpus) {
        List<Visit> visits = new ArrayList<>();
        for (JsonNode hit : corpus.found("").get("hits")) {
            visits.add(Visit.to(hit.get("url").asText() + "?q=" + ServedCorpus.encode(QUERY)));
        }
        return visits.stream().skip(1);
    }
}
