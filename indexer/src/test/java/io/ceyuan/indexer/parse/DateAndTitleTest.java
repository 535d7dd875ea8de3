package io.ceyuan.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.document.PolicyDocument;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Date and title of a document whose text alone tells them")
final class DateAndTitleTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "=>",
            nullValues = "-",
            value = {
                "the signature inside one long line => 甲.txt => 关于公布青岚市湿地名录的公告 根据有关规定，经市人民政府同意，现将青岚市第一批重要湿地名录予以公布，请各有关单位认真做好湿地的保护与管理工作，确保面积不减少、功能不退化、监测不间断。 特此公告。 附件：青岚市重要湿地名录 青岚市林业局 青岚市水利局 2019年12月10日 抄送：各县人民政府 => 2019-12-10",
                "the signature for which another authority sealed => 甲.txt => 关于发布青岚市湿地标准的公告 为贯彻湿地保护的有关法规，规范湿地监测工作，现批准两项湿地监测标准，由青岚出版社出版，标准内容可在市林业局网站查询。 特此公告。 青岚市林业局 （青岚市林业局筹备组代章） 2018年3月27日 抄送：各县人民政府 => 2018-03-27",
                "not the imprint of a text of a few sentences => 甲.txt => 关于公布青岚市湿地名录的公告 湿地既是重要的生态系统，也是重要的水源地。现将青岚市第一批重要湿地名录予以公布。名录涵盖3个县的12处湿地。欢迎监督。 电话：（0999）65645465 附件：1苇渡县湿地名录 2麓安县湿地名录 青岚市林业局 2020年3月24日 青岚市林业局办公室2020年4月9日印发 => 2020-03-24",
                "the change that a statute shows in itself => 甲.md => # 云泽省现金管理条例|1988年9月8日 云泽省人民政府令第12号发布|第一条 内容。|（二）超出限额留存现金的。（2011年1月8日删除）|第二条 内容。 => 2011-01-08",
                "not an older change that a statute shows => 甲.md => # 云泽省现金管理条例|2012年9月8日 云泽省人民政府令第12号修订|第一条 内容。（2011年1月8日修改） => 2012-09-08",
                "a rule changed by a decision => 甲.md => # 云泽省投诉处理办法|2019年11月30日 云泽省市场监督管理局令第20号公布|2022年3月24日 《云泽省市场监督管理局关于修改有关规章的决定》修改|第一条 内容。 => 2022-03-24",
                "the signature that touches its date => 甲.txt => 关于调整青岚市交易时间的通知 为方便各交易参与人，根据市场运行的实际情况和交易规则的有关规定，自下月起调整交易时间，具体安排将另行通知各会员单位。特此公告。 青岚市碳排放交易中心有限公司2024年9月9日 新闻中心 市场公告 => 2024-09-09",
                "not the imprint inside one long line => 甲.txt => 关于公布青岚市湿地名录的公告 根据有关规定，经市人民政府同意，现将青岚市第一批重要湿地名录予以公布，请各有关单位认真做好湿地的保护与管理工作，确保面积不减少。 青岚市林业局 2019年12月10日 青岚市林业局办公室2019年12月13日印发 => 2019-12-10",
                "not an event told in the text => 甲.txt => 青岚市林业局领导到苇渡县调研 来源： 时间： 2020年3月27日上午，青岚市林业局负责人一行到苇渡县调研湿地保护工作，实地查看了湿地修复现场，听取了有关情况的介绍，并提出了下一步的工作要求。 => -",
                "the one who signs an order inside one long line => 甲.txt => 《云泽省统计工作管理办法》已于2022年12月30日由云泽省人民政府第六次常务会议审议通过，现予公布，自公布之日起施行。 省长 沈某某 2023年1月18日 云泽省统计工作管理办法 第一章 总则 第一条 为加强统计工作管理，制定本办法。 => 2023-01-18",
                "the day of adoption where nobody signed => 甲.txt => 《云泽省统计工作管理办法》已于2022年12月30日由云泽省人民政府第六次常务会议审议通过，现予公布。 => 2022-12-30",
                "the day of publishing beside the title => 甲.txt => 青岚市碳配额竞价情况 发布时间：2017年1月4日 受市发展改革局委托举行竞价。 => 2017-01-04",
                "the order above the statute => 甲.txt => 云泽省人民政府令|第218号|《云泽省信访条例》已经2018年9月6日省人民政府第23次常务会议通过，现予公布，自2019年3月1日起施行。|省长 沈某某|2018年11月6日|云泽省信访条例|（2018年9月6日省人民政府第23次常务会议通过）|第一条 内容。 => 2018-11-06",
                "not a decision cited in the first sentence => 甲.txt => 云泽省人民政府关于同意青岚港开放的批复|云政函〔2006〕132号|青岚市人民政府：|依照2006年10月31日省人民代表大会常务委员会会议通过的决定，现批复如下：|一、同意开放。|云泽省人民政府|二〇〇六年十二月三十日 => 2006-12-30",
                "the version in the file name => 青岚市房屋租赁规定（2007-10-10）.md => # 青岚市房屋租赁规定|2001年3月5日 青岚市人民政府令第5号公布|第一条 内容。 => 2007-10-10",
                "not an older day in the file name => 青岚市房屋租赁规定（1999-10-10）.md => # 青岚市房屋租赁规定|2001年3月5日 青岚市人民政府令第5号公布|第一条 内容。 => 2001-03-05",
                "a file name with a 13th month => 青岚市房屋租赁规定（2007-13-10）.md => # 青岚市房屋租赁规定|第一条 内容。 => -",
                "a preface on several lines => 甲.md => # 云泽省节约用水办法|2001年3月5日 云泽省第九届人民代表大会常务委员会第二次会议通过|2020年7月31日 云泽省第十三届人民代表大会常务委员会第二十二次会议《关于修改〈云泽省水法实施办法〉|〈云泽省节约用水办法〉|的决定》第一次修正|第一条 内容。 => 2020-07-31",
                "the day of a session => 甲.txt => 政府工作报告|1957年6月26日在云泽省第一届人民代表大会第四次會议上|沈某某|各位代表： => 1957-06-26",
                "no day where only a year is known => 2025年云泽省政府工作报告.txt => 各位代表：|现在，我代表省人民政府，向大会报告政府工作。|一、2024年工作回顾 => -",
                "white space escaped twice after the name => 甲.txt => 云泽省人民政府转发省教委请示的通知|现转发给你们。|云泽省人民政府 &sp;|一九九六年七月十七日|关于扩大规模的请示|云泽省人民政府：|云泽省教育委员会|一九九六年五月十三日 => 1996-07-17",
            })
    void findsDate(String what, String name, String text, String date) throws Exception {
        PolicyDocument document = ParsedText.of(folder, name, text);
        assertThat(Objects.toString(document.issuedDate(), null)).isEqualTo(date);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "a title on three lines whose second ends like one => 云泽省人民政府办公厅关于全面推行|执法公示制度执法全过程记录制度|重大决定审核制度的指导意见|云政办发〔2018〕118号|各市人民政府： => 云泽省人民政府办公厅关于全面推行执法公示制度执法全过程记录制度重大决定审核制度的指导意见",
                "a first line that ends like a red head => 云泽省人民政府办公厅关于全面推行规范性文件|合法性审核机制的指导意见|云政办发〔2018〕115号|各市人民政府： => 云泽省人民政府办公厅关于全面推行规范性文件合法性审核机制的指导意见",
                "a statute below its order => 云泽省人民政府令|第707号|现公布修订后的《云泽省河道条例》，自2019年1月1日起施行。|省长　　沈某某|2018年12月18日|云泽省河道条例|（1994年1月28日云泽省人民政府令第142号发布）|第一条 内容。 => 云泽省河道条例",
                "a title told twice => 云泽省高级人民法院关于审理林业案件若干问题的解释|云泽省高级人民法院|关于审理林业案件若干问题的解释|云法释〔2022〕16号|内容。 => 云泽省高级人民法院关于审理林业案件若干问题的解释",
                "a title behind its number => 云政发〔2002〕17号云泽省人民政府关于推进集中处罚工作的决定|云政发〔2002〕17号|各市人民政府： => 云泽省人民政府关于推进集中处罚工作的决定",
                "a last line drawn apart => 云泽省人民政府关于授权青岚市管理的|青岚湾口岸港方口岸区范围和|土 地 使 用 期 限 的 批 复|云政函〔2006〕132号|青岚市人民政府： => 云泽省人民政府关于授权青岚市管理的青岚湾口岸港方口岸区范围和土地使用期限的批复",
            })
    void findsTitle(String what, String text, String title) throws Exception {
        assertThat(ParsedText.of(folder, "甲.txt", text).title().value()).isEqualTo(title);
    }
}
