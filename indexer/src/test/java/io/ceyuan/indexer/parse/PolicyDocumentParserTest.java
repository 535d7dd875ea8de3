package io.ceyuan.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.document.DocumentKind;
import io.ceyuan.core.document.IssuingBody;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Provenance;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.core.document.Validity;
import io.ceyuan.indexer.extract.Extracted;
import io.ceyuan.indexer.extract.TextExtractor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The document parser")
final class PolicyDocumentParserTest {

    private final JurisdictionFinder jurisdictions = new JurisdictionFinder(new Places());

    @TempDir
    private Path folder;

    @Test
    @DisplayName("reads head, signature and attachment of a notice")
    void readsNotice() throws Exception {
        PolicyDocument document = parse("x.txt", """
                云泽省人民政府办公厅文件
                云政办发〔2021〕17号
                云泽省人民政府办公厅关于印发
                《云泽省“十四五”数字经济发展规划》的通知
                各市、县人民政府，省政府各部门：
                根据《国务院关于印发某规划的通知》（国发〔2019〕13号），现将规划印发给你们。
                云泽省人民政府办公厅
                二〇二一年三月五日
                第一章 总则
                规划正文。
                2035年12月31日
                """);
        assertThat(document.title().value()).isEqualTo("云泽省人民政府办公厅关于印发《云泽省“十四五”数字经济发展规划》的通知");
        assertThat(document.title().provenance()).isEqualTo(Provenance.HEAD);
        assertThat(document.numberText()).isEqualTo("云政办发〔2021〕17号");
        assertThat(document.issuers()).containsExactly(new IssuingBody("云泽省人民政府办公厅"));
        assertThat(document.issuedDate()).isEqualTo(LocalDate.of(2021, 3, 5));
        assertThat(document.kind()).isEqualTo(DocumentKind.NOTICE);
        assertThat(document.level()).isEqualTo(AdministrativeLevel.PROVINCE);
        assertThat(document.region()).isEqualTo("云泽省");
        assertThat(document.validity()).isEqualTo(Validity.UNKNOWN);
        assertThat(document.paragraphs().getFirst().text()).isEqualTo("云泽省人民政府办公厅文件");
        assertThat(document.paragraphs().get(2).text()).startsWith("各市、县人民政府");
        assertThat(document.paragraphs())
                .filteredOn(part -> part.headingLevel() > 0)
                .hasSize(1);
    }

    @Test
    @DisplayName("takes the page table before the text, and joint issuers apart")
    void prefersPageTable() throws Exception {
        PolicyDocument document = parse("x.txt", """
                标题：关于做好稳就业工作的通知
                发文机关：云泽省发展改革委、云泽省财政厅
                发文字号：云发改〔2022〕5号
                成文日期：2022年4月1日
                时效性：失效
                某单位关于别的事的通知
                2021年1月1日
                """);
        assertThat(document.title().provenance()).isEqualTo(Provenance.PAGE_TABLE);
        assertThat(document.issuers()).extracting(IssuingBody::name).containsExactly("云泽省发展改革委", "云泽省财政厅");
        assertThat(document.issuedDate()).isEqualTo(LocalDate.of(2022, 4, 1));
        assertThat(document.validity()).isEqualTo(Validity.REPEALED);
    }

    @Test
    @DisplayName("reads the preface of a law")
    void readsLaw() throws Exception {
        PolicyDocument document = parse("x.md", """
                # 泰安市献血条例

                2021年6月29日 泰安市第十七届人民代表大会常务委员会第三十七次会议通过

                2021年7月29日 山东省第十三届人民代表大会常务委员会第二十九次会议批准

                第一条 为了规范献血工作，制定本条例。自2021年10月1日起施行。
                """);
        assertThat(document.issuedDate()).isEqualTo(LocalDate.of(2021, 7, 29));
        assertThat(document.issuers()).extracting(IssuingBody::name).containsExactly("泰安市人民代表大会常务委员会");
        assertThat(document.level()).isEqualTo(AdministrativeLevel.CITY);
        assertThat(document.region()).isEqualTo("山东省");
    }

    @Test
    @DisplayName("knows no number, date or issuer where there is only a cited one")
    void inventsNothing() throws Exception {
        PolicyDocument document = parse("核验工作.txt", "核验工作说明\n各市：根据国发〔2019〕13号和2020年13月的要求，公元前221年起执行，至9999年12月31日。");
        assertThat(document.number()).isNull();
        assertThat(document.issued()).isNull();
        assertThat(document.issuers()).isEmpty();
        assertThat(document.level()).isNull();
    }

