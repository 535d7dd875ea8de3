package io.ceyuan.core.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.DocumentKind;
import io.ceyuan.core.document.DocumentNumber;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Provenance;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.core.document.Sourced;
import io.ceyuan.core.query.QueryParser;
import io.ceyuan.core.search.SearchException.Reason;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every engine must do; an engine's test extends this and names a fresh place for an index. One class on purpose, however
 * long: who extends it has checked everything, and nothing can be left out.
 */
public abstract class EngineContract {

    private static final SampleDocument NOTICE = SampleDocument.of(
                    "甲/通知.docx",
                    "关于推进先行示范区建设的通知",
                    "各县人民政府：",
                    "为推进先行示范区建设，现就有关事项通知如下。",
                    "一、总体要求。坚持“放管服”改革，优化营商环境，增长3.5%，扶贫，攻坚。")
            .by("云泽省人民政府", "云泽省财政厅")
            .kind(DocumentKind.NOTICE)
            .at(AdministrativeLevel.PROVINCE, "云泽省")
            .issued(2021, 3, 5);
    private static final SampleDocument CASE = SampleDocument.of(
                    "甲/案例.pdf", "青溪县对口帮扶典型案例", "青溪县建立对口帮扶机制，脱贫攻坚取得成效。", "先行", "示范区的做法在全县推广，收入达到2015元。")
            .by("青溪县乡村振兴局")
            .kind(DocumentKind.CASE)
            .at(AdministrativeLevel.COUNTY, "云泽省")
            .issued(2020, 11, 30);
    private static final SampleDocument OPINION = SampleDocument.of(
                    "乙/意见.docx", "关于脱贫攻坚的意见", "脱贫 攻坚是重大任务，国務院辦公廳印发了通知。", "Open Data 与 ＧＢ／Ｔ 9704")
            .by("云泽省人民政府")
            .kind(DocumentKind.OPINION)
            .at(AdministrativeLevel.PROVINCE, "云泽省")
            .issued(2021, 1, 1);
    private static final SampleDocument UNDATED =
            SampleDocument.of("乙/讲话.txt", "在座谈会上的讲话", "同志们，𠮷祥村的经验值得学习。").kind(DocumentKind.SPEECH);

    private static final List<SampleDocument> LIBRARY = List.of(NOTICE, CASE, OPINION, UNDATED);

    /** A place where no index is; the same within one test. */
    protected abstract URI location();

    private EngineSettings settings() {
        return new EngineSettings(location(), List.of());
    }

    private EngineProvider engine() {
        return EngineProvider.of(settings());
    }

    private Searcher library() {
        write(LIBRARY);
        return engine().openSearcher(settings());
    }

    private void write(List<SampleDocument> documents) {
        write(documents, document -> document);
    }

    private void write(List<SampleDocument> documents, UnaryOperator<PolicyDocument> change) {
        try (DocumentWriter writer = engine().openWriter(settings())) {
            documents.forEach(document -> writer.write(change.apply(document.build())));
            writer.commit();
        }
    }

    private static SearchRequest request(String typed, Sort sort, int page, int size) {
        return new SearchRequest(QueryParser.parse(typed).query(), Map.of(), sort, page, size);
    }

