package io.ceyuan.core.search;

import static io.ceyuan.core.search.CitationLibrary.LONG;
import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.citation.CitationKey;
import io.ceyuan.core.document.DocumentId;
import java.net.URI;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every engine with a {@link CitationIndex} must do; its test extends this and names a fresh place for an index. */
public abstract class CitationContract {

    /** A place where no index is; the same within one test. */
    protected abstract URI location();

    private CitationLibrary library(String lines) {
        return CitationLibrary.at(location(), lines);
    }

    @Test
    void aDocumentThatIsAddedLaterAnswersOlderCitations() {
        try (CitationLibrary before = library("""
                引; 水价通知 | 按照《云泽省水价办法》（云政发〔2021〕12号）执行。
                """)) {
            assertThat(before.outgoing("引")).containsExactly("引用 《云泽省水价办法》（云政发〔2021〕12号） →");
            assertThat(before.missing()).containsExactly("《云泽省水价办法》（云政发〔2021〕12号）=1 引");
            try (CitationLibrary after = before.with("""
                    办; 关于水价的办法; 文号=云政发〔2021〕12号
                    """)) {
                assertThat(after.outgoing("引")).containsExactly("引用 《云泽省水价办法》（云政发〔2021〕12号） → 办");
                assertThat(after.incoming("办")).containsExactly("被引用 引");
                assertThat(after.missing()).isEmpty();
                try (CitationLibrary gone = after.without("办")) {
                    assertThat(gone.outgoing("引")).containsExactly("引用 《云泽省水价办法》（云政发〔2021〕12号） →");
                    assertThat(gone.mostCited()).isEmpty();
                }
            }
        }
    }

    @Test
    void aTitleThatSeveralTextsAnswerToNamesAllOfThem() {
        try (CitationLibrary library = library("""
                甲; 关于水价的决定; 机关=青岚市人民政府; 日=2019-01-01 | 甲市水价。
                乙; 关于水价的决定; 机关=白石市人民政府; 日=2020-01-01 | 乙市水价。
                引; 水价通知 | 见《关于水价的决定》，以及《青岚市人民政府关于水价的决定》。
                """)) {
            assertThat(library.outgoing("引")).containsExactly("引用 《关于水价的决定》 → 乙 甲", "引用 《青岚市人民政府关于水价的决定》 → 甲");
            assertThat(library.incoming("甲")).containsExactly("被引用 引?");
            assertThat(library.incoming("乙")).containsExactly("被引用 引?");
            assertThat(library.mostCited()).containsExactly("乙=1", "甲=1");
        }
    }

    @Test
    void theSurestKeyThatAnythingAnswersToDecides() {
        try (CitationLibrary library = library("""
                号; 水价规定; 文号=云政发〔2021〕12号 | 一。
                名; 水价办法 | 二。
                引; 通知一 | 按照《水价办法》（云政发〔2021〕12号）执行。
                又; 通知二 | 按照《水价办法》（云政发〔2008〕8号）执行。
                """)) {
            assertThat(library.outgoing("引")).containsExactly("引用 《水价办法》（云政发〔2021〕12号） → 号");
            assertThat(library.outgoing("又")).containsExactly("引用 《水价办法》（云政发〔2008〕8号） → 名");
            assertThat(library.incoming("号")).containsExactly("被引用 引");
            assertThat(library.incoming("名")).containsExactly("被引用 又");
            assertThat(library.counts("名")).isEqualTo("引用=1");
        }
    }

    @Test
    void aDocumentWithAnotherNumberIsAnotherDocumentOfThatTitle() {
        try (CitationLibrary library = library("""
                甲; 水价办法; 文号=云政发〔2019〕3号 | 一。
                乙; 水质办法; 文号=国务院令第594号 | 二。
                引; 通知一 | 按照《水价办法》（云政发〔2008〕8号）执行。
                又; 通知二 | 按照《水价办法》（云府发〔2019〕3号）执行。
                再; 通知三 | 按照《水质办法》（国务院令第343号）执行。
                """)) {
            assertThat(library.outgoing("引")).containsExactly("引用 《水价办法》（云政发〔2008〕8号） →");
            assertThat(library.outgoing("又")).containsExactly("引用 《水价办法》（云府发〔2019〕3号） → 甲");
            assertThat(library.outgoing("再")).containsExactly("引用 《水质办法》（国务院令第343号） → 乙");
            assertThat(library.incoming("甲")).containsExactly("被引用 又");
            assertThat(library.counts("甲")).isEqualTo("引用=1");
            assertThat(library.mostCited()).containsExactlyInAnyOrder("甲=1", "乙=1");
            assertThat(library.missing()).singleElement().asString().contains("云政发〔2008〕8号");
        }
    }

