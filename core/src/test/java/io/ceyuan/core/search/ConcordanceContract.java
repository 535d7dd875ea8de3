package io.ceyuan.core.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.document.DocumentKind;
import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.query.Exactness;
import io.ceyuan.core.search.Timeline.Count;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What every engine with a {@link Concordance} must do; its test extends this and names a fresh place for an index. */
public abstract class ConcordanceContract {

    private static final SampleDocument NOTICE = SampleDocument.of(
                    "通知.docx", "关于河长制的通知", "各县人民政府：", "全面推行河长制，落实河长制责任。", "河 长 制办公室负责，河長制考核另行通知。")
            .kind(DocumentKind.NOTICE)
            .at(AdministrativeLevel.PROVINCE, "云泽省")
            .issued(2021, 3, 5);
    private static final SampleDocument PILOT = SampleDocument.of(
                    "试点.pdf", "青溪县试点方案", "在青溪县试行河长制。", "经验：先行先试，哈哈哈哈。", "ＰＭ２．５下降，𠮷祥村𠮷祥。")
            .kind(DocumentKind.SCHEME)
            .at(AdministrativeLevel.COUNTY, "云泽省")
            .issued(2017, 6, 1);
    private static final SampleDocument CASE = SampleDocument.of("案例.pdf", "青溪县典型案例", "河长制取得成效。")
            .kind(DocumentKind.CASE)
            .at(AdministrativeLevel.COUNTY, "云泽省")
            .issued(2021, 8, 1);
    private static final SampleDocument REPORT = SampleDocument.of("报告.txt", "年度报告", "水质改善。")
            .kind(DocumentKind.REPORT)
            .at(AdministrativeLevel.PROVINCE, "云泽省")
            .issued(2017, 9, 1);
    private static final SampleDocument SPEECH =
            SampleDocument.of("讲话.txt", "在河长制座谈会上的讲话", "同志们，河长制要抓实。").kind(DocumentKind.SPEECH);

    private static final List<SampleDocument> LIBRARY = List.of(NOTICE, PILOT, CASE, REPORT, SPEECH);
    private static final List<OccurrenceOrder> ORDERS = List.of(OccurrenceOrder.values());

    /** A place where no index is; the same within one test. */
    protected abstract URI location();

    private void with(List<PolicyDocument> documents, Consumer<Concordance> test) {
        EngineSettings settings = new EngineSettings(location(), List.of());
        EngineProvider engine = EngineProvider.of(settings);
        try (DocumentWriter writer = engine.openWriter(settings)) {
            documents.forEach(writer::write);
            writer.commit();
        }
        try (Library searcher = engine.openSearcher(settings)) {
            test.accept(searcher);
        }
    }

    private void withLibrary(Consumer<Concordance> test) {
        with(LIBRARY.stream().map(SampleDocument::build).toList(), test);
    }

    private static OccurrenceRequest request(String wording, OccurrenceOrder order, int page, int size) {
        return new OccurrenceRequest(new Wording(wording), Filters.of(Map.of()), order, page, size);
    }

    private static List<String> lines(List<Occurrence> occurrences) {
        return occurrences.stream()
                .map(one -> one.document().source().place() + "#" + one.paragraph() + " " + one.left() + "["
                        + one.match() + "]" + one.right())
                .toList();
    }

    private static List<String> walked(Concordance concordance, OccurrenceRequest request, int limit) {
        List<String> told = new ArrayList<>();
        concordance.walk(request, limit, new OccurrenceVisitor() {
            @Override
            public void begin(OccurrenceCount count, long coming) {
                told.add(count.occurrences() + " " + count.documents() + " " + coming);
            }

            @Override
            public void occurrence(Occurrence occurrence) {
                told.addAll(lines(List.of(occurrence)));
            }
        });
        return told;
    }

    @ParameterizedTest(name = "{0} stands {1} times in {2} documents")
    @CsvSource({
        "河长制, 9, 4",
        "河長制, 9, 4",
        "河 长 制, 9, 4",
        "河长制办公室, 1, 1",
        "河长, 9, 4",
        "河, 9, 4",
        "pm2.5, 1, 1",
        "哈哈, 3, 1",
        "哈哈哈, 2, 1",
        "哈, 4, 1",
        "𠮷祥, 2, 1",
        "𠮷, 2, 1",
        "年度报告, 1, 1",
        "先行先试，, 1, 1",
        "制。在, 0, 0",
        "。, 0, 0",
        "没有这样的话, 0, 0",
    })
    void counts(String wording, long occurrences, long documents) {
        withLibrary(concordance -> {
            Occurrences found = concordance.occurrences(OccurrenceRequest.of(new Wording(wording)));
            assertThat(found.count()).isEqualTo(new OccurrenceCount(occurrences, documents, occurrences));
            assertThat(found.page()).hasSize((int) occurrences);
        });
    }

