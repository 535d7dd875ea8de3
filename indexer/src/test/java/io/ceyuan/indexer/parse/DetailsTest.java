package io.ceyuan.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.document.Details;
import io.ceyuan.core.document.Lifetime;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Provenance;
import io.ceyuan.core.document.Sourced;
import io.ceyuan.core.document.Validity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The parser finds around a text")
final class DetailsTest {

    private static final String SIGNED = "|云泽省人民政府|2021年3月5日";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "the days {1} to {2} in {0}")
    @CsvSource(
            delimiterString = "=>",
            nullValues = "-",
            value = {
                "本办法自2021年5月1日起施行。 => 2021-05-01 => -",
                "第三十条 本办法自二〇二一年五月一日起施行，有效期五年。 => 2021-05-01 => 2026-04-30",
                "本通知自发布之日起施行，有效期至2025年12月31日。 => 2021-03-05 => 2025-12-31",
                "本通知自印发之日起实施，有效期2年。 => 2021-03-05 => 2023-03-04",
                "许可证有效期五年。 => - => -",
                "本办法自2021年13月1日起施行。 => - => -",
                "《青岚市水库办法》自2020年6月17日起施行，各地要认真执行。 => - => -",
                "市政府印发《青岚市水库办法》，自2020年6月17日起施行。 => - => -",
            })
    void findsDays(String text, @Nullable String effective, @Nullable String expires) throws Exception {
        Lifetime found = details("云泽省水库管理办法|" + text + SIGNED).lifetime();
        assertThat(text(found.effective())).isEqualTo(effective);
        assertThat(text(found.expires())).isEqualTo(expires);
    }

    @ParameterizedTest(name = "{2} on {1} for {0}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "本办法自2021年5月1日起施行。 => 2021-04-30 => NOT_YET_IN_FORCE",
                "本办法自2021年5月1日起施行。 => 2021-05-01 => UNKNOWN",
                "本办法自2021年5月1日起施行，有效期五年。 => 2026-04-30 => UNKNOWN",
                "本办法自2021年5月1日起施行，有效期五年。 => 2026-05-01 => REPEALED",
                "没有关于期限的话。 => 2026-05-01 => UNKNOWN",
            })
    void tellsValidity(String text, LocalDate day, Validity validity) throws Exception {
        PolicyDocument document = ParsedText.of(folder, "甲.txt", "云泽省水库管理办法|" + text + SIGNED);
        assertThat(document.validityOn(day)).isEqualTo(validity);
        assertThat(document.validity()).as("stated").isEqualTo(Validity.UNKNOWN);
    }

    @Test
    @DisplayName("the line of the table that speaks of validity, and the days of the table before those of the text")
    void keepsTable() throws Exception {
        PolicyDocument document = ParsedText.of(
                folder,
                "甲.txt",
                "标题：云泽省水库管理办法|发文机关：云泽省人民政府|发文字号：云政发〔2021〕7号|时效性：已修改|施行日期：2021年6月1日|发布日期：2021年3月9日|主题分类：农业、林业、水利\\水利|本办法自2021年5月1日起施行。");
        Lifetime lifetime = document.details().lifetime();
        assertThat(lifetime.evidence()).isEqualTo(new Sourced<>("时效性：已修改", Provenance.PAGE_TABLE));
        assertThat(lifetime.effective()).isEqualTo(new Sourced<>(LocalDate.of(2021, 6, 1), Provenance.PAGE_TABLE));
        assertThat(lifetime.published()).isEqualTo(new Sourced<>(LocalDate.of(2021, 3, 9), Provenance.PAGE_TABLE));
        assertThat(document.details().topic()).isEqualTo(new Sourced<>("农业、林业、水利", Provenance.PAGE_TABLE));
        assertThat(document.details().origins().validity()).isEqualTo(Provenance.PAGE_TABLE);
    }

    @ParameterizedTest(name = "the recipients {1} in {0}")
    @CsvSource(
            delimiterString = "=>",
            nullValues = "-",
            value = {
                "各省、自治区、直辖市人民政府，国务院各部委、各直属机构：|现通知如下。 => 各省、自治区、直辖市人民政府 国务院各部委、各直属机构",
                "科技部、云泽省人民政府：|来函收悉。 => 科技部 云泽省人民政府",
                "主送：青岚市水利局：|来函收悉。 => 青岚市水利局",
                "第三条 下列机关：|（一）市水利局。 => -",
                "现将有关事项通知如下：|一、加强领导。 => -",
            })
    void findsRecipients(String text, @Nullable String recipients) throws Exception {
        Sourced<List<String>> found = details("云泽省人民政府关于治水的通知|" + text + SIGNED).recipients();
        assertThat(found == null ? null : String.join(" ", found.value())).isEqualTo(recipients);
    }

    @ParameterizedTest(name = "the signer {1} in {0}")
    @CsvSource(
            delimiterString = "=>",
            nullValues = "-",
            value = {
                "青岚市水利局关于设站的请示|签发人：沈某某|云泽省水利厅： => 沈某某",
                "云泽省人民政府令|第218号|现公布《云泽省河道办法》。|省长 路某|2021年3月5日|云泽省河道办法|第一条 内容。 => 路某",
                "云泽省人民政府关于治水的通知|现通知如下。|云泽省人民政府|2021年3月5日 => -",
            })
    void findsSigner(String text, @Nullable String signer) throws Exception {
        assertThat(text(details(text).signer())).isEqualTo(signer);
    }

    @Test
    @DisplayName("authors, editors, abstract and keywords of a study")
    void readsStudy() throws Exception {
        Details found = details(
                "青岚治水的实践与思考|青岚市社会科学院课题组|提要|青岚市治水十年，水质好转。|关键词：治水；河长制；青岚市|一、做法|治水要持之以恒。|（课题组成员：沈某某、路某）|编辑 高某 审读 韩某某 审核 李某某 王某");
        assertThat(Objects.requireNonNull(found.contributors()).value())
                .extracting(by -> by.role() + by.name())
                .containsExactly("课题组青岚市社会科学院课题组", "课题组成员沈某某", "课题组成员路某", "编辑高某", "审读韩某某", "审核李某某", "审核王某");
        assertThat(text(found.summary())).isEqualTo("青岚市治水十年，水质好转。");
        assertThat(Objects.requireNonNull(found.keywords()).value()).containsExactly("治水", "河长制", "青岚市");
    }

    @ParameterizedTest(name = "the topic {1} of {0} by the words")
    @CsvSource(
            delimiterString = "=>",
            nullValues = "-",
            value = {
                "青岚市幼儿园管理办法 => 科技、教育",
                "青岚市水库防汛工作方案 => 农业、林业、水利",
                "青岚市医院药品采购办法 => 卫生、体育",
                "青岚市若干事项的说明 => -",
            })
    void findsTopic(String title, @Nullable String topic) throws Exception {
        Sourced<String> found = details(title + "|第一条 内容。").topic();
        assertThat(text(found)).isEqualTo(topic);
        assertThat(found == null ? Provenance.RULES : found.provenance()).isEqualTo(Provenance.RULES);
    }

    @ParameterizedTest(name = "the province {1} by the number {0}")
    @CsvSource(
            delimiterString = "=>",
            nullValues = "-",
            value = {
                "粤府〔2021〕1号 => 广东省",
                "京政发〔2021〕1号 => 北京市",
                "沪府办〔2021〕1号 => 上海市",
                "苏府〔2021〕1号 => -",
                "青政发〔2021〕1号 => -",
                "青岚政发〔2021〕1号 => -",
            })
    void findsProvince(String number, @Nullable String region) throws Exception {
        PolicyDocument document = ParsedText.of(folder, "甲.txt", "关于治水的通知|" + number + "|现通知如下。");
        assertThat(document.region()).isEqualTo(region);
        assertThat(document.details().origins().region()).isEqualTo(region == null ? null : Provenance.NUMBER);
    }

    private Details details(String text) throws Exception {
        return ParsedText.of(folder, "甲.txt", text).details();
    }

    private static @Nullable String text(@Nullable Sourced<?> sourced) {
        return sourced == null ? null : sourced.value().toString();
    }
}