    @Test
    void copiesAreOneTextWhetherTheyCiteOrAreCited() {
        String cited = "办法：" + LONG;
        String citing = "通知：按云政发〔2021〕12号执行。" + "各区县应当在年底以前报告落实情况，并由市水务局汇总后公布。".repeat(20);
        try (CitationLibrary library = library("办一; 水价办法; 文号=云政发〔2021〕12号; 日=2021-03-05 | " + cited
                + "\n办二; 关于水价; 日=2021-03-06 | " + cited
                + "\n引一; 通知一; 日=2022-01-01 | " + citing
                + "\n引二; 通知二; 日=2022-01-02 | " + citing
                + "\n引三; 另一通知; 日=2023-01-01 | 按《关于水价》执行。")) {
            assertThat(library.counts("办一")).isEqualTo("引用=2");
            assertThat(library.counts("办二")).isEqualTo("引用=2");
            assertThat(library.incoming("办一")).hasSize(2).contains("被引用 引三");
            assertThat(library.outgoing("引一")).containsExactly("引用 云政发〔2021〕12号 → 办一");
            assertThat(library.mostCited()).hasSize(1).allMatch(one -> one.endsWith("=2"));
            assertThat(library.library()
                            .answering(CitationKey.ofTerm("n:云政发〔2021〕12号").orElseThrow(), CitationLibrary.TODAY))
                    .singleElement()
                    .matches(one -> one.copies() == 1);
        }
    }

    @Test
    void aDocumentIsNoTargetOfItsOwnAndNeitherAreItsCopies() {
        try (CitationLibrary library = library("""
                一; 水价办法; 文号=云政发〔2021〕12号 | 《水价办法》（云政发〔2021〕12号）自公布之日起施行。LONG
                二; 关于印发水价办法的通知 | 《水价办法》（云政发〔2021〕12号）自公布之日起施行。LONG
                """.replace("LONG", LONG))) {
            assertThat(library.outgoing("一")).isEmpty();
            assertThat(library.outgoing("二")).isEmpty();
            assertThat(library.counts("一")).isEmpty();
            assertThat(library.mostCited()).isEmpty();
            assertThat(library.missing()).isEmpty();
        }
    }

    @Test
    void whatIsMissingIsOneRowHoweverItsAgencyIsNamed() {
        try (CitationLibrary library = library("""
                甲; 通知甲; 日=2020-01-01 | 按《水价办法》（云政发〔2021〕12号）执行。
                乙; 通知乙; 日=2021-01-01 | 按《水价办法》（云泽政发〔2021〕12号）执行。
                丙; 通知丙; 日=2022-01-01 | 按《水价办法》执行。
                丁; 通知丁; 日=2023-01-01 | 按《绿化办法》（省政府令第19号）执行。
                戊; 通知戊; 日=2023-02-01 | 按《绿化办法》（云泽省人民政府令第19号）执行。
                """)) {
            assertThat(library.missing())
                    .containsExactly("《水价办法》（云泽政发〔2021〕12号）=3 丙 乙 甲", "《绿化办法》（云泽省人民政府令第19号）=2 戊 丁");
        }
    }

    @Test
    void whatIsMissingIsOneRowWhetherItIsCitedByNumberOrByTitle() {
        try (CitationLibrary library = library("""
                甲; 通知甲; 日=2020-01-01 | 按《水价办法》（云政发〔2021〕12号）执行。
                乙; 通知乙; 日=2021-01-01 | 按云政发〔2021〕12号执行。
                丙; 通知丙; 日=2022-01-01 | 按《水价办法》执行，再按《水价办法》执行。
                丁; 通知丁; 日=2023-01-01 | 按《绿化办法》（云政发〔2011〕1号）执行。
                戊; 通知戊; 日=2023-02-01 | 按《绿化办法》（泽政发〔2012〕2号）执行。
                己; 通知己; 日=2023-03-01 | 按《绿化办法》执行。
                """)) {
            assertThat(library.missing())
                    .containsExactlyInAnyOrder(
                            "《水价办法》（云政发〔2021〕12号）=3 丙 乙 甲",
                            "《绿化办法》（云政发〔2011〕1号）=1 丁",
                            "《绿化办法》（泽政发〔2012〕2号）=1 戊",
                            "《绿化办法》=1 己")
                    .startsWith("《水价办法》（云政发〔2021〕12号）=3 丙 乙 甲");
        }
    }