    @ParameterizedTest(name = "as it is written {0} stands {1} times in {2} documents, in lists, walks and years alike")
    @CsvSource({
        "河长制, 8, 4",
        "河長制, 1, 1",
        "河 長制, 1, 1",
        "制办公室负责，河長, 1, 1",
        "河, 9, 4",
        "長, 1, 1",
        "长, 8, 4",
        "pm2.5, 0, 0",
        "ＰＭ２．５, 1, 1",
        "𠮷祥, 2, 1",
        "哈哈, 3, 1",
        "，, 0, 0",
        "没有这样的话, 0, 0",
    })
    void countsAsWritten(String text, long occurrences, long documents) {
        Wording wording = new Wording(text, Exactness.STRICT);
        String compact = text.replace(" ", "");
        withLibrary(concordance -> {
            for (OccurrenceOrder order : OccurrenceOrder.values()) {
                OccurrenceRequest request = new OccurrenceRequest(wording, Filters.of(Map.of()), order, 1, 50);
                Occurrences found = concordance.occurrences(request);
                assertThat(found.count()).isEqualTo(new OccurrenceCount(occurrences, documents, occurrences));
                assertThat(found.page())
                        .hasSize((int) occurrences)
                        .allSatisfy(
                                one -> assertThat(one.match().replace(" ", "")).isEqualTo(compact));
                List<String> told = new ArrayList<>(lines(found.page()));
                told.addFirst(occurrences + " " + documents + " " + occurrences);
                assertThat(walked(concordance, request, 100)).isEqualTo(told);
            }
            Timeline timeline = concordance.timeline(new TimelineRequest(List.of(wording), Filters.of(Map.of())));
            assertThat(timeline.uses().getFirst().total()).isEqualTo(new Count(documents, occurrences));
        });
    }

    @Test
    void theFirstUseAsWrittenIsThatOfADocumentThatHasItSo() {
        withLibrary(concordance -> {
            Timeline timeline = concordance.timeline(
                    new TimelineRequest(List.of(new Wording("河長制", Exactness.STRICT)), Filters.of(Map.of())));
            assertThat(timeline.uses().getFirst().firsts().stream().map(ConcordanceContract::told))
                    .containsExactly("全部 通知.docx#3", "省级 通知.docx#3");
        });
    }

    @Test
    void byDateTheOccurrencesOfADocumentStandInTheOrderOfReadingAndUndatedDocumentsLast() {
        withLibrary(concordance -> {
            List<String> notice = List.of(
                    "通知.docx#0 关于[河长制]的通知",
                    "通知.docx#2 全面推行[河长制]，落实河长制责任。",
                    "通知.docx#2 全面推行河长制，落实[河长制]责任。",
                    "通知.docx#3 [河 长 制]办公室负责，河長制考核另行通知。",
                    "通知.docx#3 河 长 制办公室负责，[河長制]考核另行通知。");
            assertThat(lines(concordance
                            .occurrences(request("河长制", OccurrenceOrder.NEWEST, 1, 50))
                            .page()))
                    .hasSize(9)
                    .startsWith("案例.pdf#1 [河长制]取得成效。")
                    .containsSubsequence(notice)
                    .endsWith("试点.pdf#1 在青溪县试行[河长制]。", "讲话.txt#0 在[河长制]座谈会上的讲话", "讲话.txt#1 同志们，[河长制]要抓实。");
            assertThat(lines(concordance
                            .occurrences(request("河长制", OccurrenceOrder.OLDEST, 1, 50))
                            .page()))
                    .startsWith("试点.pdf#1 在青溪县试行[河长制]。", notice.getFirst())
                    .endsWith("案例.pdf#1 [河长制]取得成效。", "讲话.txt#0 在[河长制]座谈会上的讲话", "讲话.txt#1 同志们，[河长制]要抓实。");
        });
    }

    @Test
    void byContextWhatFollowsOrGoesBeforeDecidesFromTheWordingOutward() {
        with(
                List.of(SampleDocument.of("甲.txt", "甲", "丙甲河长制丙", "乙丁河长制乙", "甲乙河长制甲", "甲 丁河长制（乙）")
                        .build()),
                concordance -> {
                    assertThat(concordance
                                    .occurrences(request("河长制", OccurrenceOrder.RIGHT, 1, 9))
                                    .page())
                            .extracting(Occurrence::right)
                            .isEqualTo(Stream.of("（乙）", "丙", "乙", "甲").toList());
                    assertThat(concordance
                                    .occurrences(request("河长制", OccurrenceOrder.LEFT, 1, 9))
                                    .page())
                            .extracting(Occurrence::left)
                            .isEqualTo(List.of("乙丁", "甲 丁", "甲乙", "丙甲"));
                });
    }