    static List<String> places(SearchResult result) {
        return result.hits().stream()
                .map(hit -> hit.document().source().place())
                .toList();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "先行示范区             => 甲/通知.docx",
                "放管服改革             => 甲/通知.docx",
                "\"先行示范区\"         => 甲/通知.docx",
                "“先行示范区建设”        => 甲/通知.docx",
                "脱贫攻坚               => 乙/意见.docx 甲/案例.pdf 甲/通知.docx",
                "\"脱贫攻坚\"           => 乙/意见.docx 甲/案例.pdf",
                "\"扶贫攻坚\"           => ",
                "\"扶贫，攻坚\"         => 甲/通知.docx",
                "\"推进“放管服”\"       => ",
                "\"坚持「放管服」改革\" => 甲/通知.docx",
                "国务院办公厅            => 乙/意见.docx",
                "國務院                 => 乙/意见.docx",
                "\"国务院办公厅印发\"    => 乙/意见.docx",
                "\"GB/T 9704\"          => 乙/意见.docx",
                "open                   => 乙/意见.docx",
                "ＯＰＥＮ               => 乙/意见.docx",
                "pen                    => ",
                "3.5                    => 甲/通知.docx",
                "5                      => ",
                "2015                   => 甲/案例.pdf",
                "\"201\"                => 甲/案例.pdf",
                "村                     => 乙/讲话.txt",
                "\"村\"                 => 乙/讲话.txt",
                "\"𠮷祥\"               => 乙/讲话.txt",
                "𠮷                     => 乙/讲话.txt",
                "脱贫攻坚 通知           => 乙/意见.docx 甲/通知.docx",
                "脱贫攻坚 -通知          => 甲/案例.pdf",
                "座谈会 OR 典型案例      => 乙/讲话.txt 甲/案例.pdf",
                "(座谈会 OR 典型案例) 青溪县 => 甲/案例.pdf",
                "-先行示范区 -脱贫攻坚    => 乙/讲话.txt",
                "没有这样的词语           => ",
            })
    void finds(String typed, String wanted) {
        try (Searcher searcher = library()) {
            SearchResult result = searcher.search(request(typed, Sort.RELEVANCE, 1, 10));
            String[] places = wanted == null ? new String[0] : wanted.split(" ");
            assertThat(places(result)).containsExactlyInAnyOrder(places);
            assertThat(result.total()).isEqualTo(places.length);
        }
    }

    @ParameterizedTest(name = "{0} finds first the document it names")
    @ValueSource(strings = {"泽政发〔2021〕12号", "泽政发[2021]12号", "泽政发（2021） 12 号", "关于脱贫攻坚的意见", "《关于脱贫攻坚的意见》", "關于脱贫攻坚的意見"})
    void aNameFindsFirstTheDocumentItNames(String name) {
        String number = "泽政发〔2021〕12号";
        String title = "关于脱贫攻坚的意见";
        write(List.of(
                SampleDocument.of("目录.txt", "目录", (number + "《" + title + "》，").repeat(20))
                        .number("泽政办", 2020, 1),
                SampleDocument.of("意见.txt", title, "各县人民政府：", number, title + "如下。", "其他的话".repeat(200))));
        try (Searcher searcher = engine().openSearcher(settings())) {
            assertThat(places(searcher.search(request(name, Sort.RELEVANCE, 1, 10))))
                    .containsExactly("意见.txt", "目录.txt");
        }
    }

    @ParameterizedTest(name = "{0} finds first the order of this number, which its text does not write out")
    @ValueSource(strings = {"国务院令第9707号", "国令第9707号", "中华人民共和国国务院令（第9707号）", "国务院第９７０７号令", "国务院令第九千七百零七号"})
    void anOrderIsFoundByItsNumber(String typed) {
        DocumentNumber number = DocumentNumber.parse("国令第9707号").orElseThrow();
        write(List.of(
                SampleDocument.of("引用.txt", "目录", "国务院令第9707号".repeat(20)).number("泽政办", 2020, 1),
                SampleDocument.of("条例.txt", "某事管理条例", "第一条 内容。").number(number)));
        try (Searcher searcher = engine().openSearcher(settings())) {
            Hit first = searcher.search(request(typed, Sort.RELEVANCE, 1, 10))
                    .hits()
                    .getFirst();
            assertThat(first.document().source().place()).isEqualTo("条例.txt");
            assertThat(first.document().number()).isEqualTo(new Sourced<>(number, Provenance.PAGE_TABLE));
        }
    }

    @Test
    void aPhraseHitsExactlyTheTextsThatContainIt() {
        Random random = new Random(20260101);
        List<SampleDocument> documents = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            documents.add(SampleDocument.of("随机/" + i + ".txt", "随机", text(random, 60), text(random, 9)));
        }
        write(documents);
        try (Searcher searcher = engine().openSearcher(settings())) {
            for (int i = 0; i < 400; i++) {
                String text =
                        documents.get(random.nextInt(documents.size())).text().getFirst();
                int start = random.nextInt(text.length() - 8);
                String phrase = text.substring(start, start + 2 + random.nextInt(6));
                if (phrase.chars().anyMatch(Character::isLetterOrDigit)) {
                    List<String> wanted = documents.stream()
                            .filter(document -> document.text().stream().anyMatch(part -> part.contains(phrase)))
                            .map(SampleDocument::place)
                            .toList();
                    SearchResult result = searcher.search(request("\"" + phrase + "\"", Sort.RELEVANCE, 1, 100));
                    assertThat(result.total()).as(phrase).isEqualTo(wanted.size());
                    assertThat(places(result)).as(phrase).isSubsetOf(wanted);
                }
            }
        }
    }

    private static String text(Random random, int length) {
        String letters = "国务院办公厅印发的通知，。12";
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.append('一').toString();
    }

    @Test
    void anEmptyQueryListsEverythingInTheOrderOfDates() {
        try (Searcher searcher = library()) {
            assertThat(places(searcher.search(request("", Sort.NEWEST, 1, 10))))
                    .containsExactly("甲/通知.docx", "乙/意见.docx", "甲/案例.pdf", "乙/讲话.txt");
            assertThat(places(searcher.search(request("", Sort.OLDEST, 1, 10))))
                    .containsExactly("甲/案例.pdf", "乙/意见.docx", "甲/通知.docx", "乙/讲话.txt");
        }
    }

    @Test
    void pagesDoNotOverlapAndEndEmpty() {
        try (Searcher searcher = library()) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= 3; page++) {
                pages.addAll(places(searcher.search(request("", Sort.NEWEST, page, 2))));
            }
            assertThat(pages).hasSize(4).doesNotHaveDuplicates();
            SearchResult counts = searcher.search(request("", Sort.NEWEST, 1, 0));
            assertThat(counts.total()).isEqualTo(4);
            assertThat(counts.hits()).isEmpty();
            assertThat(searcher.search(request("", Sort.NEWEST, 10_000, 1)).hits())
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "with {0} chosen, {1} is counted {2} in {3} hits")
    @CsvSource(
            delimiter = ';',
            value = {
                ";                          kind;   案例=1 其他=0 意见=1 讲话=1 通知=1;   4",
                ";                          issuer; 云泽省人民政府=2 云泽省财政厅=1 青溪县乡村振兴局=1 未注明=1; 4",
                ";                          level;  省级=2 县级=1 未注明=1;               4",
                ";                          region; 云泽省=3 未注明=1;                    4",
                ";                          year;   2021=2 2020=1 未注明=1;               4",
                ";                          format; docx=2 pdf=1 txt=1;                   4",
                "kind=通知;                  kind;   案例=1 意见=1 讲话=1 通知=1;           1",
                "kind=通知 kind=案例;         kind;   案例=1 意见=1 讲话=1 通知=1;           2",
                "kind=通知;                  year;   2021=1;                              1",
                "year=2021 kind=通知;         year;   2021=1;                              1",
                "year=2021 kind=通知;         kind;   意见=1 通知=1;                        1",
                "issuer=云泽省财政厅 issuer=青溪县乡村振兴局; issuer; 云泽省人民政府=2 云泽省财政厅=1 青溪县乡村振兴局=1 未注明=1; 2",
                "year=1999;                 year;   2021=2 2020=1 1999=0 未注明=1;                0",
                "region=没有;                region; 云泽省=3 没有=0 未注明=1;                       0",
            })
    void counts(String chosen, String facet, String wanted, int total) {
        Map<FacetName, List<String>> filters = new java.util.EnumMap<>(FacetName.class);
        for (String choice : chosen == null ? new String[0] : chosen.split(" ")) {
            String[] parts = choice.split("=");
            filters.computeIfAbsent(FacetName.ofWireName(parts[0]).orElseThrow(), name -> new ArrayList<>())
                    .add(parts[1]);
        }
        try (Searcher searcher = library()) {
            SearchResult result =
                    searcher.search(new SearchRequest(QueryParser.parse("").query(), filters, Sort.NEWEST, 1, 10));
            assertThat(result.total()).isEqualTo(total);
            assertThat(result.facets()).extracting(Facet::name).containsExactly(FacetName.values());
            Facet counted = result.facets().stream()
                    .filter(one -> one.name().wireName().equals(facet))
                    .findFirst()
                    .orElseThrow();
            List<String> values = Arrays.stream(wanted.split(" "))
                    .filter(value -> !value.equals("其他=0"))
                    .toList();
            assertThat(counted.values())
                    .extracting(value -> value.value() + "=" + value.count())
                    .containsExactlyInAnyOrderElementsOf(values);
        }
    }

    @ParameterizedTest(name = "{0} is marked as {1}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "先行示范区建设  => 为推进[先行示范区建设]，现就有关事项通知如下。",
                "\"推进先行\"    => 为[推进先行]示范区建设，现就有关事项通知如下。",
                "脱贫攻坚        => 青溪县建立对口帮扶机制，[脱贫攻坚]取得成效。",
                "\"脱贫攻坚是\"  => [脱贫 攻坚是]重大任务，国務院辦公廳印发了通知。",
                "国务院办公厅     => 脱贫 攻坚是重大任务，[国務院辦公廳]印发了通知。",
                "gb              => Open Data 与 [ＧＢ]／Ｔ 9704",
                "𠮷              => 同志们，[𠮷]祥村的经验值得学习。",
                "成效 -通知       => 青溪县建立对口帮扶机制，脱贫攻坚取得[成效]。",
            })
    void marks(String typed, String wanted) {
        try (Searcher searcher = library()) {
            List<String> marked = searcher.search(request(typed, Sort.RELEVANCE, 1, 10)).hits().stream()
                    .flatMap(hit -> hit.snippets().stream())
                    .map(EngineContract::marked)
                    .toList();
            assertThat(marked).contains(wanted);
        }
    }

    @Test
    void aLongParagraphIsCutAroundItsMarks() {
        String filler = "有关部门要加强协调配合，形成工作合力。";
        write(List.of(SampleDocument.of("长/文.txt", "长文", filler.repeat(50) + "推广先行示范区经验，" + filler.repeat(50))));
        try (Searcher searcher = engine().openSearcher(settings())) {
            Snippet snippet = searcher.search(request("\"先行示范区经验\"", Sort.RELEVANCE, 1, 10))
                    .hits()
                    .getFirst()
                    .snippets()
                    .getFirst();
            assertThat(marked(snippet)).startsWith("…").endsWith("…").contains("推广[先行示范区经验]，");
            assertThat(snippet.text()).hasSizeLessThan(200);
        }
    }

    @Test
    void everyMatchingParagraphIsMarkedWhole() {
        try (Searcher searcher = library()) {
            PolicyDocument document =
                    searcher.document(NOTICE.id()).orElseThrow().document();
            List<Snippet> marked = searcher.highlight(
                    document, QueryParser.parse("示范区 OR \"人民政府\"").query());
            assertThat(marked)
                    .extracting(EngineContract::marked)
                    .containsExactly("各县[人民政府]：", "为推进先行[示范区]建设，现就有关事项通知如下。");
            assertThat(marked).extracting(Snippet::paragraph).containsExactly(1, 2);
            assertThat(searcher.highlight(document, QueryParser.parse("").query()))
                    .isEmpty();
        }
    }

    static String marked(Snippet snippet) {
        StringBuilder text = new StringBuilder(snippet.text());
        for (var mark : snippet.marks().reversed()) {
            text.insert(mark.end(), ']').insert(mark.start(), '[');
        }
        return text.toString();
    }

    @Test
    void aStoredDocumentComesBackWhole() {
        try (Searcher searcher = library()) {
            for (SampleDocument document : LIBRARY) {
                assertThat(searcher.document(document.id()).map(LibraryEntry::document))
                        .contains(document.build());
            }
            assertThat(searcher.document(DocumentId.ofPlace("没有"))).isEmpty();
        }
    }

    @Test
    void anOpenSearcherSeesWhatIsCommittedAndNothingElse() throws InterruptedException {
        try (Searcher searcher = library();
                DocumentWriter writer = engine().openWriter(settings())) {
            IndexStatus before = searcher.status();
            writer.write(SampleDocument.of("甲/通知.docx", "新的标题", "新的内容").build());
            writer.delete(CASE.id());
            writer.delete(DocumentId.ofPlace("没有"));
            assertThat(searcher.status()).isEqualTo(before);
            writer.commit();
            awaitChange(searcher, before);
            assertThat(searcher.status().documents()).isEqualTo(3);
            assertThat(searcher.document(CASE.id())).isEmpty();
            assertThat(places(searcher.search(request("\"新的内容\"", Sort.RELEVANCE, 1, 10))))
                    .containsExactly("甲/通知.docx");
            assertThat(places(searcher.search(request("\"总体要求\"", Sort.RELEVANCE, 1, 10))))
                    .isEmpty();
        }
    }

    @Test
    void whatIsNotCommittedIsDropped() {
        try (Searcher searcher = library()) {
            try (DocumentWriter writer = engine().openWriter(settings())) {
                writer.delete(NOTICE.id());
            }
            try (Searcher later = engine().openSearcher(settings())) {
                assertThat(later.status().documents())
                        .isEqualTo(4)
                        .isEqualTo(searcher.status().documents());
            }
        }
    }

    @Test
    void anIndexBuiltAnewIsSeenByAnOpenSearcher() throws InterruptedException {
        try (Searcher searcher = library()) {
            IndexStatus before = searcher.status();
            engine().drop(settings());
            write(List.of(UNDATED));
            awaitChange(searcher, before);
            assertThat(places(searcher.search(request("", Sort.NEWEST, 1, 10)))).containsExactly("乙/讲话.txt");
        }
    }

    private static void awaitChange(Searcher searcher, IndexStatus before) throws InterruptedException {
        long deadline = System.nanoTime() + 10_000_000_000L;
        while (searcher.status().revision().equals(before.revision()) && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
    }

    @Test
    void anEmptyIndexAnswersWithNothing() {
        write(List.of());
        try (Searcher searcher = engine().openSearcher(settings())) {
            SearchResult result = searcher.search(request("先行示范区", Sort.RELEVANCE, 1, 10));
            assertThat(result.total()).isZero();
            assertThat(result.facets()).hasSize(FacetName.values().length);
            assertThat(searcher.status().documents()).isZero();
        }
    }

    @Test
    void noIndexAndASecondWriterAreSaidInPlainWords() {
        assertThatThrownBy(() -> engine().openSearcher(settings()))
                .isInstanceOfSatisfying(
                        SearchException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NO_INDEX));
        engine().drop(settings());
        try (DocumentWriter first = engine().openWriter(settings())) {
            first.write(NOTICE.build());
            assertThatThrownBy(() -> engine().openWriter(settings()))
                    .isInstanceOfSatisfying(
                            SearchException.class, e -> assertThat(e.reason()).isEqualTo(Reason.WRITER_BUSY));
            assertThatThrownBy(() -> engine().drop(settings()))
                    .isInstanceOfSatisfying(
                            SearchException.class, e -> assertThat(e.reason()).isEqualTo(Reason.WRITER_BUSY));
        }
    }

    @Test
    void theFingerprintChangesWithTheUsersTermsAndWithTheIndex() {
        write(LIBRARY);
        String fingerprint = engine().fingerprint(settings());
        write(List.of(NOTICE));
        assertThat(engine().fingerprint(settings())).isEqualTo(fingerprint);
        assertThat(engine().fingerprint(new EngineSettings(location(), List.of("云泽模式"))))
                .isNotEqualTo(fingerprint);
        engine().drop(settings());
        write(LIBRARY);
        assertThat(engine().fingerprint(settings())).isNotEqualTo(fingerprint);
    }

    @Test
    void writingFromManyThreadsLosesNothing() {
        try (DocumentWriter writer = engine().openWriter(settings())) {
            try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
                for (int i = 0; i < 400; i++) {
                    SampleDocument document = SampleDocument.of("并发/" + i + ".txt", "并发写入" + i, "第" + i + "号文件");
                    threads.execute(() -> writer.write(document.build()));
                }
            }
            writer.commit();
        }
        try (Searcher searcher = engine().openSearcher(settings())) {
            assertThat(searcher.status().documents()).isEqualTo(400);
        }
    }

    @Test
    void changesOfOneDocumentHappenInTheirOrder() {
        SampleDocument first = SampleDocument.of("次序/甲.txt", "次序通知", "初稿先写入");
        SampleDocument second = SampleDocument.of("次序/甲.txt", "次序通知", "定稿后写入");
        SampleDocument gone = SampleDocument.of("次序/乙.txt", "撤下的通知", "写入又撤下");
        SampleDocument back = SampleDocument.of("次序/丙.txt", "恢复的通知", "撤下又写入");
        try (DocumentWriter writer = engine().openWriter(settings())) {
            writer.write(first.build());
            writer.write(second.build());
            writer.write(gone.build());
            writer.delete(gone.id());
            writer.delete(back.id());
            writer.write(back.build());
            writer.commit();
        }
        try (Searcher searcher = engine().openSearcher(settings())) {
            assertThat(places(searcher.search(request("写入", Sort.RELEVANCE, 1, 10))))
                    .containsExactlyInAnyOrder("次序/甲.txt", "次序/丙.txt");
            assertThat(searcher.search(request("\"初稿先写入\"", Sort.RELEVANCE, 1, 10))
                            .total())
                    .isZero();
        }
    }

    @Test
    void longAndShortDocumentsOfManyThreadsAreAllThereAfterTheCommit() {
        String clause = "各有关单位应当于每季度首月报送上季度情况。";
        try (DocumentWriter writer = engine().openWriter(settings())) {
            try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
                for (int i = 0; i < 120; i++) {
                    SampleDocument document =
                            SampleDocument.of("长短/" + i + ".txt", "报送" + i, clause.repeat(i % 3 == 0 ? 3000 : 1));
                    threads.execute(() -> {
                        writer.write(document.build());
                        writer.write(document.build());
                    });
                }
            }
            writer.commit();
        }
        try (Searcher searcher = engine().openSearcher(settings())) {
            assertThat(searcher.search(request("\"" + clause + "\"", Sort.RELEVANCE, 1, 10))
                            .total())
                    .isEqualTo(120);
        }
    }

    /** A notice of some length about a matter; the same matter is nearly the same text in every format. */
    private static SampleDocument notice(String place, String matter, int year, String end) {
        StringBuilder text = new StringBuilder();
        for (int clause = 1; clause <= 12; clause++) {
            char part = (char) ('一' + 89 * clause);
            text.append(clause)
                    .append(".")
                    .append(part)
                    .append("片区")
                    .append(matter)
                    .append("由")
                    .append(part)
                    .append("办牵头，按季度向青岚市人民政府报告进展。");
        }
        return SampleDocument.of(place, "青岚市" + matter + "办法", text + end)
                .by("青岚市人民政府")
                .kind(DocumentKind.MEASURES)
                .at(AdministrativeLevel.CITY, "云泽省")
                .number("青政发", year, 3)
                .issued(year, 4, 1);
    }

    private static final List<SampleDocument> COPIES = List.of(
            notice("甲/绿化.docx", "绿化", 2021, ""),
            notice("乙/绿化.pdf", "绿化", 2021, "附件1"),
            notice("丙/绿化.html", "绿化", 2021, "打印 关闭"),
            notice("甲/供热.docx", "供热", 2021, ""),
            notice("甲/绿化旧.docx", "绿化", 2016, "附件2"));

    static SearchRequest unfolded(String typed, int page, int size) {
        return new SearchRequest(QueryParser.parse(typed).query(), Map.of(), Sort.RELEVANCE, false, page, size);
    }

    @Test
    void copiesFoldIntoOneHitAndTotalAndFacetsCountThemAll() {
        write(COPIES);
        try (Searcher searcher = engine().openSearcher(settings())) {
            SearchResult folded = searcher.search(request("青岚市", Sort.RELEVANCE, 1, 10));
            assertThat(folded)
                    .extracting(SearchResult::total, SearchResult::groups)
                    .containsExactly(5L, 3L);
            assertThat(folded.hits()).hasSize(3);
            assertThat(folded.facets())
                    .filteredOn(facet -> facet.name() == FacetName.REGION)
                    .flatExtracting(Facet::values)
                    .containsExactly(new Facet.Value("云泽省", 5));
            assertThat(folded.hits())
                    .filteredOn(hit -> hit.related().copyCount() > 0)
                    .singleElement()
                    .satisfies(hit -> assertThat(hit.related().copies())
                            .extracting(copy -> copy.source().place())
                            .containsExactlyInAnyOrderElementsOf(COPIES.subList(0, 3).stream()
                                    .map(SampleDocument::place)
                                    .filter(place -> !place.equals(
                                            hit.document().source().place()))
                                    .toList()));
            SearchResult all = searcher.search(unfolded("青岚市", 1, 10));
            assertThat(all)
                    .extracting(SearchResult::total, SearchResult::groups)
                    .containsExactly(5L, 5L);
            assertThat(all.hits()).hasSize(5);
            assertThat(all.facets()).isEqualTo(folded.facets());
        }
    }

    @Test
    void pagesOfAFoldedResultGiveEveryGroupOnce() {
        List<SampleDocument> documents = new ArrayList<>();
        for (int copy = 0; copy < 30; copy++) {
            documents.add(notice("绿化/" + copy + ".docx", "绿化", 2021, "抄送" + copy));
        }
        documents.addAll(List.of(COPIES.get(3), COPIES.get(4)));
        write(documents);
        try (Searcher searcher = engine().openSearcher(settings())) {
            List<String> titles = new ArrayList<>();
            for (int page = 1; page <= 4; page++) {
                searcher.search(request("", Sort.NEWEST, page, 1))
                        .hits()
                        .forEach(hit -> titles.add(
                                hit.document().title().value() + hit.document().issuedDate()));
            }
            assertThat(titles).containsExactlyInAnyOrder("青岚市绿化办法2021-04-01", "青岚市供热办法2021-04-01", "青岚市绿化办法2016-04-01");
            assertThat(searcher.search(unfolded("", 32, 1)).hits()).hasSize(1);
            assertThat(searcher.search(request("", Sort.NEWEST, 1, 0)).groups()).isEqualTo(3);
        }
    }

    @ParameterizedTest(name = "written in the order {0}, a commit after each, the groups are the same")
    @ValueSource(strings = {"01234", "43210", "20413", "12034"})
    void groupsDoNotDependOnTheOrderOfWriting(String order) {
        try (DocumentWriter writer = engine().openWriter(settings())) {
            for (int i = 0; i < order.length(); i++) {
                writer.write(COPIES.get(order.charAt(i) - '0').build());
                writer.commit();
            }
        }
        try (Searcher searcher = engine().openSearcher(settings())) {
            assertThat(COPIES)
                    .extracting(document -> searcher.document(document.id())
                            .orElseThrow()
                            .related()
                            .copyCount())
                    .containsExactly(2, 2, 2, 0, 0);
        }
    }

    @Test
    void aCopyThatIsDeletedOrChangedLeavesItsGroup() {
        write(COPIES);
        try (DocumentWriter writer = engine().openWriter(settings())) {
            writer.delete(COPIES.get(0).id());
            writer.write(SampleDocument.of("乙/绿化.pdf", "青岚市绿化办法", "另外写成的文字。").build());
            writer.commit();
        }
        try (Searcher searcher = engine().openSearcher(settings())) {
            assertThat(searcher.search(request("青岚市", Sort.RELEVANCE, 1, 10)))
                    .extracting(SearchResult::total, SearchResult::groups)
                    .containsExactly(4L, 4L);
        }
    }

    @Test
    void versionsOfATitleAreNamedNewestFirstWhicheverCameFirst() {
        SampleDocument oldest = notice("版本/一.docx", "节水", 2010, "");
        SampleDocument middle = notice("版本/二.docx", "节水", 2016, "第十三条 节约用水是全体市民的义务。");
        SampleDocument newest = SampleDocument.of("版本/三.docx", "青岚市节水办法（2021年修订）", "本办法自公布之日起施行，原有规定同时停止执行。")
                .by("青岚市人民政府")
                .kind(DocumentKind.MEASURES)
                .at(AdministrativeLevel.CITY, "云泽省");
        SampleDocument elsewhere = SampleDocument.of("版本/四.docx", "青岚市节水办法", "外省同名的文件。")
                .kind(DocumentKind.MEASURES)
                .at(AdministrativeLevel.CITY, "海屿省")
                .issued(2022, 1, 1);
        SampleDocument yearly = SampleDocument.of("版本/五.docx", "青岚市节水通知", "今年的通知。")
                .kind(DocumentKind.NOTICE)
                .issued(2021, 1, 1);
        SampleDocument nextYear = SampleDocument.of("版本/六.docx", "青岚市节水通知", "明年的通知。")
                .kind(DocumentKind.NOTICE)
                .issued(2022, 1, 1);
        write(List.of(newest, oldest, elsewhere, yearly, nextYear));
        write(List.of(middle));
        try (Searcher searcher = engine().openSearcher(settings())) {
            for (SampleDocument version : List.of(oldest, middle, newest)) {
                Related related = searcher.document(version.id()).orElseThrow().related();
                assertThat(related.versions())
                        .extracting(DocumentReference::id)
                        .containsExactly(newest.id(), middle.id(), oldest.id());
                assertThat(related.newer(version.id()).isPresent()).isEqualTo(!version.equals(newest));
            }
            for (SampleDocument other : List.of(elsewhere, yearly, nextYear)) {
                assertThat(searcher.document(other.id()).orElseThrow().related().versions())
                        .isEmpty();
            }
        }
    }

    @Test
    void placesChangeWithoutTheDocument() {
        write(List.of(NOTICE));
        var file = NOTICE.build().source();
        var other = new SourceFile("新/通知.docx", "file:///x", "docx", 1234, file.modified());
        try (DocumentWriter writer = engine().openWriter(settings())) {
            writer.relocate(NOTICE.id(), List.of(file, other));
            writer.write(CASE.build());
            writer.relocate(CASE.id(), List.of(other));
            writer.relocate(OPINION.id(), List.of(other));
            writer.commit();
        }
        try (Searcher searcher = engine().openSearcher(settings())) {
            assertThat(searcher.document(NOTICE.id()).orElseThrow().document())
                    .isEqualTo(NOTICE.build().at(NOTICE.id(), List.of(file, other)));
            assertThat(searcher.document(CASE.id()).orElseThrow().document().places())
                    .containsExactly(other);
            assertThat(searcher.document(OPINION.id())).isEmpty();
            assertThat(places(searcher.search(request("\"先行示范区\"", Sort.RELEVANCE, 1, 10))))
                    .containsExactly("甲/通知.docx");
        }
    }

    @Test
    void aPastedPageIsAQueryLikeAnyOther() {
        String page = "为推进先行示范区建设，现就有关事项通知如下。坚持以人民为中心的发展思想，".repeat(40);
        try (Searcher searcher = library()) {
            assertThat(searcher.search(request(page, Sort.RELEVANCE, 1, 10)).total())
                    .isNotNegative();
            assertThat(searcher.search(request("\"" + page + "\"", Sort.RELEVANCE, 1, 10))
                            .total())
                    .isZero();
        }
    }
}
