package io.ceyuan.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.document.Details;
import io.ceyuan.core.document.DocumentKind;
import io.ceyuan.core.document.IssuingBody;
import io.ceyuan.core.document.Lifetime;
import io.ceyuan.core.document.Origins;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Provenance;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.core.document.Sourced;
import io.ceyuan.core.document.Validity;
import io.ceyuan.core.query.QueryParser;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What facets and similar documents of an engine must be; an engine's test extends this and names a fresh place for an index. */
public abstract class FacetContract {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    /** A place where no index is; the same within one test. */
    protected abstract URI location();

    private final EngineSettings settings() {
        return new EngineSettings(location(), List.of());
    }

    private Library open(List<PolicyDocument> documents) {
        try (DocumentWriter writer = EngineProvider.of(settings()).openWriter(settings())) {
            documents.forEach(writer::write);
            writer.commit();
        }
        return EngineProvider.of(settings()).openSearcher(settings());
    }

    /** Seven documents: two of 青岚市, one of its county, one of another city, one of another province, two of nowhere. */
    private Library library() {
        return open(List.of(
                of("库/省级/2015/一.docx", 2015, "云泽省", List.of(), "云泽省人民政府", AdministrativeLevel.PROVINCE),
                of("库/市级/二.docx", 2016, "云泽省", List.of("青岚市"), "青岚市人民政府", AdministrativeLevel.CITY),
                of("库/市级/三.pdf", 2017, "云泽省", List.of("青岚市"), "青岚市人民政府", AdministrativeLevel.CITY),
                of("库/县级/四.pdf", 2018, "云泽省", List.of("青岚市", "北砺县"), "北砺县人民政府", AdministrativeLevel.COUNTY),
                of("库/附件.zip!/五.txt", 2018, "云泽省", List.of("白石市"), "白石市人民政府", AdministrativeLevel.CITY),
                of("存/六.txt", 2020, "鹿鸣省", List.of(), "民政部", AdministrativeLevel.STATE),
                of("七.txt", null, null, List.of(), null, null)));
    }

    private static PolicyDocument of(
            String place,
            @Nullable Integer year,
            @Nullable String region,
            List<String> divisions,
            @Nullable String issuer,
            @Nullable AdministrativeLevel level) {
        SampleDocument plain = SampleDocument.of(place, "文件" + place, "正文" + place.hashCode() + "。")
                .kind(DocumentKind.NOTICE);
        PolicyDocument known = (year == null ? plain : plain.issued(year, 5, 4)).build();
        return new PolicyDocument(
                known.id(),
                known.places(),
                known.title(),
                known.number(),
                issuer == null ? List.of() : List.of(new IssuingBody(issuer, level)),
                known.issued(),
                known.kind(),
                level,
                region,
                Validity.UNKNOWN,
                known.paragraphs(),
                new Details(Origins.NONE, Lifetime.NONE, null, null, null, null, null, null, divisions));
    }

    private static PolicyDocument valid(
            String place, Validity stated, @Nullable LocalDate effective, @Nullable LocalDate expires) {
        PolicyDocument known =
                SampleDocument.of(place, "办法" + place, "第一条 " + place + "。").build();
        Lifetime lifetime = new Lifetime(null, sourced(effective), sourced(expires), null);
        return new PolicyDocument(
                known.id(),
                known.places(),
                known.title(),
                known.number(),
                List.of(),
                null,
                known.kind(),
                null,
                null,
                stated,
                known.paragraphs(),
                new Details(Origins.NONE, lifetime, null, null, null, null, null, null, List.of()));
    }

    private static @Nullable Sourced<LocalDate> sourced(@Nullable LocalDate day) {
        return day == null ? null : new Sourced<>(day, Provenance.HEAD);
    }

    private static SearchRequest request(@Nullable String chosen, LocalDate day) {
        Map<FacetName, List<String>> filters = new EnumMap<>(FacetName.class);
        Map<FacetName, List<String>> excluded = new EnumMap<>(FacetName.class);
        for (String choice : chosen == null ? new String[0] : chosen.split(" ")) {
            String[] parts = choice.split("=");
            boolean out = parts[0].startsWith("-");
            FacetName name =
                    FacetName.ofWireName(out ? parts[0].substring(1) : parts[0]).orElseThrow();
            (out ? excluded : filters)
                    .computeIfAbsent(name, none -> new ArrayList<>())
                    .add(parts[1]);
        }
        return new SearchRequest(
                QueryParser.parse("").query(), new Filters(filters, excluded, day), Sort.NEWEST, true, 1, 100);
    }