    @ParameterizedTest(name = "ordered by {0}, pages of three put together are the whole, and so is a walk")
    @EnumSource(OccurrenceOrder.class)
    void pagesPutTogetherAreTheWhole(OccurrenceOrder order) {
        withLibrary(concordance -> {
            List<String> whole =
                    lines(concordance.occurrences(request("河长制", order, 1, 50)).page());
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= 4; page++) {
                pages.addAll(lines(
                        concordance.occurrences(request("河长制", order, page, 3)).page()));
            }
            assertThat(pages).isEqualTo(whole).hasSize(9);
            List<String> told = new ArrayList<>(whole);
            told.addFirst("9 4 9");
            assertThat(walked(concordance, request("河长制", order, 2, 1), 100)).isEqualTo(told);
            List<String> cut = new ArrayList<>(whole.subList(0, 2));
            cut.addFirst("9 4 2");
            assertThat(walked(concordance, request("河长制", order, 1, 50), 2)).isEqualTo(cut);
        });
    }

    @Test
    void aPageOfNothingHasTheCountsAlone() {
        withLibrary(concordance -> {
            for (OccurrenceOrder order : OccurrenceOrder.values()) {
                Occurrences found = concordance.occurrences(request("河长制", order, 1, 0));
                assertThat(found.page()).isEmpty();
                assertThat(found.count().occurrences()).isEqualTo(9);
            }
        });
    }

    @Test
    void filtersChooseAmongOccurrencesAndTheDocumentsComparedWith() {
        Map<FacetName, List<String>> county = Map.of(FacetName.LEVEL, List.of("县级"));
        withLibrary(concordance -> {
            Occurrences found = concordance.occurrences(
                    new OccurrenceRequest(new Wording("河长制"), Filters.of(county), OccurrenceOrder.RIGHT, 1, 10));
            assertThat(found.count()).isEqualTo(new OccurrenceCount(2, 2, 2));
            assertThat(lines(found.page())).containsExactly("试点.pdf#1 在青溪县试行[河长制]。", "案例.pdf#1 [河长制]取得成效。");
            Timeline timeline =
                    concordance.timeline(new TimelineRequest(List.of(new Wording("河长制")), Filters.of(county)));
            assertThat(timeline.years()).containsExactly(new Timeline.Year(2017, 1), new Timeline.Year(2021, 1));
            assertThat(timeline.undated()).isZero();
        });
    }

    @Test
    void contextIsCutAtItsLengthAndNeverInsideASurrogatePair() {
        String text = "𠮷".repeat(40) + "河长制" + "水".repeat(59) + "𠮷";
        with(List.of(SampleDocument.of("甲.txt", "甲", "一" + text, text).build()), concordance -> {
            List<Occurrence> page = concordance
                    .occurrences(OccurrenceRequest.of(new Wording("河长制")))
                    .page();
            assertThat(page).hasSize(2).allSatisfy(one -> {
                assertThat(one.left()).isEqualTo("𠮷".repeat(30));
                assertThat(one.right()).startsWith("水".repeat(59));
                assertThat(one.right().codePoints().filter(c -> Character.isSurrogate((char) c) && c < 0x10000))
                        .isEmpty();
            });
        });
    }

    @Test
    void aTimelineHasCountsOfEveryYearAndUndatedDocumentsApart() {
        withLibrary(concordance -> {
            Timeline timeline = concordance.timeline(new TimelineRequest(
                    List.of(new Wording("河长制"), new Wording("试点"), new Wording("没有这样的话")), Filters.of(Map.of())));
            assertThat(timeline.years()).containsExactly(new Timeline.Year(2017, 2), new Timeline.Year(2021, 2));
            assertThat(timeline.undated()).isEqualTo(1);
            Timeline.Use first = timeline.uses().getFirst();
            assertThat(first.byYear()).containsExactly(new Count(1, 1), new Count(2, 6));
            assertThat(first.undated()).isEqualTo(new Count(1, 2));
            assertThat(first.total()).isEqualTo(new Count(4, 9));
            assertThat(first.firsts().stream().map(ConcordanceContract::told))
                    .containsExactly("全部 试点.pdf#1", "省级 通知.docx#0", "县级 试点.pdf#1");
            Timeline.Use second = timeline.uses().get(1);
            assertThat(second.byYear()).containsExactly(new Count(1, 1), Count.NONE);
            assertThat(second.firsts().getFirst().paragraph()).isZero();
            assertThat(timeline.uses().get(2).firsts()).isEmpty();
            assertThat(timeline.uses().get(2).total()).isEqualTo(Count.NONE);
        });
    }

    private static String told(FirstUse first) {
        AdministrativeLevel level = first.level();
        return (level == null ? "全部" : level.label()) + " "
                + first.document().source().place() + "#" + first.paragraph();
    }

    @Test
    void ofTwoDocumentsOfOneDayTheOneWithTheSmallerIdIsFirst() {
        List<SampleDocument> twins = Stream.of("甲.txt", "乙.txt", "丙.txt")
                .map(place -> SampleDocument.of(place, place, "河长制" + place).issued(2020, 1, 1))
                .toList();
        String smallest = twins.stream()
                .map(twin -> twin.id().value())
                .min(String::compareTo)
                .orElseThrow();
        with(twins.stream().map(SampleDocument::build).toList(), concordance -> {
            Timeline timeline =
                    concordance.timeline(new TimelineRequest(List.of(new Wording("河长制")), Filters.of(Map.of())));
            assertThat(timeline.uses()
                            .getFirst()
                            .firsts()
                            .getFirst()
                            .document()
                            .id()
                            .value())
                    .isEqualTo(smallest);
        });
    }

    @Test
    void anEmptyLibraryHasNothingAndSaysSo() {
        with(List.of(), concordance -> {
            assertThat(concordance.occurrences(OccurrenceRequest.of(new Wording("河长制"))))
                    .isEqualTo(new Occurrences(new OccurrenceCount(0, 0, 0), List.of()));
            Timeline timeline =
                    concordance.timeline(new TimelineRequest(List.of(new Wording("河长制")), Filters.of(Map.of())));
            assertThat(timeline.years()).isEmpty();
            assertThat(timeline.uses().getFirst().total()).isEqualTo(Count.NONE);
        });
    }

    @Test
    void whatTheVisitorThrowsEndsTheWalk() {
        withLibrary(concordance -> assertThatThrownBy(() ->
                        concordance.walk(OccurrenceRequest.of(new Wording("河长制")), 9, new OccurrenceVisitor() {
                            @Override
                            public void begin(OccurrenceCount count, long coming) {
                                throw new IllegalStateException("gone");
                            }

                            @Override
                            public void occurrence(Occurrence occurrence) {
                                throw new AssertionError("the walk went on");
                            }
                        }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("gone"));
    }

    @Test
    void countsOfAnyStringAreThoseOfASearchThroughTheText() {
        List<PolicyDocument> documents = generated(new Random(5));
        Random random = new Random(6);
        with(documents, concordance -> {
            for (int i = 0; i < 300; i++) {
                PolicyDocument document = documents.get(random.nextInt(documents.size()));
                String text = document.paragraphs()
                        .get(random.nextInt(document.paragraphs().size()))
                        .text();
                int start = random.nextInt(text.length());
                int end = Math.min(text.length(), start + 1 + random.nextInt(6));
                String wording = text.substring(start, end);
                if (wording.equals("，")) {
                    continue;
                }
                List<Integer> wanted = documents.stream()
                        .map(one -> occurrences(one, wording))
                        .filter(count -> count > 0)
                        .toList();
                OccurrenceOrder order = ORDERS.get(i % ORDERS.size());
                Occurrences found = concordance.occurrences(request(wording, order, 1, 200));
                long all = wanted.stream().mapToLong(count -> count).sum();
                assertThat(found.count()).as(wording).isEqualTo(new OccurrenceCount(all, wanted.size(), all));
                assertThat(found.page())
                        .as(wording)
                        .hasSize((int) Math.min(200, all))
                        .allSatisfy(one -> assertThat(one.match()).isEqualTo(wording));
            }
        });
    }

    private static int occurrences(PolicyDocument document, String wording) {
        Stream<String> title = document.paragraphs().stream()
                        .anyMatch(one -> one.text().contains(document.title().value()))
                ? Stream.of()
                : Stream.of(document.title().value());
        return Stream.concat(title, document.paragraphs().stream().map(Paragraph::text))
                .mapToInt(text -> {
                    int count = 0;
                    for (int at = text.indexOf(wording); at >= 0; at = text.indexOf(wording, at + 1)) {
                        count++;
                    }
                    return count;
                })
                .sum();
    }

    /** Of few letters, so that strings overlap themselves and one another. */
    private static List<PolicyDocument> generated(Random random) {
        List<PolicyDocument> documents = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String[] paragraphs = new String[1 + random.nextInt(5)];
            Arrays.setAll(
                    paragraphs,
                    ignored -> random.ints(1 + random.nextInt(40), 0, 4)
                            .mapToObj(at -> "河长制，".substring(at, at + 1))
                            .collect(Collectors.joining()));
            SampleDocument document = SampleDocument.of("生成/" + i + ".txt", "河长" + "制".repeat(i % 3), paragraphs);
            documents.add((i % 7 == 0 ? document : document.issued(2000 + i % 9, 1, 1 + i % 5)).build());
        }
        return documents;
    }
}
