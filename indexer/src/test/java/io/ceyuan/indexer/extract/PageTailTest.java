package io.ceyuan.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The end of a copied page")
final class PageTailTest {

    @ParameterizedTest(name = "{0} keeps {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "正文。/编辑 林青岚 审读 苏云泽 审核 顾望/免责声明/未经许可，不得转载本站内容/推荐阅读/青岚热榜/视频/首页 => 2",
                "正文。/（责任编辑：林青岚）/分享到：/相关阅读/云泽省发布新规 => 2",
                "正文。/编辑丨林青岚/版权声明：本文由青岚在线原创。/返回顶部 => 2",
                "正文。/编辑 林青岚 审读 苏云泽 => 2",
                "编辑 林青岚/免责声明/首页 => 3",
                "正文。/免责声明/首页 => 3",
                "正文。/审核：林青岚/附件/申报表 => 4",
                "正文。/审核 林青岚/推荐阅读/各县（市、区）应当在年底前完成整改。 => 4",
                "第一条 编辑部应当设立审核岗位。/首页/推荐阅读 => 3",
            })
    @DisplayName("goes below the line of the editors, and only there")
    void cuts(String lines, int kept) {
        List<Block> blocks = Stream.of(lines.split("/")).map(Block::paragraph).toList();
        assertThat(PageTail.cut(blocks)).isEqualTo(blocks.subList(0, kept));
    }
}