    /** 云泽省=5 (青岚市=3 (北砺县=1) 白石市=1) */
    private static String written(List<Facet.Value> values) {
        return values.stream()
                .map(value -> value.value().substring(value.value().lastIndexOf('/') + 1)
                        + "="
                        + value.count()
                        + (value.below().isEmpty() ? "" : " (" + written(value.below()) + ")"))
                .collect(Collectors.joining(" "));
    }

    private static String written(SearchResult result, String facet) {
        return result.facets().stream()
                .filter(one -> one.name().wireName().equals(facet))
                .map(one -> written(one.values()))
                .collect(Collectors.joining());
    }

    @ParameterizedTest(name = "with {0} chosen there are {1} documents, and {2} is counted {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                ";                             7; region; 云泽省=5 鹿鸣省=1 未注明=1",
                "region=云泽省;                 5; region; 云泽省=5 (青岚市=3 白石市=1) 鹿鸣省=1 未注明=1",
                "region=云泽省/青岚市;           3; region; 云泽省=5 (青岚市=3 (北砺县=1) 白石市=1) 鹿鸣省=1 未注明=1",
                "region=云泽省/青岚市/北砺县;     1; region; 云泽省=5 (青岚市=3 (北砺县=1) 白石市=1) 鹿鸣省=1 未注明=1",
                "region=云泽省/没有;            0; region; 云泽省=5 (青岚市=3 白石市=1 没有=0) 鹿鸣省=1 未注明=1",
                "region=/ region=云泽省//青岚市; 0; region; 云泽省=5 鹿鸣省=1 =0 青岚市=0 未注明=1",
                "region=未注明;                 1; region; 云泽省=5 鹿鸣省=1 未注明=1",
                "region=鹿鸣省 region=未注明;    2; year;   2020=1 未注明=1",
                "-region=云泽省/青岚市;          4; region; 云泽省=5 (青岚市=3 (北砺县=1) 白石市=1) 鹿鸣省=1 未注明=1",
                "region=云泽省 -region=云泽省/青岚市; 2; year; 2018=1 2015=1",
                "-region=未注明;                6; year;   2020=1 2018=2 2017=1 2016=1 2015=1",
                "year=2016..2018;              4; year;   2020=1 2018=2 2017=1 2016=1 2015=1 2016..2018=4 未注明=1",
                "year=2018..;                  3; region; 云泽省=2 鹿鸣省=1",
                "year=..2016 year=2020;        3; region; 云泽省=2 鹿鸣省=1",
                "year=2017;                    1; region; 云泽省=1 (青岚市=1)",
                "year=未注明;                   1; region; 未注明=1",
                "-year=2016..2018;             3; region; 云泽省=1 鹿鸣省=1 未注明=1",
                "issuer=青岚市人民政府;          2; issuer; 青岚市人民政府=2 云泽省人民政府=1 北砺县人民政府=1 民政部=1 白石市人民政府=1 未注明=1",
                "-issuer=青岚市人民政府;         5; level;  县级=1 国家级=1 市级=1 省级=1 未注明=1",
                "issuer=未注明;                 1; level;  未注明=1",
                ";                             7; folder; 库=5 存=1 未注明=1",
                "folder=库;                    5; folder; 库=5 (市级=2 县级=1 省级=1 附件.zip=1) 存=1 未注明=1",
                "folder=库/省级/2015;           1; folder; 库=5 (市级=2 县级=1 省级=1 (2015=1) 附件.zip=1) 存=1 未注明=1",
                "folder=库/附件.zip;            1; year;   2018=1",
                "-folder=库;                   2; year;   2020=1 未注明=1",
                "folder=库 region=云泽省/青岚市;  3; folder; 库=3 (市级=2 县级=1)",
            })
    void facetsCountAndChooseExactly(@Nullable String chosen, int total, String facet, String wanted) {
        try (Library searcher = library()) {
            SearchResult result = searcher.search(request(chosen, DAY));
            assertThat(result.total()).isEqualTo(total);
            assertThat(written(result, facet)).isEqualTo(wanted);
        }
    }

    @Test
    void aStepWithOneValueAloneIsOpened() {
        try (Library searcher = open(List.of(
                of("库/甲/一.txt", 2020, "云泽省", List.of("青岚市"), null, null),
                of("库/乙/二.txt", 2020, "云泽省", List.of("白石市"), null, null)))) {
            SearchResult result = searcher.search(request(null, DAY));
            assertThat(written(result, "folder")).isEqualTo("库=2 (乙=1 甲=1)");
            assertThat(written(result, "region")).isEqualTo("云泽省=2 (白石市=1 青岚市=1)");
        }
    }

    @Test
    void issuersKnowTheirLevel() {
        try (Library searcher = library()) {
            List<Facet.Value> issuers =
                    searcher.search(request(null, DAY)).facets().getFirst().values();
            assertThat(issuers)
                    .extracting(value -> value.value() + " " + value.level())
                    .contains("民政部 STATE", "云泽省人民政府 PROVINCE", "北砺县人民政府 COUNTY", "未注明 null");
        }
    }

    @ParameterizedTest(name = "on {0} there are {1}, and {2} gives {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "2019-12-31; 有效=1 已废止=1 尚未生效=4 未注明=1; validity=尚未生效;           丙 丁 戊 己",
                "2020-01-01; 有效=3 已废止=1 未注明=3;            validity=有效;               甲 丙 己",
                "2022-12-31; 有效=3 已废止=1 未注明=3;            validity=未注明;             丁 戊 庚",
                "2023-01-01; 有效=2 已废止=3 未注明=2;            validity=已废止;             乙 丙 戊",
                "2023-01-01; 有效=2 已废止=3 未注明=2;            -validity=已废止;            甲 丁 己 庚",
                "2023-01-01; 有效=2 已废止=3 未注明=2;            validity=有效 validity=未注明; 甲 丁 己 庚",
            })
    void validityIsThatOfTheDay(LocalDate day, String counts, String chosen, String found) {
        LocalDate start = LocalDate.of(2020, 1, 1);
        LocalDate end = LocalDate.of(2022, 12, 31);
        try (Library searcher = open(List.of(
                valid("甲", Validity.IN_FORCE, null, null),
                valid("乙", Validity.REPEALED, start, end),
                valid("丙", Validity.IN_FORCE, start, end),
                valid("丁", Validity.UNKNOWN, start, null),
                valid("戊", Validity.UNKNOWN, start, end),
                valid("己", Validity.NOT_YET_IN_FORCE, start, null),
                valid("庚", Validity.UNKNOWN, null, null)))) {
            SearchResult result = searcher.search(request(chosen, day));
            assertThat(written(result, "validity")).isEqualTo(counts);
            assertThat(result.hits())
                    .extracting(hit -> hit.document().source().place())
                    .containsExactlyInAnyOrder(found.split(" "));
        }
    }

    @Test
    void aMovedFileIsCountedInItsNewFolder() {
        PolicyDocument document = of("旧/一.txt", 2020, null, List.of(), null, null);
        try (Library before = open(List.of(document))) {
            assertThat(written(before.search(request(null, DAY)), "folder")).isEqualTo("旧=1");
        }
        SourceFile old = document.source();
        List<SourceFile> places = List.of(
                new SourceFile("新/甲/一.txt", "file:///a", old.format(), old.bytes(), old.modified()),
                new SourceFile("新/乙/一.txt", "file:///b", old.format(), old.bytes(), old.modified()));
        try (DocumentWriter writer = EngineProvider.of(settings()).openWriter(settings())) {
            writer.relocate(document.id(), places);
            writer.commit();
        }
        try (Library after = EngineProvider.of(settings()).openSearcher(settings())) {
            assertThat(written(after.search(request("folder=新/乙", DAY)), "folder"))
                    .isEqualTo("新=1 (乙=1 甲=1)");
            assertThat(after.search(request("folder=旧", DAY)).total()).isZero();
        }
    }

    @ParameterizedTest(name = "{0} under {1} with {2} by {3}: {4} of {5}")
    @CsvSource(
            delimiter = ';',
            value = {
                "issuer; '';           ''; count; 青岚市人民政府=2 云泽省人民政府=1 北砺县人民政府=1 民政部=1 白石市人民政府=1 未注明=1; 6",
                "issuer; '';           ''; name;  白石市人民政府=1 北砺县人民政府=1 民政部=1 青岚市人民政府=2 云泽省人民政府=1 未注明=1; 6",
                "issuer; '';           人民政府; count; 青岚市人民政府=2 云泽省人民政府=1 北砺县人民政府=1 白石市人民政府=1; 4",
                "issuer; '';           青嵐; count; 青岚市人民政府=2; 1",
                "issuer; '';           子虚; count; ; 0",
                "region; '';           ''; count; 云泽省=5 鹿鸣省=1 未注明=1; 3",
                "region; 云泽省;        ''; count; 青岚市=3 白石市=1; 2",
                "region; 云泽省/青岚市;   ''; count; 北砺县=1; 1",
                "region; 没有;          ''; count; ; 0",
                "region; '';           县;  count; 北砺县=1; 1",
                "folder; 库;            ''; name;  省级=1 市级=2 县级=1 附件.zip=1; 4",
                "year;   '';           201; count; 2018=2 2015=1 2016=1 2017=1; 4",
                "validity; '';         ''; count; 未注明=7; 1",
            })
    void allValuesOfAFacetCanBeLeafedThrough(
            String facet, String under, String contains, String order, @Nullable String wanted, int size) {
        try (Library searcher = library()) {
            FacetQuery query = new FacetQuery(
                    FacetName.ofWireName(facet).orElseThrow(),
                    under,
                    contains,
                    FacetQuery.Order.ofWireName(order).orElseThrow(),
                    1,
                    100);
            Facet found = searcher.values(request(null, DAY), query);
            if (order.equals("name") && facet.equals("folder")) {
                assertThat(found.values())
                        .extracting(value -> value.value() + "=" + value.count())
                        .containsExactlyInAnyOrder("库/省级=1", "库/市级=2", "库/县级=1", "库/附件.zip=1");
            } else {
                assertThat(written(found.values())).isEqualTo(wanted == null ? "" : wanted);
            }
            assertThat(found.size()).isEqualTo(size);
        }
    }

    @Test
    void aPageOfValuesIsCountedUnderTheOtherChoicesAlone() {
        try (Library searcher = library()) {
            SearchRequest request = request("region=云泽省 issuer=民政部 -folder=库/县级", DAY);
            FacetQuery second = new FacetQuery(FacetName.ISSUER, "", "", FacetQuery.Order.COUNT, 2, 2);
            Facet found = searcher.values(request, second);
            assertThat(written(found.values())).isEqualTo("白石市人民政府=1");
            assertThat(found.size()).isEqualTo(3);
        }
    }

    @Test
    void similarDocumentsShareTellingWordsAndAreNoCopies() {
        String water = "节约用水管理办法规定用水定额、再生水利用、水平衡测试和超定额累进加价。";
        List<PolicyDocument> documents = new ArrayList<>();
        documents.add(
                SampleDocument.of("一.txt", "青岚市节约用水办法", water, "本市推广节水器具。").build());
        documents.add(SampleDocument.of("二.txt", "白石市节约用水办法", water, "城市供水企业应当降低管网漏损。")
                .build());
        documents.add(
                SampleDocument.of("三.txt", "青岚市节约用水办法", water, "本市推广节水器具。").build());
        documents.add(SampleDocument.of("四.txt", "养老服务条例", "居家社区养老服务设施应当配套建设。").build());
        for (int i = 0; i < 30; i++) {
            documents.add(SampleDocument.of("杂" + i + ".txt", "典型案例" + i, "合作社带动农户增收" + i + "万元。")
                    .build());
        }
        try (Library searcher = open(documents)) {
            SimilarDocuments similar = searcher;
            List<Similar> found = similar.similar(documents.getFirst().id(), 5);
            assertThat(found).extracting(one -> one.document().title()).containsExactly("白石市节约用水办法");
            assertThat(found.getFirst().shared()).contains("定额").doesNotContain("供水");
            assertThat(water + "节约用水办法").contains(found.getFirst().shared());
            assertThat(searcher.similar(documents.get(3).id(), 5)).isEmpty();
            assertThat(searcher.similar(new io.ceyuan.core.document.DocumentId("0123456789abcdef"), 5))
                    .isEmpty();
        }
    }

    @Test
    void theBestPassageStandsFirst() {
        SampleDocument text = SampleDocument.of("长.txt", "工作总结", "示范区建设开局良好。", "一般的话。", "先行示范区建设要坚持改革创新。", "示范区的经验。");
        try (Library searcher = open(List.of(text.build()))) {
            Hit hit = searcher.search(
                            SearchRequest.of(QueryParser.parse("示范区 改革创新").query()))
                    .hits()
                    .getFirst();
            assertThat(hit.snippets()).extracting(Snippet::paragraph).containsExactly(3, 1, 4);
        }
    }
}
