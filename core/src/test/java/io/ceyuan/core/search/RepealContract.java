package io.ceyuan.core.search;

import static io.ceyuan.core.search.CitationLibrary.LONG;
import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.document.Validity;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every engine says of documents that others repeal or amend; its test extends this and names a fresh place for an index. */
public abstract class RepealContract {

    /** A place where no index is; the same within one test. */
    protected abstract URI location();

    private CitationLibrary library(String lines) {
        return CitationLibrary.at(location(), lines);
    }

    /**
     * What becomes of the document 甲.
     *
     * @param library documents, parted by /
     * @param expected its validity on the day of the tests
     */
    record Fate(String name, String library, String expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Fate> fates() {
        String old = "甲; 水价办法; 文号=云政发〔2008〕3号; 机关=云泽省人民政府; 日=2008-03-01; 级=省级; 地=云泽省";
        String by = "乙; 水价新办法; 机关=云泽省人民政府; 日=2021-03-05; 级=省级; 地=云泽省";
        return List.of(
                new Fate("named by nobody it is what it says", old, "unknown"),
                new Fate("by its number", old + "/" + by + " | 云政发〔2008〕3号同时废止。", "已废止"),
                new Fate("by its title, which nothing else answers to", old + "/" + by + " | 《水价办法》同时废止。", "已废止"),
                new Fate("though its page says that it is in force", old + "; 效=有效/" + by + " | 《水价办法》同时废止。", "已废止"),
                new Fate(
                        "not from a day that is still to come",
                        old + "/" + by + "; 施行=2025-01-01 | 《水价办法》同时废止。",
                        "unknown"),
                new Fate("from the day the other is in force", old + "/" + by + "; 施行=2024-06-01 | 《水价办法》同时废止。", "已废止"),
                new Fate("not by a draft", old + "/乙; 水价办法（征求意见稿）; 日=2021-03-05 | 《水价办法》同时废止。", "unknown"),
                new Fate(
                        "not by an interpretation that tells of it",
                        old + "/" + by + "; 种=解读 | 《水价办法》同时废止。",
                        "unknown"),
                new Fate("not where only a provision is repealed", old + "/" + by + " | 《水价办法》第三条同时废止。", "已修改"),
                new Fate(
                        "not when it is issued later than the other",
                        "甲; 水价办法; 日=2022-01-01/" + by + " | 《水价办法》同时废止。",
                        "unknown"),
                new Fate(
                        "not when it is issued on the same day",
                        "甲; 水价办法; 日=2021-03-05/" + by + " | 《水价办法》同时废止。",
                        "unknown"),
                new Fate("without a day, by a title of its own", "甲; 水价办法/" + by + " | 《水价办法》同时废止。", "已废止"),
                new Fate(
                        "not without a day, by a title that others answer to",
                        "甲; 水价办法 | 一。/丙; 水价办法 | 二。/" + by + " | 《水价办法》同时废止。",
                        "unknown"),
                new Fate(
                        "without a day, by its number, though others answer to its title",
                        "甲; 水价办法; 文号=云政发〔2008〕3号 | 一。/丙; 水价办法 | 二。/" + by + " | 《水价办法》（云政发〔2008〕3号）同时废止。",
                        "已废止"),
                new Fate(
                        "not by a title that several answer to, when another body issued it",
                        "甲; 水价办法; 机关=鹿鸣省人民政府; 日=2008-03-01 | 一。/丙; 水价办法; 机关=云泽省人民政府; 日=2008-03-01 | 二。/" + by
                                + " | 《水价办法》同时废止。",
                        "unknown"),
                new Fate(
                        "by a title that several answer to, when the same body issued it",
                        "甲; 水价办法; 机关=云泽省人民政府; 日=2008-03-01 | 一。/丙; 水价办法; 机关=鹿鸣省人民政府; 日=2008-03-01 | 二。/" + by
                                + " | 《水价办法》同时废止。",
                        "已废止"),
                new Fate("not by another province", "甲; 水价办法; 日=2008-03-01; 地=鹿鸣省/" + by + " | 《水价办法》同时废止。", "unknown"),
                new Fate("not by who stands below", "甲; 水价办法; 日=2008-03-01; 级=国家级/" + by + " | 《水价办法》同时废止。", "unknown"),
                new Fate(
                        "by a new text of the same title",
                        "甲; 云泽省绿化条例; 机关=云泽省人大; 日=1998-01-01 | 一。/乙; 云泽省绿化条例; 机关=云泽省人大; 日=2021-03-05 | 二。《云泽省绿化条例》同时废止。",
                        "已废止"),
                new Fate(
                        "not the new text of the same title itself",
                        "乙; 云泽省绿化条例; 机关=云泽省人大; 日=1998-01-01 | 一。/甲; 云泽省绿化条例; 机关=云泽省人大; 日=2021-03-05 | 二。《云泽省绿化条例》同时废止。",
                        "unknown"),
                new Fate(
                        "not with the number of another text of its title",
                        old + "/" + by + " | 《水价办法》（云政发〔2001〕9号）同时废止。",
                        "unknown"),
                new Fate(
                        "with its number in the code of another agency",
                        old + "/" + by + " | 《水价办法》（云府发〔2008〕3号）同时废止。",
                        "已废止"),
                new Fate(
                        "with the year in which it was issued",
                        old + "/" + by + " | 2008年3月1日省人民政府发布的《水价办法》同时废止。",
                        "已废止"),
                new Fate(
                        "not with the year of an older text of its title",
                        old + "/" + by + " | 2001年3月1日省人民政府发布的《水价办法》同时废止。",
                        "unknown"),
                new Fate(
                        "not with the year of an older text behind the title",
                        old + "/" + by + " | 《水价办法》（2001年3月1日公布）同时废止。",
                        "unknown"),
                new Fate(
                        "not by a later version, whose sentence held before it was issued",
                        "甲; 云泽省绿化条例; 机关=云泽省人大; 日=2016-01-01 | 一。/乙; 云泽省绿化条例; 机关=云泽省人大; 日=2021-03-05; 施行=2002-02-01"
                                + " | 二。《云泽省绿化条例》同时废止。",
                        "unknown"),
                new Fate(
                        "not by a later version with its own number",
                        "甲; 云泽省绿化条例; 文号=云泽省人民政府令第12号; 机关=云泽省人民政府; 日=2001-12-25 | 一。/乙; 云泽省绿化条例; 文号=云泽省人民政府令第12号; 机关=云泽省人民政府;"
                                + " 日=2021-03-05; 施行=2002-02-01 | 二。《云泽省绿化条例》同时废止。",
                        "unknown"),
                new Fate(
                        "not by an undated copy of an older text",
                        "甲; 水价办法; 日=2020-01-01/乙; 水价新办法; 日=2016-01-01 | 《水价办法》同时废止。" + LONG + "/丙; 水价新办法 | 《水价办法》同时废止。"
                                + LONG,
                        "unknown"),
                new Fate(
                        "already, though another is still to repeal it",
                        old + "/丙; 水费办法 | 云政发〔2008〕3号同时废止。/" + by + "; 施行=2099-01-01 | 云政发〔2008〕3号同时废止。",
                        "已废止"),
                new Fate("amended by a later decision", old + "/" + by + " | 将《水价办法》第三条修改为：“水价每年公布。”", "已修改"),
                new Fate(
                        "in force, as its page says, though amended",
                        old + "; 效=有效/" + by + " | 将《水价办法》第三条修改为：“一。”",
                        "有效"),
                new Fate(
                        "not amended by what is older than its version",
                        "甲; 水价办法（2021年修正）; 日=2008-03-01/" + by + " | 将《水价办法》第三条修改为：“一。”",
                        "unknown"),
                new Fate(
                        "not amended by an older decision",
                        "甲; 水价办法; 日=2023-01-01/" + by + " | 将《水价办法》第三条修改为：“一。”",
                        "unknown"));
    }

    @ParameterizedTest(name = "repealed or amended: {0}")
    @MethodSource("fates")
    void aDocumentIsRepealed(Fate fate) {
        try (CitationLibrary library = library(fate.library().replace("/", "\n"))) {
            LocalDate today = CitationLibrary.TODAY;
            assertThat(library.validity("甲", today).label()).isEqualTo(fate.expected());
            assertThat(library.having(library.validity("甲", today), today)).contains("甲");
            assertThat(library.told("甲")).isEqualTo(fate.expected());
        }
    }

    @Test
    void aRepealIsToldWithItsSentenceAndItsDayAndCountedInTheFacet() {
        try (CitationLibrary library = library("""
                旧; 水价办法; 文号=云政发〔2008〕3号; 日=2008-03-01 | 一。
                新; 水价新办法; 日=2021-03-05; 施行=2021-05-01 | 第一条。| 第二条 本办法自2021年5月1日起施行。《水价办法》（云政发〔2008〕3号）同时废止。
                """)) {
            assertThat(library.repeal("旧")).isEqualTo("新 第2段 自2021-05-01：《水价办法》（云政发〔2008〕3号）同时废止。");
            assertThat(library.outgoing("新")).containsExactly("废止 《水价办法》（云政发〔2008〕3号） → 旧");
            assertThat(library.incoming("旧")).containsExactly("被废止 新");
            assertThat(library.facet(LocalDate.of(2021, 4, 30))).isEqualTo("尚未生效=1 未注明=1");
            assertThat(library.facet(LocalDate.of(2021, 5, 1))).isEqualTo("已废止=1 未注明=1");
            try (CitationLibrary without = library.without("新")) {
                assertThat(without.repeal("旧")).isEmpty();
                assertThat(without.facet(CitationLibrary.TODAY)).isEqualTo("未注明=1");
            }
        }
    }

    @Test
    void aCopyOfARepealedTextIsRepealedToo() {
        try (CitationLibrary library = library("""
                旧一; 水价办法; 文号=云政发〔2008〕3号; 日=2008-03-01 | LONG
                旧二; 关于水价; 日=2008-03-01 | LONG
                新; 水价新办法; 日=2021-03-05 | 云政发〔2008〕3号同时废止。
                """.replace("LONG", LONG))) {
            assertThat(library.having(Validity.REPEALED, CitationLibrary.TODAY)).containsExactly("旧一", "旧二");
        }
    }
}
