package io.ceyuan.core.quotation.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.search.Library;
import io.ceyuan.core.search.SampleDocument;
import io.ceyuan.core.search.SampleIndex;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the check of quotations says over every engine; its test extends this and names a fresh place for an index. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class QuotationCheckContract {

    private static final PolicyDocument SPEECH = SampleDocument.of(
                    "讲话.txt",
                    "在云泽省林业工作会议上的讲话",
                    "要坚持“生态优先、绿色发展”，不得以任何理由降低标准。森林覆盖率要从15.6%提高到25%，其中张三河流域新增造林5万亩。",
                    "二十五个县要在2019 2020两个年度完成任务，没有完成的要说明理由。",
                    "各级领导干部要带头履行植树义务，",
                    "把每一棵树都种好、管好、护好。")
            .issued(2018, 3, 5)
            .build();
    private static final PolicyDocument OPINION = SampleDocument.of(
                    "意见.txt",
                    "云泽省人民政府关于加强林业工作的意见",
                    "各级领导干部要带头履行植树义务，把每一棵树都种好、管好、护好。",
                    "第一条　鼓励社会力量参与造林绿化。县级以上人民政府应当安排专项资金，用于公益林管护，𠮷祥林场除外。",
                    "第二条　林地用途确需改变的，应当依法报批；未经批准的，任何单位和个人不得改变。")
            .issued(2020, 5, 6)
            .number("泽政发", 2020, 7)
            .build();
    private static final PolicyDocument UNDATED =
            SampleDocument.of("无日期.txt", "造林经验", "鼓励社会力量参与造林绿化，办法很多，经验可以推广。").build();

    private static final List<String> VILLAGES = IntStream.range(0, 120)
            .mapToObj(i -> "" + (char) ('丁' + 61 * i) + (char) ('万' + 97 * i) + "村种树" + (1_000 + 7 * i) + "棵")
            .toList();
    private static final PolicyDocument LIST = SampleDocument.of("清单.txt", "植树清单", String.join("，都已成活；", VILLAGES))
            .issued(2021, 3, 12)
            .build();

    private Library library;
    private QuotationCheck check;

    /** A place where no index is. */
    protected abstract URI location();

    @BeforeAll
    void index() {
        library = SampleIndex.open(location(), List.of(SPEECH, OPINION, UNDATED, LIST));
        check = new QuotationCheck(library);
    }

    @AfterAll
    void close() {
        library.close();
    }

    private Verdict verdict(String quotation) {
        return check.check(quotation).orElseThrow().verdict();
    }

    @ParameterizedTest(name = "«{0}» stands word for word, {1} differs in form")
    @CsvSource(
            delimiter = '|',
            value = {
                "鼓励社会力量参与造林绿化。| ''",
                "“鼓励社会力量参与造林绿化。”| ''",
                "把每一棵树都种好、管好、护好。| ''",
                "要坚持‘生态优先、绿色发展’，不得以任何理由降低标准。| QUOTATION_MARKS",
                "要坚持「生态优先、绿色发展」,不得以任何理由降低标准。| WIDTH QUOTATION_MARKS",
                "要坚持\"生态优先、绿色发展\"，不得以任何理由降低标准。| QUOTATION_MARKS",
                "森林覆盖率要从１５．６％提高到２５％| WIDTH",
                "森林覆盖率要 从15.6% 提高到25%| WHITE_SPACE",
                "森林覆盖率要从15.6%提高\\n到25%| LINE_BREAK",
                "用于公益林管护，𠮷祥林场除外| ''",
                "各级领导干部要带头履行植树义务，\\n把每一棵树都种好、管好、护好。| ''",
                "各级领导干部要带头履行植树义务，\\n“把每一棵树都种好、管好、护好。| ''",
                "第一条 鼓励社会力量参与造林绿化。| WHITE_SPACE",
                "第⼀条 鼓励社会⼒量参与造林绿化。| GLYPH WHITE_SPACE",
            })
    void whatStandsIsVerbatimWhateverItsForm(String quotation, String forms) {
        assertThat(verdict(quotation.replace("\\n", "\n")))
                .isInstanceOfSatisfying(
                        Verdict.Verbatim.class,
                        verbatim -> assertThat(verbatim.forms().stream()
                                        .map(form -> form.kind().name())
                                        .collect(Collectors.joining(" ")))
                                .isEqualTo(forms));
    }

    @ParameterizedTest(name = "«{0}» is near, changed in {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "森林覆盖率要从15.6%提高到26%| FIGURE | 森林覆盖率要从15.6%提高到2[-5][+6]%",
                "森林覆盖率要从5.6%提高到25%| FIGURE | 森林覆盖率要从[-1]5.6%提高到25%",
                "5.6%提高到25%，其中张三河流域| FIGURE | [-1]5.6%提高到25%，其中张三河流域",
                "6%提高到25%，其中张三河流域| FIGURE | [-15.]6%提高到25%，其中张三河流域",
                "其中张三河流域新增造林5| FIGURE | 其中张三河流域新增造林5[-万]",
                "五个县要在2019 2020两个年度完成任务| FIGURE | [-二十]五个县要在2019 2020两个年度完成任务",
                "要在20192020两个年度完成任务| FIGURE | 要在2019[- ]2020两个年度完成任务",
                "得以任何理由降低标准。| NEGATION | [-不]得以任何理由降低标准。",
                "要坚持“生态优先、绿色发展”，得以任何理由降低标准。| NEGATION | 要坚持“生态优先、绿色发展”，[-不]得以任何理由降低标准。",
                "完成任务，没有完成的不要说明理由。| NEGATION | 完成任务，没有完成的[+不]要说明理由。",
                "其中李四河流域新增造林5万亩| WORDS | 其中[-张三][+李四]河流域新增造林5万亩",
                "鼓励社会力量参与造林绿化！| PUNCTUATION | 鼓励社会力量参与造林绿化[-。][+！]",
                "要坚持生态优先、绿色发展，不得以任何理由降低标准。| PUNCTUATION | 要坚持[-“]生态优先、绿色发展[-”]，不得以任何理由降低标准。",
                "鼓勵社會力量參與造林綠化！| VARIANT PUNCTUATION | ''",
                "鼓勵社會力量參與造林綠化| VARIANT | 鼓[-励][+勵]社[-会][+會]力量[-参与][+參與]造林[-绿][+綠]化",
                "用于公益林管护，县级以上人民政府应当安排专项资金| ORDER | ''",
                "未经批准的，任何单位和个人不得改变；林地用途确需改变的，应当依法报批。| ''| ''",
            })
    void aChangedQuotationIsNear(String quotation, String kind, String diff) {
        assertThat(verdict(quotation)).isInstanceOfSatisfying(Verdict.Near.class, near -> {
            if (!kind.isEmpty()) {
                assertThat(near.changes()).extracting(ChangeKind::name).containsExactlyInAnyOrder(kind.split(" "));
            }
            if (!diff.isEmpty()) {
                assertThat(near.diff().stream()
                                .map(QuotationCheckContract::shown)
                                .collect(Collectors.joining()))
                        .isEqualTo(diff);
            }
            assertThat(near.diff().stream()
                            .filter(piece -> piece.kind() != DiffKind.DELETED)
                            .map(DiffPiece::text)
                            .collect(Collectors.joining()))
                    .isEqualTo(quotation);
        });
    }

    private static String shown(DiffPiece piece) {
        return switch (piece.kind()) {
            case EQUAL -> piece.text();
            case DELETED -> "[-" + piece.text() + "]";
            case INSERTED -> "[+" + piece.text() + "]";
        };
    }

    @ParameterizedTest(name = "«{0}» is not in this library")
    @ValueSource(strings = {"海洋渔业资源养护补贴按照捕捞许可分类发放。", "ＡＢＣＤＥＦＧＨＩＪ", "𠀀𠀁𠀂𠀃𠀄𠀅𠀆𠀇"})
    void whatIsNotThereIsNotInThisLibrary(String quotation) {
        assertThat(verdict(quotation)).isInstanceOf(Verdict.NotFound.class);
        assertThat(verdict(quotation).message()).contains("本资料库没有").doesNotContain("不存在");
    }

    @ParameterizedTest(name = "«{0}» with ellipses: {1}, {2} characters left out")
    @CsvSource(
            delimiter = '|',
            value = {
                "森林覆盖率……其中张三河流域新增造林5万亩。| verbatim | 14",
                "森林覆盖率...其中张三河流域[…]5万亩。| verbatim | 18",
                "……森林覆盖率要从15.6%提高到25%……| verbatim | 0",
                "其中张三河流域……森林覆盖率要从15.6%提高到25%| near | 0",
                "森林覆盖率……其中张三河流域新增造林6万亩。| near | 0",
                "森林覆盖率……得以任何理由降低标准。| near | 0",
                "森林覆盖率……用于公益林管护| near | 0",
                "森林覆盖率要从15.6%提高到25%……：| near | 0",
            })
    void everyPieceBetweenEllipsesStandsInOrder(String quotation, String status, int omitted) {
        Verdict verdict = verdict(quotation);
        assertThat(verdict.wireName()).isEqualTo(status);
        assertThat(verdict instanceof Verdict.Verbatim verbatim ? verbatim.omitted() : 0)
                .isEqualTo(omitted);
    }

    /** The villages as they stand, but for the figure of one. */
    private static String villages(int from, int to, int changed) {
        List<String> villages = new ArrayList<>(VILLAGES);
        villages.set(changed, villages.get(changed).replace("棵", "9棵"));
        return String.join("……", villages.subList(from, to));
    }

    @ParameterizedTest(name = "a figure that is changed behind {0} ellipses is told")
    @ValueSource(ints = {0, 9, 10, 11, 60, 99})
    void aFigureThatIsChangedBehindManyEllipsesIsTold(int changed) {
        String quotation = villages(0, 100, changed);
        assertThat(verdict(quotation)).isInstanceOfSatisfying(Verdict.Near.class, near -> {
            assertThat(near.whole()).isTrue();
            assertThat(near.changes()).containsExactly(ChangeKind.FIGURE);
            assertThat(near.diff()).contains(new DiffPiece(DiffKind.INSERTED, "9"));
            assertThat(near.message()).doesNotContain("只比对了前面部分");
        });
    }

    @Test
    void whatIsNotComparedOfALongQuotationIsNotShownAsEqual() {
        String quotation = villages(0, 120, 110);
        assertThat(verdict(quotation)).isInstanceOfSatisfying(Verdict.Near.class, near -> {
            assertThat(near.whole()).isFalse();
            assertThat(near.closingMark()).isFalse();
            assertThat(near.changes()).isEmpty();
            assertThat(near.diff()).allMatch(piece -> piece.kind() == DiffKind.EQUAL);
            assertThat(near.diff().stream().map(DiffPiece::text).collect(Collectors.joining()))
                    .isEqualTo(villages(0, 100, 110));
            assertThat(near.message()).endsWith("比对的部分没有改动。引语过长，只比对了前面部分。").doesNotContain("：。");
        });
        assertThat(verdict(villages(0, 120, 12))).isInstanceOfSatisfying(Verdict.Near.class, near -> {
            assertThat(near.changes()).containsExactly(ChangeKind.FIGURE);
            assertThat(near.message()).endsWith("相近，但有改动：数字。引语过长，只比对了前面部分。");
        });
    }

    @Test
    void theEarliestSourceIsNamedAndHowManyDocumentsHaveIt() {
        assertThat(verdict("各级领导干部要带头履行植树义务，把每一棵树都种好、管好、护好。"))
                .isInstanceOfSatisfying(Verdict.Verbatim.class, verbatim -> {
                    assertThat(verbatim.earliest().document().id()).isEqualTo(OPINION.id());
                    assertThat(verbatim.earliest().number()).isEqualTo("泽政发〔2020〕7号");
                });
        assertThat(verdict("鼓励社会力量参与造林绿化")).isInstanceOfSatisfying(Verdict.Verbatim.class, verbatim -> {
            assertThat(verbatim.earliest().document().id()).isEqualTo(OPINION.id());
            assertThat(verbatim.earliest().paragraph()).isEqualTo(2);
            assertThat(verbatim.documents()).isEqualTo(2);
            assertThat(verbatim.counted()).isTrue();
            assertThat(verbatim.message()).contains("最早见于《云泽省人民政府关于加强林业工作的意见》（2020-05-06）第 2 段", "共有 2 份文件");
        });
    }

    @Test
    void aSentenceIsHeldAgainstTheDocumentThatItCites() {
        String text = """
                《关于加强林业工作的意见》第一条规定：“县级以上人民政府应当安排专项资金，用于公益林管护”。
                《关于加强林业工作的意见》指出：“森林覆盖率要从15.6%提高到25%”。
                省领导强调：“鼓励社会力量参与造林绿化。”""";
        List<CheckedQuotation> checked =
                check.check(QuotedText.of(text, CheckOptions.QUOTATIONS)).quotations();
        assertThat(checked).extracting(one -> one.verdict().wireName()).containsOnly("verbatim");
        assertThat(checked)
                .extracting(
                        one -> one.verdict().cited().map(cited -> cited.place().isPresent()))
                .extracting(Object::toString)
                .containsExactly("Optional[true]", "Optional[false]", "Optional.empty");
        assertThat(checked.get(1).verdict().message()).endsWith("文中所引《云泽省人民政府关于加强林业工作的意见》没有这段文字，请核对出处。");
    }

    @Test
    void onlyTheClosingMarkIsSaidToDiffer() {
        assertThat(verdict("要坚持“生态优先、绿色发展”，不得以任何理由降低标准，")).isInstanceOfSatisfying(Verdict.Near.class, near -> {
            assertThat(near.closingMark()).isTrue();
            assertThat(near.message()).contains("只差末尾标点");
        });
    }

    @Test
    void sentencesAndTermsAreCheckedWhenAskedFor() {
        String text = "推进“放管服”改革。鼓励社会力量参与造林绿化，办法很多，经验可以推广。他说：“把每一棵树都种好、管好、护好。”";
        CheckedText plain = check.check(QuotedText.of(text, CheckOptions.QUOTATIONS));
        assertThat(plain.terms()).isEqualTo(1);
        assertThat(plain.quotations()).hasSize(1);
        CheckedText all = check.check(QuotedText.of(text, new CheckOptions(true, true)));
        assertThat(all.quotations())
                .extracting(one -> one.excerpt().kind() + " " + one.verdict().wireName())
                .contains("TERM not_found", "SENTENCE verbatim", "QUOTATION verbatim");
    }

    @Test
    void anyTextEndsSoonAndMoreQuotationsThanTheLimitAreCounted() {
        List<String> texts = new ArrayList<>(List.of(
                "“鼓励社会力量参与造林绿化。”".repeat(1_200),
                "“".repeat(200_000),
                "“a\n".repeat(60_000),
                "“" + "一".repeat(199_990) + "”",
                "“" + "鼓励社会力量参与造林绿化。".repeat(15_000) + "”",
                "“" + "…".repeat(100_000) + "”",
                "“各级……".repeat(30_000) + "”",
                "\"”“’‘".repeat(40_000),
                "“\ud842".repeat(50_000)));
        for (String text : texts) {
            long start = System.nanoTime();
            assertThatCode(() -> check.check(QuotedText.of(text, new CheckOptions(true, true))))
                    .doesNotThrowAnyException();
            assertThat((System.nanoTime() - start) / 1e9)
                    .as("seconds for %s…", text.substring(0, 10))
                    .isLessThan(20);
        }
        assertThat(check.check(QuotedText.of(texts.getFirst(), CheckOptions.QUOTATIONS))
                        .unchecked())
                .isEqualTo(200);
    }
}