    @ParameterizedTest(name = "takes the title of {0} from {2}")
    @CsvSource(
            delimiterString = "=>",
            nullValues = "-",
            value = {
                "附件1.txt => 关于下达计划的通知|内容 => 关于下达计划的通知",
                "03-某市水资源公报.txt => 全市降水量较常年偏多。|内容 => 某市水资源公报",
                "某市人民政府关于促进消费扩大内需若干措施.txt => 某市人民政府关于促进消费扩大内需若干措施的意见|内容 => 某市人民政府关于促进消费扩大内需若干措施的意见",
                "2024年某省政府工作报告.txt => 政府工作报告|各位代表： => 2024年某省政府工作报告",
                "国发〔2020〕5号.txt => 某省林业条例|第一条 内容。 => 某省林业条例",
                "新建文档.txt => 这份材料没有标题，只有正文。|内容 => 这份材料没有标题，只有正文。",
            })
    void findsTitle(String name, String text, String title) throws Exception {
        assertThat(parse(name, text.replace('|', '\n')).title().value()).isEqualTo(title);
    }

    @ParameterizedTest(name = "calls {0} a {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "关于印发《云泽省数字经济规划》的通知 => 通知",
                "云泽省行政处罚裁量办法（试行） => 办法",
                "关于加快发展的实施意见（征求意见稿） => 意见",
                "中华人民共和国水法 => 法律",
                "云泽省水法实施细则(2021年修订) => 细则",
                "2021年政府工作报告 => 工作报告",
                "关于民间借贷司法解释适用问题的批复 => 批复",
                "最高人民法院关于适用民法典若干问题的解释 => 司法解释",
                "《云泽省数据条例》解读 => 解读",
                "在全省大会上的讲话 => 讲话",
                "国民经济和社会发展第十四个五年规划纲要 => 规划",
                "某市脱贫攻坚工作总结 => 其他",
            })
    void tellsKind(String title, String kind) {
        assertThat(Kinds.of(title, List.of()).label()).isEqualTo(kind);
    }

    @ParameterizedTest(name = "puts {0} into {2}, {1}")
    @CsvSource(
            delimiterString = "=>",
            nullValues = "-",
            value = {
                "国务院办公厅 => 国家级 => 全国",
                "工业和信息化部 => 国家级 => 全国",
                "国家税务总局云南省税务局 => 省级 => 云南省",
                "中共广西壮族自治区委员会 => 省级 => 广西壮族自治区",
                "北京市海淀区人民政府 => 县级 => 北京市",
                "深圳市社会科学院课题组 => 市级 => 广东省",
                "昆山市人民政府 => 县级 => 江苏省",
                "云泽省青岚市人民政府 => 市级 => 云泽省",
                "青岚市人民政府办公室 => 市级 => 青岚市",
                "某某大学 => - => -",
                "城市管理局 => - => -",
            })
    void findsRegion(String issuer, @Nullable String level, @Nullable String region) {
        Jurisdiction found = jurisdictions.find(List.of(new IssuingBody(issuer)), "标题", "", "文库/a.txt");
        AdministrativeLevel foundLevel = found.level();
        assertThat(foundLevel == null ? null : foundLevel.label()).isEqualTo(level);
        assertThat(found.region()).isEqualTo(region);
    }

    @ParameterizedTest(name = "reads {0} as {1}")
    @CsvSource(
            delimiterString = "=>",
            nullValues = "-",
            value = {
                "2021年3月5日 => 2021-03-05",
                "２０２１年３月５日 => 2021-03-05",
                "2021-03-02 09:53 => 2021-03-02",
                "（2021.3.15） => 2021-03-15",
                "二○○六年五月二十三日 => 2006-05-23",
                "二〇二一年十月三十一日 => 2021-10-31",
                "一九八四年四月廿四日 => 1984-04-24",
                "2020年13月1日 => -",
                "2021年2月30日 => -",
                "自2021年3月5日起 => -",
                "0000年0月0日 => -",
            })
    void readsDates(String line, @Nullable String date) {
        assertThat(ChineseDates.whole(line).map(LocalDate::toString).orElse(null))
                .isEqualTo(date);
    }

    @Test
    @DisplayName("cuts an endless paragraph, and never inside a character")
    void cutsEndless() throws Exception {
        PolicyDocument document = parse("x.txt", "关于某事的通知\n" + "😀".repeat(12_000));
        assertThat(document.paragraphs())
                .hasSize(3)
                .allSatisfy(part -> assertThat(part.text().length() % 2).isZero());
    }

    private PolicyDocument parse(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        Extracted extracted = (Extracted) new TextExtractor().extract(file);
        return new PolicyDocumentParser()
                .parse(
                        extracted,
                        new SourceFile("文库/" + name, file.toUri().toString(), extracted.format(), 1, Instant.EPOCH));
    }
}
