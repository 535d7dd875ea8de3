package io.ceyuan.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.search.SampleDocument;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Two documents")
class CopyCheckTest {

    private static final CharacterFold FOLD = new CharacterFold();

    /** Twenty articles about as many matters. */
    private static String law() {
        StringBuilder text = new StringBuilder();
        for (int article = 0; article < 20; article++) {
            char matter = (char) ('一' + 97 * article);
            text.append("第")
                    .append(article + 1)
                    .append("条 云泽省")
                    .append(matter)
                    .append("类用水单位应当在")
                    .append(matter)
                    .append(matter)
                    .append("期满前向所在地县级人民政府申请核定")
                    .append(matter)
                    .append("项水量。");
        }
        return text.toString();
    }

    private static PolicyDocument document(String title, int year, int serial, String text) {
        return SampleDocument.of(title + year + serial, title, text)
                .issued(year, 5, 20)
                .number("泽政发", year, serial)
                .build();
    }

    private static boolean areCopies(PolicyDocument one, PolicyDocument other) {
        return CopyCheck.Facts.of(one, FOLD).isCopyOf(CopyCheck.Facts.of(other, FOLD));
    }

    @ParameterizedTest(name = "of one title, number and date: {0} replaced by {1} makes them copies: {2}")
    @CsvSource({
        "。, ．, true",
        "人民政府, 人 民 政 府, true",
        "云泽省, 雲澤省, true",
        "第20条, 责任编辑：李某　来源：青岚市水务局网站　打印　关闭　第20条, true",
        "第3条 云泽省, 第3条 全省, true",
        "应当在, 可以在, false",
        "申请核定, 报告, false",
    })
    void areCopiesWhateverAConversionDid(String old, String changed, boolean copies) {
        PolicyDocument word = document("云泽省用水定额管理条例", 2021, 7, law());
        PolicyDocument pdf = document("云泽省用水定额管理条例", 2021, 7, law().replace(old, changed));
        assertThat(areCopies(word, pdf)).isEqualTo(copies).isEqualTo(areCopies(pdf, word));
    }

    @ParameterizedTest(name = "of the same words are copies: {4}, when they are {0} {1} and {2} {3}")
    @CsvSource({
        "用水条例, 2021, 用水条例, 2021, true",
        "用水条例, 2016, 用水条例, 2021, false",
        "用水条例（2016年修正）, 2021, 用水条例（2021年修订）, 2021, false",
        "用水条例, 2021, 用水条例（2021年修订）, 2021, true",
        "2021年度用水计划, 2021, 2022年度用水计划, 2021, false",
        "用水计划, 2021, 2022年度用水计划, 2021, true",
    })
    void ofOtherVersionsAreNoCopies(String title, int year, String otherTitle, int otherYear, boolean copies) {
        PolicyDocument one = document(title, year, 7, law());
        PolicyDocument other = document(otherTitle, otherYear, 7, law().replace("第20条", "第二十条"));
        assertThat(areCopies(one, other)).isEqualTo(copies);
    }

    @Test
    @DisplayName("by one pattern are no copies: another number, or another title over nearly the same words")
    void byOnePattern() {
        PolicyDocument one = document("关于同意青岚市用水计划的批复", 2021, 7, law());
        assertThat(areCopies(one, document("关于同意青岚市用水计划的批复", 2021, 8, law() + "此复。")))
                .isFalse();
        String almost = law().replace("第3条 云泽省", "第3条 青溪县").replace("第9条 云泽省", "第9条 青溪县");
        assertThat(areCopies(one, document("关于同意青溪县用水计划的批复", 2021, 7, almost))).isFalse();
        assertThat(areCopies(one, document("关于同意青岚市用水计划的批复", 2021, 7, almost))).isTrue();
    }

    @Test
    @DisplayName("are as alike as the share of what they have in common")
    void similarity() {
        assertThat(similarity("甲乙丙丁", "甲乙丙丁")).isEqualTo(1);
        assertThat(similarity("甲乙丙丁戊", "乙丙丁戊己")).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(similarity("甲乙丙丁", "子丑寅卯")).isZero();
        assertThat(similarity("", "")).isZero();
    }

    private static double similarity(String one, String other) {
        return Similarity.of(shape(one)).to(Similarity.of(shape(other)));
    }

    /** Of a text alone, padded by nothing: the title of a short one is a mark that carries no letter. */
    private static TextShape shape(String text) {
        return TextShape.of(
                SampleDocument.of("a.txt", "—", text.isEmpty() ? "—" : text).build(), FOLD);
    }

    @Test
    @DisplayName("share a band when they are alike, and none when they are not; short ones have none")
    void bands() {
        Set<BytesRef> law = bands(law());
        assertThat(law).hasSize(8);
        assertThat(bands("　" + law().replace('，', ','))).isEqualTo(law);
        Set<BytesRef> near = bands(law().replace("第20条", "第二十条"));
        near.retainAll(law);
        assertThat(near).isNotEmpty();
        Set<BytesRef> far =
                bands(law().replace("应当在", "可以在").replace("申请核定", "报告").replace("用水", "排污"));
        far.retainAll(law);
        assertThat(far).isEmpty();
        assertThat(bands("见附件。")).isEmpty();
    }

    private static Set<BytesRef> bands(String text) {
        return new HashSet<>(Signature.of(DocumentId.ofPlace("a"), shape(text)).bands());
    }

    @Test
    @DisplayName("of a short text are told by their titles too")
    void shortTexts() {
        long one = TextShape.of(SampleDocument.of("a", "关于甲事项的通知", "见附件。").build(), FOLD)
                .hash();
        long other = TextShape.of(SampleDocument.of("b", "关于乙事项的通知", "见附件。").build(), FOLD)
                .hash();
        long same = TextShape.of(SampleDocument.of("c", "关于甲事项的通知", "见 附件").build(), FOLD)
                .hash();
        assertThat(one).isNotEqualTo(other).isEqualTo(same);
    }
}
