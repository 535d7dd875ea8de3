package io.ceyuan.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.indexer.extract.LineJoiner.Line;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
    @DisplayName("lose page numbers and running headers, also between the halves of a sentence")
    void dropsPaper() {
        List<List<Line>> pages = new ArrayList<>();
        for (String tail : List.of("甲", "乙", "丙")) {
            pages.add(List.of(
                    new Line("云泽省人民政府公报", true),
                    new Line("管理" + tail + "项。", true),
                    new Line("各级人民政府应当加强水资源的统一" + tail, true),
                    new Line("－ " + (pages.size() + 1) + " －", true)));
        }
        assertThat(new PdfPages(pages).blocks())
                .extracting(Block::text)
                .containsExactly("管理甲项。", "各级人民政府应当加强水资源的统一甲管理乙项。", "各级人民政府应当加强水资源的统一乙管理丙项。", "各级人民政府应当加强水资源的统一丙");
    }

    @Test
    @DisplayName("close up around the digits that typesetting sets apart")
    void closesUp() {
        List<Line> page = List.of(new Line("（国函〔2006〕38 号）于 2006 年 5 月 2 3 日印发，增长 7.5%。", true));
        assertThat(new PdfPages(List.of(page)).blocks())
                .containsExactly(Block.paragraph("（国函〔2006〕38号）于2006年5月23日印发，增长7.5%。"));
    }

    private static List<String> join(String... lines) {
        List<Line> marked = new ArrayList<>();
        for (String line : lines) {
            marked.add(new Line(line, false));
        }
        return LineJoiner.join(marked);
    }
}
