package io.ceyuan.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.indexer.extract.LineJoiner.Line;
import io.ceyuan.indexer.extract.LineJoiner.Start;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Broken lines")
final class LineJoinerTest {

    @Test
    @DisplayName("are joined inside a sentence, without a space in Chinese and with one in English")
    void joins() {
        assertThat(join(
                        "关于促进数字经济高质量发展的若干意见和措施",
                        "为深入贯彻落实党中央国务院关于数字经济发展的",
                        "决策部署，加快 data governance and open data",
                        "platform 建设，现提出如下意见，请结合实际认真",
                        "贯彻执行。",
                        "一、总体要求",
                        "坚持创新驱动。"))
                .containsExactly(
                        "关于促进数字经济高质量发展的若干意见和措施为深入贯彻落实党中央国务院关于数字经济发展的决策部署，加快 data governance and open data platform 建设，现提出如下意见，请结合实际认真贯彻执行。",
                        "一、总体要求",
                        "坚持创新驱动。");
    }

    @Test
    @DisplayName("end at a number or a date that has a line of its own, and go on over a cited article")
    void keepsOwnLines() {
        assertThat(join(
                        "云泽省人民政府关于进一步加强水资源管理的通知",
                        "云政发〔2021〕12号",
                        "依照《中华人民共和国水法》第七条、第八条和本法",
                        "第十条的规定，应当办理取水许可手续并且缴纳费用",
                        "的单位，按照规定执行。",
                        "2021年3月5日"))
                .containsExactly(
                        "云泽省人民政府关于进一步加强水资源管理的通知",
                        "云政发〔2021〕12号",
                        "依照《中华人民共和国水法》第七条、第八条和本法第十条的规定，应当办理取水许可手续并且缴纳费用的单位，按照规定执行。",
                        "2021年3月5日");
    }

    @Test
    @DisplayName("make one number of the two halves that a line broke at its bracket")
    void joinsNumbers() {
        assertThat(LineJoiner.join(List.of(
                        new Line("云泽省路岩县中医院文件", Start.APART),
                        new Line("路中医发", Start.APART),
                        new Line("〔2011〕10号", Start.APART),
                        new Line("关于开展义诊的通知", Start.APART),
                        new Line("现将国务院文件《关于中医药工作的决定》转发如下，文号为", Start.APART),
                        new Line("〔2011〕10号", Start.APART))))
                .extracting(Block::text)
                .containsExactly(
                        "云泽省路岩县中医院文件", "路中医发〔2011〕10号", "关于开展义诊的通知", "现将国务院文件《关于中医药工作的决定》转发如下，文号为", "〔2011〕10号");
    }

    @Test
    @DisplayName("lose page numbers and running headers, also between the halves of a sentence")
    void dropsPaper() {
        List<List<Line>> pages = new ArrayList<>();
        for (String tail : List.of("甲", "乙", "丙")) {
            pages.add(List.of(
                    new Line("云泽省人民政府公报", Start.MAY_BEGIN),
                    new Line("管理" + tail + "项。", Start.MAY_BEGIN),
                    new Line("各级人民政府应当加强水资源的统一" + tail, Start.MAY_BEGIN),
                    new Line("－ " + (pages.size() + 1) + " －", Start.MAY_BEGIN)));
        }
        assertThat(new PdfPages(pages).blocks())
                .extracting(Block::text)
                .containsExactly("管理甲项。", "各级人民政府应当加强水资源的统一甲管理乙项。", "各级人民政府应当加强水资源的统一乙管理丙项。", "各级人民政府应当加强水资源的统一丙");
    }

    @Test
    @DisplayName("close up around the digits that typesetting sets apart")
    void closesUp() {
        List<Line> page = List.of(new Line("（国函〔2006〕38 号）于 2006 年 5 月 2 3 日印发，增长 7.5%，加快1 2.5 %。", Start.MAY_BEGIN));
        assertThat(new PdfPages(List.of(page)).blocks())
                .containsExactly(Block.paragraph("（国函〔2006〕38号）于2006年5月23日印发，增长7.5%，加快12.5%。"));
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "全省建成区级以上开放平台三百八十二个，较20 => 21年增长百分之三十以上，其中县级平台 => 全省建成区级以上开放平台三百八十二个，较2021年增长百分之三十以上，其中县级平台",
                "全省公共数据归集率达到了百分之九十五，即95 => %的事项可以在线办理，其余事项年内上线 => 全省公共数据归集率达到了百分之九十五，即95%的事项可以在线办理，其余事项年内上线",
                "the provincial platform of open government data => in Yunze is public and free of any charge today => the provincial platform of open government data in Yunze is public and free of any charge today",
            })
    @DisplayName("go on inside a number without a space")
    void joinsNumbers(String first, String second, String paragraph) {
        assertThat(join(first, second)).containsExactly(paragraph);
    }

    @Test
    @DisplayName(
            "begin a paragraph where the page indents them by two characters, and a row of a table is never joined")
    void readsIndent() {
        List<Line> lines = List.of(
                new Line("一、审议《云泽省公共数据授权运营办法（送审稿）》", Start.FIRST_LINE),
                new Line("会议听取了省数据局的说明，原则同意该办法，由省数据局", Start.FIRST_LINE),
                new Line("根据会议的意见修改，经省司法厅复核以后按照程序印发，", Start.INSIDE),
                new Line("同时废止原来的办法。", Start.INSIDE),
                Line.of(row("指标", "二〇二一年的数值", "二〇二二年的数值", "二〇二三年的")),
                Line.of(row("上线的事项", "三百八十二", "四百一十五", "五百六十九 六百二十")));
        assertThat(LineJoiner.join(lines))
                .containsExactly(
                        Block.paragraph("一、审议《云泽省公共数据授权运营办法（送审稿）》"),
                        Block.paragraph("会议听取了省数据局的说明，原则同意该办法，由省数据局根据会议的意见修改，经省司法厅复核以后按照程序印发，同时废止原来的办法。"),
                        row("指标", "二〇二一年的数值", "二〇二二年的数值", "二〇二三年的"),
                        row("上线的事项", "三百八十二", "四百一十五", "五百六十九 六百二十"));
    }

    private static Block row(String... cells) {
        return TableRows.row(List.of(cells)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"云泽省第十三届人民代表大会常务委员会公告第9号", "云泽省人民政府令第218号", "青岚市人民代表大会常务委员会公告（第十二号）"})
    @DisplayName("leave the number of an announcement above the title alone")
    void keepsAnnouncement(String announcement) {
        assertThat(join(announcement, "云泽省河道采砂管理条例")).containsExactly(announcement, "云泽省河道采砂管理条例");
    }

    private static List<String> join(String... lines) {
        List<Line> marked = new ArrayList<>();
        for (String line : lines) {
            marked.add(new Line(line, Start.INSIDE));
        }
        return LineJoiner.join(marked).stream().map(Block::text).toList();
    }
}
