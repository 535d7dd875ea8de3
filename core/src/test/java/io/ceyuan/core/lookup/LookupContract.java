package io.ceyuan.core.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.document.DocumentNumber;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Validity;
import io.ceyuan.core.search.Library;
import io.ceyuan.core.search.SampleDocument;
import io.ceyuan.core.search.SampleIndex;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How citations are looked up in every engine; an engine's test extends this and names a fresh place for an index. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class LookupContract {

    private static final List<PolicyDocument> LIBRARY = List.of(
            SampleDocument.of(
                            "甲/条例.txt",
                            "云泽省绿化条例",
                            "第一条 为了绿化，制定本条例。",
                            "第二条 县级以上人民政府负责绿化工作。",
                            "乡镇人民政府协助。",
                            "第三条 单位和个人应当植树。")
                    .number("泽人发", 2019, 3)
                    .build(),
            SampleDocument.of(
                            "甲/通知.txt",
                            "云泽省人民政府关于印发《云泽省水价办法》的通知",
                            "各市人民政府：",
                            "云泽省水价办法",
                            "第一条 为了规范水价，制定本办法。",
                            "第二条 水价按成本核定。")
                    .number("泽政发", 2021, 12)
                    .build(),
            SampleDocument.of("乙/意见.txt", "关于加强绿化工作的意见", "青溪县要加强绿化工作。")
                    .number("青政发", 2020, 1)
                    .by("青溪县人民政府")
                    .build(),
            SampleDocument.of("丙/意见.txt", "关于加强绿化工作的意见", "鹭岭市要加强绿化工作，另有安排。")
                    .number("鹭府发", 2020, 7)
                    .by("鹭岭市人民政府")
                    .build(),
            SampleDocument.of("丁/令.txt", "云泽省河道办法", "河道由水利部门管理。")
                    .number(DocumentNumber.parse("云泽省人民政府令第218号").orElseThrow())
                    .build(Validity.REPEALED),
            SampleDocument.of(
                            "戊/条例.txt",
                            "云泽省湖泊条例",
                            "第一编 总则",
                            "第一章 一般规定",
                            "第一条 为了保护湖泊，制定本条例。",
                            "第二条 禁止下列行为：",
                            "（一）填湖；",
                            "（二）倾倒垃圾：",
                            "1.生活垃圾；",
                            "2.建筑垃圾；",
                            "（三）毒鱼。",
                            "前款规定由水行政主管部门执行：",
                            "（一）巡查；",
                            "（二）处罚。",
                            "第二编 分则",
                            "第一章 监督检查",
                            "第一节 检查",
                            "第三条 每年检查一次。",
                            "第二节 处理",
                            "第四条 限期改正。",
                            "第四条之一 逾期不改正的，处以罚款。",
                            "第二章 附则",
                            "第五条 本条例自公布之日起施行。")
                    .number("泽人发", 2022, 5)
                    .build(),
            SampleDocument.of("己/摘要.txt", "云泽省湿地办法（节选）", "第一条 为了保护湿地，制定本办法。", "第二条 湿地名录由省人民政府公布。")
                    .number("泽政发", 2023, 6)
                    .build(),
            SampleDocument.of("庚/二〇一六.txt", "云泽省港口条例", "第一条 港口由交通部门管理。")
                    .number("泽人发", 2016, 8)
                    .issued(2016, 2, 6)
                    .build(),
            SampleDocument.of("庚/二〇二〇.txt", "云泽省港口条例", "第一条 港口由港口部门管理。")
                    .number("泽人发", 2020, 9)
                    .issued(2020, 11, 29)
                    .build());

    private Library library;
    private CitationLookup lookup;

    /** A place where no index is. */
    protected abstract URI location();

    @BeforeAll
    void open() {
        library = SampleIndex.open(location(), LIBRARY);
        lookup = new CitationLookup(library, LocalDate.of(2026, 1, 2));
    }

    @AfterAll
    void close() {
        library.close();
    }

    @ParameterizedTest(name = "«{0}» is {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "泽政发[2021]12号 => 泽政发[2021]12号 200 number 甲/通知.txt",
                "泽政发（2021） 第012号 => 泽政发（2021） 第012号 200 number 甲/通知.txt",
                "  泽政发<2021>12号 => 泽政发<2021>12号 200 number 甲/通知.txt",
                "泽政发2021-12号 => 泽政发2021-12号 200 number 甲/通知.txt",
                "泽政发〔2021〕12号文 => 泽政发〔2021〕12号 200 number 甲/通知.txt",
                "泽政发〔2021〕12-14号 => 泽政发〔2021〕12-14号 200 number 甲/通知.txt",
                "泽政发〔2021〕10至12号 => 泽政发〔2021〕10至12号 200 number 甲/通知.txt",
                "泽政发〔2021〕13至15号 => 泽政发〔2021〕13至15号 404 number",
                "泽人发〔2019〕3至9号 => 泽人发〔2019〕3至9号 200 number 甲/条例.txt",
                "云泽省人民政府令第二百一十八号 => 云泽省人民政府令第二百一十八号 200 number 丁/令.txt",
                "云泽省绿化条例 => 云泽省绿化条例 200 title 甲/条例.txt",
                "《云泽省绿化条例》第三条 => 《云泽省绿化条例》第三条 200 title 甲/条例.txt#article-3",
                "云泽省绿化条例第二条第二款 => 云泽省绿化条例第二条第二款 200 title 甲/条例.txt#article-2-clause-2",
                "云泽省绿化条例 第3条 => 云泽省绿化条例 第3条 200 title 甲/条例.txt#article-3",
                "云泽省绿化条例3条 => 云泽省绿化条例3条 200 title 甲/条例.txt#article-3",
                "云泽省绿化条例2条第二款 => 云泽省绿化条例2条第二款 200 title 甲/条例.txt#article-2-clause-2",
                "云泽省水价办法第二条 => 云泽省水价办法第二条 200 title 甲/通知.txt#article-2",
                "关于印发《云泽省水价办法》的通知 => 关于印发《云泽省水价办法》的通知 200 title 甲/通知.txt",
                "泽政发〔2021〕12号第二条 => 泽政发〔2021〕12号第二条 200 number 甲/通知.txt#article-2",
                "关于加强绿化工作的意见 => 关于加强绿化工作的意见 300 title 乙/意见.txt 丙/意见.txt",
                "鹭岭市人民政府关于加强绿化工作的意见 => 鹭岭市人民政府关于加强绿化工作的意见 200 title 丙/意见.txt",
                "泽政发〔2021〕13号 => 泽政发〔2021〕13号 404 number",
                "云泽省绿化条例实施细则 => 云泽省绿化条例实施细则 404 title",
                "澤政發〔2021〕12號 => 澤政發〔2021〕12號 200 number 甲/通知.txt",
                "雲澤省人民政府令第218號 => 雲澤省人民政府令第218號 200 number 丁/令.txt",
                "云泽省港口条例 => 云泽省港口条例 300 title 庚/二〇二〇.txt 庚/二〇一六.txt",
                "云泽省港口条例（2016年修正） => 云泽省港口条例（2016年修正） 200 title 庚/二〇一六.txt",
                "《云泽省港口条例（2016年修正）》第一条 => 《云泽省港口条例（2016年修正）》第一条 200 title 庚/二〇一六.txt#article-1",
                "云泽省绿化条例（试行） => 云泽省绿化条例（试行） 404 title",
                "云泽省港口条例（2018年修正） => 云泽省港口条例（2018年修正） 300 title 庚/二〇二〇.txt 庚/二〇一六.txt",
                "GB/T 9704-2012 => GB/T 9704-2012 404 number",
                "党的二十大 => 党的二十大 204 -",
                "该意见 => 该意见 204 -",
                "泽政发〔20211〕12号 => 泽政发〔20211〕12号 400 -",
                "泽政发〔2021〕号 => 泽政发〔2021〕号 400 -",
                "〔2021〕12号 => 〔2021〕12号 400 -",
                "12号 => 12号 400 -",
                "泽政发〔2021〕0号 => 泽政发〔2021〕0号 400 -",
                "泽政发〔2099〕1号 => 泽政发〔2099〕1号 400 -",
                "第三条 => 第三条 400 -",
                "???? => ???? 400 -",
                "你说得对。 => 你说得对。 400 -",
            })
    void oneCitationIsReadHoweverItIsTyped(String typed, String wanted) {
        assertThat(lookup.one(typed).stream().map(LookupContract::line)).containsExactly(wanted);
    }

    @ParameterizedTest(name = "«{0}» is malformed: {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "泽政发〔20211〕12号 => 年份“20211”有误，应为四位数字",
                "泽政发〔〕12号 => 缺少年份，应为四位数字",
                "泽政发〔2021〕号 => 缺少序号，应写作“国发〔2015〕34号”的形式",
                "〔2021〕12号 => 缺少发文机关代字，应写作“国发〔2015〕34号”的形式",
                "国务院令第号 => 缺少序号，应写作“国务院令第658号”的形式",
                "泽政发〔2021〕0号 => 序号不能为 0",
                "泽政发〔2099〕1号 => 年份 2099 在今年之后",
                "第三条 => 没有写明是哪份文件的条款",
            })
    void whatIsWrongIsSaid(String typed, String message) {
        assertThat(lookup.one(typed)).singleElement().satisfies(item -> {
            assertThat(item.message()).isEqualTo(message);
            assertThat(item.parsed()).isEqualTo(Parsed.NOTHING);
        });
    }

    @ParameterizedTest(name = "{0} stands at {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "第二条第一款第（一）项 => p5",
                "第二条第一款第三项 => p9",
                "第二条第（三）项 => p9",
                "第二条第一款第（二）项第2目 => p8",
                "第二条第二款第（二）项 => p12",
                "第二条第（一）项 => article-2",
                "第二条第一款第（四）项 => article-2-clause-1 未见第（四）项",
                "第二条第（九）项 => article-2 未见第（九）项",
                "第二条第一款第（一）项至第（五）项 => p5 未见第（五）项",
                "第二条第一款第（一）项至第（三）项 => p5",
                "第二条第三款第（一）项 => article-2 未见第三款",
                "第一条第（一）项 => article-1",
                "第四条之一 => article-4-1",
                "第四条之二 => - 未见第四条之二",
                "第一编第二条 => article-2",
                "第二编第二条 => article-2 未见第二编第二条",
                "第一章第二条 => article-2",
                "第二编第一章 => text-2-chapter-1",
                "第二编第一章第三条 => article-3",
                "第二编第一章第二节 => p17",
                "第二编第一章第二节第四条 => article-4",
                "第二编第一章第三节 => text-2-chapter-1 未见第三节",
                "第二章第二条 => article-2 未见第二章第二条",
                "第三编第二条 => article-2 未见第三编",
                "第二条至第九条 => article-2 未见第九条",
            })
    void aPartIsFoundAsNearAsTheTextTells(String part, String wanted) {
        assertThat(lookup.all("依据《云泽省湖泊条例》" + part + "办理").getFirst().matches())
                .singleElement()
                .satisfies(match -> {
                    String address = match.address() == null ? "-" : match.address();
                    String missing = match.missing().isEmpty() ? "" : " 未见" + match.missing();
                    assertThat(address + missing).isEqualTo(wanted);
                });
    }

    @ParameterizedTest(name = "that {0} is missing is sure: {1}")
    @CsvSource({
        "《云泽省湖泊条例》第九条, true",
        "《云泽省湖泊条例》第四条之二, true",
        "《云泽省湖泊条例》第九条之一, true",
        "《云泽省湖泊条例》第二编第二条, true",
        "《云泽省湖泊条例》第二条第一款第（四）项, true",
        "《云泽省湿地办法（节选）》第三条, false",
    })
    void whatIsMissingIsSureWhereTheTextIsWhole(String cited, boolean sure) {
        assertThat(lookup.one(cited).getFirst().matches())
                .singleElement()
                .extracting(match -> Objects.requireNonNull(match.missingPart()).sure())
                .isEqualTo(sure);
    }

    @Test
    void anotherNumberIsNotCutOutOfAMalformedOne() {
        assertThat(lookup.all("根据泽政发〔20211〕2号、泽政发〔202〕12号第三条、泽政发〔20211〕号执行").stream()
                        .map(LookupContract::line))
                .containsExactly(
                        "泽政发〔20211〕2号 400 -", "泽政发〔202〕12号第三条 400 -", "泽政发〔202〕12号 400 -", "泽政发〔20211〕号 400 -");
    }

    @Test
    void titleAndNumberInOneAreTwo() {
        assertThat(lookup.one("《云泽省水价办法》（泽政发〔2021〕12号）").stream().map(LookupContract::line))
                .containsExactly("《云泽省水价办法》 200 title 甲/通知.txt", "泽政发〔2021〕12号 200 number 甲/通知.txt");
    }

    @Test
    void everyCitationOfATextIsToldInItsOrder() {
        String text = "根据《云泽省绿化条例》（以下简称《条例》）第三条、《关于加强绿化工作的意见》，党的二十大以来，𠀀本办法第二条"
                + "与《条例》第四十条、第二条第三款、泽政发 ﹝２０２１﹞\n１２ 号第二条不同，《云泽省湿地条例》另有规定。";
        assertThat(lookup.all(text).stream().map(LookupContract::line))
                .containsExactly(
                        "《云泽省绿化条例》（以下简称《条例》）第三条 200 title 甲/条例.txt#article-3",
                        "《云泽省绿化条例》 200 title 甲/条例.txt",
                        "《条例》 200 alias 甲/条例.txt",
                        "《关于加强绿化工作的意见》 300 title 乙/意见.txt 丙/意见.txt",
                        "党的二十大 204 -",
                        "本办法第二条 204 -",
                        "本办法 204 -",
                        "《条例》第四十条 200 alias 甲/条例.txt 未见第四十条",
                        "《条例》 200 alias 甲/条例.txt",
                        "第二条第三款 200 title 甲/条例.txt#article-2 未见第三款",
                        "泽政发 ﹝２０２１﹞\n１２ 号第二条 200 number 甲/通知.txt#article-2",
                        "泽政发 ﹝２０２１﹞\n１２ 号 200 number 甲/通知.txt",
                        "《云泽省湿地条例》 404 title");
    }

    @Test
    void ofARangeItIsSaidHowManyAreThere() {
        assertThat(lookup.one("泽政发〔2021〕12至14号")).singleElement().satisfies(item -> {
            assertThat(item.message()).isEqualTo("本资料库有这些文件中的 1 份");
            assertThat(item.parsed().serial()).isEqualTo(12);
        });
    }

    @Test
    void aRepealedDocumentIsFoundAndSaidToBeRepealed() {
        assertThat(lookup.all("依照《云泽省河道办法》办理")).singleElement().satisfies(item -> {
            assertThat(item.status()).isEqualTo(LookedUp.FOUND);
            assertThat(item.message()).isEqualTo("本资料库有这份文件，已废止");
            assertThat(item.matches().getFirst().document().validity()).isEqualTo(Validity.REPEALED);
        });
    }

    @Test
    void whatIsAbsentIsNotSaidToBeUnreal() {
        assertThat(lookup.all("依照《云泽省湿地条例》办理"))
                .singleElement()
                .extracting(LookedUp::message)
                .isEqualTo("本资料库没有这份文件");
    }

    @Test
    void beyondTheLimitACitationIsParsedAndNotLookedUp() {
        List<LookedUp> items = lookup.all("泽政发〔2021〕12号。".repeat(CitationLookup.MOST_CITATIONS + 2));
        assertThat(items).hasSize(CitationLookup.MOST_CITATIONS + 2);
        assertThat(items.get(CitationLookup.MOST_CITATIONS - 1).status()).isEqualTo(LookedUp.FOUND);
        LookedUp beyond = items.get(CitationLookup.MOST_CITATIONS);
        assertThat(beyond.status()).isEqualTo(LookedUp.TOO_MANY);
        assertThat(beyond.parsed().agency()).isEqualTo("泽政发");
        assertThat(beyond.parsed().year()).isEqualTo(2021);
        assertThat(beyond.parsed().serial()).isEqualTo(12);
    }

    private static String line(LookedUp item) {
        String matches = item.matches().stream()
                .map(match -> " " + match.document().document().source().place()
                        + (match.address() == null ? "" : "#" + match.address())
                        + (match.missing().isEmpty() ? "" : " 未见" + match.missing()))
                .sorted(Comparator.reverseOrder())
                .collect(Collectors.joining());
        String via =
                item.via() == null ? "-" : Objects.requireNonNull(item.via()).label();
        return item.written() + " " + item.status() + " " + via + matches;
    }
}
