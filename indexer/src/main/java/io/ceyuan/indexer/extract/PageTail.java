package io.ceyuan.indexer.extract;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The end of a page that was copied with its surroundings: after the line of the editors stand share bars, 推荐阅读, 免责声明 and
 * menus, and none of them is text of the document.
 */
final class PageTail {

    private static final String ROLE = "(?:责任编辑|执行编辑|值班编辑|编辑|责编|编审|审读|审核|审校|初审|复审|终审|校对|监制|值班主任|值班编委)";

    private static final String NAMES = "(?:\\p{IsHan}{2,4}|\\p{IsHan} \\p{IsHan})(?:[、，,/ ]+(?:\\p{IsHan}{2,4}))*";

    /** 编辑 张三 审读 李四, （责任编辑：王五） */
    private static final Pattern EDITORS =
            Pattern.compile("[（(\\[【]?(?:" + ROLE + "\\s*[：:丨|/／ ]\\s*" + NAMES + "[\\s；;，,|丨]*)+[）)\\]】]?");

    private static final Pattern BESIDE = Pattern.compile(
            "免责声明.*|版权声明.*|推荐阅读|相关阅读|相关推荐|热门推荐|猜你喜欢|延伸阅读|.{0,6}热榜|分享到.*|扫码.*|返回顶部|首页|评论.{0,6}|点赞.{0,6}|收藏.{0,6}|举报"
                    + "|.{0,20}未经.{0,12}(?:许可|授权).{0,60}");

    /** What a page sets under its document is short. */
    private static final int LONGEST = 120;

    private static final int MOST_LINES = 60;

    private PageTail() {}

    /** The blocks up to the line of the editors, when what is below it is a page's and not the document's. */
    static List<Block> cut(List<Block> blocks) {
        for (int at = Math.max(1, blocks.size() - MOST_LINES); at < blocks.size(); at++) {
            if (EDITORS.matcher(blocks.get(at).text()).matches() && isTail(blocks.subList(at + 1, blocks.size()))) {
                return blocks.subList(0, at + 1);
            }
        }
        return blocks;
    }

    /** Short lines of which one at least can be told; a sentence that goes on to say something is text. */
    private static boolean isTail(List<Block> below) {
        return below.stream().allMatch(block -> isShort(block.text()))
                && below.stream().anyMatch(block -> BESIDE.matcher(block.text()).matches());
    }

    private static boolean isShort(String line) {
        return line.length() <= LONGEST && (BESIDE.matcher(line).matches() || !line.endsWith("。"));
    }
}