    @Test
    void whatAnswersToItsOtherKeyIsNotMissing() {
        try (CitationLibrary library = library("""
                办; 关于调整水价的规定; 文号=云政发〔2021〕12号 | 一。
                甲; 通知甲 | 按《水价办法》（云政发〔2021〕12号）执行。
                乙; 通知乙 | 按《水价办法》执行。
                """)) {
            assertThat(library.missing()).isEmpty();
        }
    }

    @Test
    void theMostCitedComeFirstAndEachDocumentCountsOnce() {
        try (CitationLibrary library = library("""
                公路; 中华人民共和国公路法; 日=2017-11-04 | 一。
                水; 中华人民共和国水法; 日=2016-07-02 | 二。
                甲; 通知甲 | 按《公路法》和《公路法》第三条，以及《中华人民共和国水法》。
                乙; 通知乙 | 按《中华人民共和国公路法》第五条。
                """)) {
            assertThat(library.mostCited()).containsExactly("公路=2", "水=1");
        }
    }

    @Test
    void manyCitingDocumentsAreCountedExactlyAndTheNewestAreTold() {
        String citing = IntStream.range(0, 60)
                .mapToObj(i -> "引" + i + "; 第" + i + "号通知; 日="
                        + LocalDate.of(2020, 1, 1).plusDays(i) + " | 第" + i + "号：按《云泽省绿化条例（2021年修正）》第" + (i + 1)
                        + "条执行。")
                .collect(Collectors.joining("\n"));
        try (CitationLibrary library = library("条例; 云泽省绿化条例 | 一。\n" + citing)) {
            assertThat(library.counts("条例")).isEqualTo("引用=60");
            assertThat(library.incoming("条例")).hasSize(10).startsWith("被引用 引59", "被引用 引58");
        }
    }

    @Test
    void aKeyThatIsLongerThanATermIsFoundAndNothingFails() {
        String title = "水".repeat(10_500);
        try (CitationLibrary library = library("长; " + title + " | 一。\n引; 通知 | 按《水价办法》执行。")) {
            assertThat(library.library().answering(new CitationKey(CitationKey.Kind.TITLE, title), LocalDate.EPOCH))
                    .hasSize(1);
            assertThat(library.outgoing("长")).isEmpty();
        }
    }

    @Test
    void anIndexWithoutDocumentsHasNoLinks() {
        try (CitationLibrary library = library("")) {
            assertThat(library.links("甲")).isEqualTo(DocumentLinks.NONE);
            assertThat(library.library().addresses(DocumentId.ofPlace("甲"))).isEmpty();
            assertThat(library.mostCited()).isEmpty();
            assertThat(library.missing()).isEmpty();
            assertThat(library.answering("n:云政发〔2021〕12号")).isEmpty();
            assertThat(library.facet(CitationLibrary.TODAY)).isEmpty();
        }
    }

    @Test
    void citingDocumentsAreCountedByWhatTheySay() {
        try (CitationLibrary library = library("""
                水法; 中华人民共和国水法; 日=2016-07-02 | 一。
                甲; 办法甲; 日=2020-01-01 | 根据《中华人民共和国水法》，制定本办法。| 按《水法》第三条。
                乙; 办法乙; 日=2021-01-01 | 根据《水法》，制定本办法。
                丙; 通知丙; 日=2022-01-01 | 按《水法》第三条执行。
                丁; 《中华人民共和国水法》解读; 日=2022-02-01; 种=解读 | 一问一答。
                戊; 关于修改《中华人民共和国水法》的决定; 日=2023-01-01 | 二。
                """)) {
            assertThat(library.counts("水法")).isEqualTo("修改=1 依据=2 解读=1 引用=1");
            assertThat(library.incoming("水法")).containsExactly("被修改 戊", "作为依据 乙", "作为依据 甲", "被解读 丁", "被引用 丙");
            assertThat(library.mostCited()).containsExactly("水法=5");
        }
    }
}
