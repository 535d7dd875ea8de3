package io.ceyuan.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.document.DocumentKind;
import io.ceyuan.core.document.IssuingBody;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Provenance;
import io.ceyuan.core.document.Validity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        assertThat(document.issuers()).containsExactly(new IssuingBody("云泽省人民政府办公厅", AdministrativeLevel.PROVINCE));
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
                "在全市大会上的报告.txt => 关于正确处理甲事的问题》一文，继《在乙会议上的报告|同志们： => 在全市大会上的报告",
                "各市人民政府：.txt => 各市人民政府：|一、工作安排|现将《青岚市节水方案》印发给你们。 => 现将《青岚市节水方案》印发给你们。",
                "a.txt => 云泽省人民政府令第218号云泽省信访工作办法|（2019年8月16日公布）|第一条 内容。 => 云泽省信访工作办法",
                "新建文档.txt => 这份材料没有标题，只有正文。|内容 => 这份材料没有标题，只有正文。",
            })
    void findsTitle(String name, String text, String title) throws Exception {
        assertThat(parse(name, text).title().value()).isEqualTo(title);
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
                "青嵐市優化港澳青年創業扶持辦法（試行） => 办法",
                "關於節約用水的決定 => 决定",
                "雲澤省節約用水條例 => 条例",
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
                "青嵐縣人民政府辦公室 => 县级 => 青嵐县",
                "青岚县水利局 => 县级 => 青岚县",
                "青岚旗人民政府 => 县级 => 青岚旗",
                "青岚市石滩区人民政府 => 县级 => 青岚市",
                "中共青岚市委 => 市级 => 青岚市",
                "青岚市改革研究院 => 市级 => 青岚市",
                "青岚高新技术产业开发区管理委员会 => - => -",
                "欧盟委员会 => - => -",
                "某某大学 => - => -",
                "城市管理局 => - => -",
            })
    void findsRegion(String issuer, @Nullable String level, @Nullable String region) {
        Jurisdiction found = jurisdictions.find(
                List.of(new IssuingBody(issuer)), "标题", "", Provenance.PAGE_TABLE, Optional.empty(), "文库/a.txt");
        AdministrativeLevel foundLevel = found.level();
        assertThat(foundLevel == null ? null : foundLevel.label()).isEqualTo(level);
        assertThat(found.region()).isEqualTo(region);
    }

    @ParameterizedTest(name = "knows {0} as of {2}")
    @CsvSource(
            delimiterString = "=>",
            nullValues = "-",
            value = {
                "青岚市人民政府关于治水的通知 => 青岚市位于云泽省东南。 => 云泽省",
                "青岚市人民政府关于治水的通知 => 云泽省青岚市与鹿鸣省白石市结对。 => 云泽省",
                "青岚市人民政府关于治水的通知 => 根据《云泽省节约用水条例》，制定本通知。 => 云泽省",
                "青岚市人民政府关于治水的通知 => 遵循《中华人民共和国水法》《云泽省节约用水条例》。 => 云泽省",
                "青岚市人民政府关于设站的请示 => 云泽省人民政府： => 云泽省",
                "青岚市节水条例 => （2020年1月2日青岚市第四届人民代表大会常务委员会第三次会议通过 2020年3月4日云泽省第十三届人民代表大会常务委员会第二次会议批准） => 云泽省",
                "青岚市人民政府关于协作的函 => 鹿鸣省人民政府： => -",
                "青岚市人民政府关于协作的函 => 鹿鸣省白石市人民政府：|感谢鹿鸣省多年支持。 => -",
                "青岚市人民政府关于协作的函 => 鹿鸣省白石市人民政府：|为落实《云泽省产业协作办法》，来函商请。 => 云泽省",
                "青岚市人民政府关于设站的请示 => 市水库已立项，恳请省政府支持，并请依据省条例落实省级资金。 => -",
                "青岚市人民政府关于治水的通知 => 根据《云泽省节约用水条例》和按照《鹿鸣省节约用水条例》。 => -",
                "青嵐市人民政府關於治水的通知 => 依照《雲澤省節約用水條例》。 => 云泽省",
            })
    void findsProvince(String title, String text, @Nullable String region) throws Exception {
        assertThat(parse("a.txt", title + "\n" + text + "\n结尾。").region()).isEqualTo(region);
    }

    @ParameterizedTest(name = "takes the issuers of {0} for {1}")
    @CsvSource(
            delimiterString = "=>",
            nullValues = "-",
            value = {
                "为贯彻落实党中央、国务院和省委、省政府关于节水的部署，制定本方案。|内容 => -",
                "农业农村部、工业和信息化部、生态环境部、国家市场监管总局令第4号|农膜办法|第一条 内容。 => 农业农村部 工业和信息化部 生态环境部 国家市场监管总局",
                "农膜办法|（2020年7月3日农业农村部、生态环境部令第4号公布）|第一条 内容。 => 农业农村部 生态环境部",
                "甲办法|（1994年6月22日国务院、中华人民共和国中央军事委员会令第15号发布）|第一条 内容。 => 国务院 中央军事委员会",
                "中共云泽省委文件|中共云泽省委 云泽省人民政府关于节水的意见|各市： => 中共云泽省委 云泽省人民政府",
                "云泽省第十三届人民代表大会常务委员会公告第9号|云泽省节水条例|第一条 内容。 => 云泽省人民代表大会常务委员会",
                "青岚市节水研究报告|青岚市社会科学院课题组|提要 => 青岚市社会科学院",
                "在全省大会上的讲话|云泽省省长 路某某|（2022年9月21日）|同志们： => 云泽省人民政府",
                "在全市大会上的讲话|中共青岚市委书记 沈某某|同志们： => 中共青岚市委",
                "节水会议纪要|会议议定：|云泽省人民政府办公厅 2020年4月22日印发 => 云泽省人民政府办公厅",
                "水位监测表|填报单位：青岚市水利局 填报日期：2024年1月16日 => 青岚市水利局",
                "青嵐市節水辦法|第一條 內容。|青嵐市人民政府辦公室|2021年10月12日 => 青嵐市人民政府辦公室",
                "生态环境部工业和信息化部海关总署公告2020年第28号|关于某事的公告|内容 => -",
            })
    void findsIssuers(String text, @Nullable String issuers) throws Exception {
        assertThat(parse("a.txt", text).issuers())
                .extracting(IssuingBody::name)
                .containsExactly(issuers == null ? new String[0] : issuers.split(" "));
    }

    @ParameterizedTest(name = "dates {0} to {1}")
    @CsvSource(
            delimiterString = "=>",
            nullValues = "-",
            value = {
                "在全市大会上的讲话|中共青岚市委书记 沈某某|（2022年2月17日，根据录音整理）|同志们： => 2022-02-17",
                "水位监测表|填报单位：青岚市水利局 填报日期：2024年1月16日 => 2024-01-16",
                "水位监测表|填报单位：青岚市水利局 填报日期：2024年13月16日 => -",
                "节水研究报告|青岚市社会科学院|2021-12-06 10:12 来源：青岚网|提要 => 2021-12-06",
                "节水会议纪要|会议议定：|云泽省人民政府办公厅 2020年4月22日印发 => 2020-04-22",
                "节水解读|某镇通知2019年12月1日印发、当日施行，需要说明什么？ => -",
            })
    void findsDate(String text, @Nullable LocalDate date) throws Exception {
        assertThat(parse("a.txt", text).issuedDate()).isEqualTo(date);
    }

    @ParameterizedTest(name = "reads the number {1} in {0}")
    @CsvSource(
            delimiterString = "=>",
            nullValues = "-",
            value = {
                "望政告〔2020〕5號|關於某事的公告|內容 => 望政告〔2020〕5号",
                "云泽省人民政府令（第218号）|云泽省信访办法|第一条 内容。 => 云泽省人民政府令第218号",
                "中华人民共和国国务院令|第九七〇七号|某事管理条例|第一条 内容。 => 国务院令第9707号",
                "某部公告|公告2020年第5号|内容 => 公告2020年第5号",
                "云泽省信访办法|（2019年8月16日云泽省人民政府令第218号公布 自2019年10月1日起施行）|第一条 内容。 => 云泽省人民政府令第218号",
                "云泽省第十三届人民代表大会常务委员会公告第9号云泽省节水条例|第一条 内容。 => 云泽省第十三届人民代表大会常务委员会公告第9号",
                "发文字号：国令第9707号|标题：某事管理条例|发文机关：国务院|第一条 内容。 => 国务院令第9707号",
                "某省信访办法|（2019年8月16日省政府令第94号公布）|第一条 内容。 => -",
                "云泽省信访办法|2019年1月16日 省长批准|2019年8月16日 云泽部令第14号发布|第一条 内容。 => 云泽部令第14号",
                "云泽省信访办法|2019年8月16日以云泽部令第14号公布|第一条 内容。 => 云泽部令第14号",
                "云泽省信访办法|2019年8月16日云泽部令第14号废止了旧办法。 => -",
                "关于废止规章的说明|根据云泽省人民政府令第218号，现说明如下。 => -",
                "关于某事的通知|第218号|内容 => -",
            })
    void findsNumber(String text, @Nullable String number) throws Exception {
        assertThat(parse("a.txt", text).numberText()).isEqualTo(number);
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
        return ParsedText.of(folder, name, text);
    }
}
