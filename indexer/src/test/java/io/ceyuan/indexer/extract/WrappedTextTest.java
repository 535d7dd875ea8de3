package io.ceyuan.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A text file cut to one width")
final class WrappedTextTest {

    private static final String WRAPPED = """
            云泽省数据局关于公共数据开放的通知

            各市、县人民政府：
            　　为了加快公共数据的开放利用，提高政府服务和社会治理的能力，现将今
            年的有关事项通知如下，请各地各部门结合实际认真贯彻执行，确保年底以前
            全部完成各项工作任务。
            　　各地应当在六月底以前编制公共数据开放的目录，经同级人民政府审定以
            后向社会公布，并且按季度更新；不能开放的数据，应当逐项列明依据和理由，
            报上级主管部门备案。
            　　第三条　数据应当
            真实。
            春眠不觉晓
            处处闻啼鸟
            指标\t目标值
            归集率\t95%
            一、编制目录
            二、公布目录
                                        云泽省数据局
                                        2021年3月5日
            """;

    @Test
    @DisplayName("gives its paragraphs whole, and leaves verse, tables, lists and signatures apart")
    void joins() {
        assertThat(read(WRAPPED))
                .containsExactly(
                        "云泽省数据局关于公共数据开放的通知",
                        "各市、县人民政府：",
                        "为了加快公共数据的开放利用，提高政府服务和社会治理的能力，现将今年的有关事项通知如下，请各地各部门结合实际认真贯彻执行，确保年底以前全部完成各项工作任务。",
                        "各地应当在六月底以前编制公共数据开放的目录，经同级人民政府审定以后向社会公布，并且按季度更新；不能开放的数据，应当逐项列明依据和理由，报上级主管部门备案。",
                        "第三条 数据应当",
                        "真实。",
                        "春眠不觉晓",
                        "处处闻啼鸟",
                        "指标 目标值",
                        "归集率 95%",
                        "一、编制目录",
                        "二、公布目录",
                        "云泽省数据局",
                        "2021年3月5日");
    }

    @Test
    @DisplayName("is not taken for one when its lines are of all lengths, or a list")
    void keepsLines() {
        List<String> names = List.of(
                "云泽省青岚市公共资源交易平台运行服务有限公司",
                "云泽省望澜市城乡供水一体化建设工程有限公司",
                "云泽省砺原市农产品冷链集配中心运营有限公司",
                "云泽省鹭岭市石斛种源保护与繁育技术有限公司",
                "云泽省澄屿市海上风电装备检测认证有限公司。");
        List<String> numbered = new java.util.ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            numbered.add((at + 1) + "．" + names.get(at));
        }
        assertThat(read(String.join("\n", numbered))).isEqualTo(numbered);
        List<String> paragraphs = List.of("为了加快开放", "提高能力，现将有关事项通知如下，请认真贯彻", "执行情况报省数据局", "特此通知");
        assertThat(read(String.join("\n", paragraphs))).isEqualTo(paragraphs);
    }

    private static List<String> read(String text) {
        return ((Extracted) PlainText.read(text))
                .blocks().stream().map(Block::text).toList();
    }
}
