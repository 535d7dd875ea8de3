package io.ceyuan.indexer.parse;

import io.ceyuan.indexer.extract.Block;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statute that an order brings with it; the page is called after it and not after the order.
 *
 * <pre>
 * 云泽省人民政府令
 * 第218号
 * 《云泽省信访工作办法》已经…通过，现予公布，自2019年10月1日起施行。
 * 省长　沈某某
 * 云泽省信访工作办法
 * </pre>
 */
final class Promulgation {

    private static final int HEAD_LINES = 8;
    private static final Pattern ORDER = Pattern.compile("(?:令|公告)(?:\\s*[（(]?第.{1,12}[号號][）)]?)?$");
    private static final Pattern PROMULGATES =
            Pattern.compile("《(?<title>[^》]{4,60}(?:〈[^〉]{2,40}〉[^》]{0,20})?)》[^。]*?(?:现予|予以|现将|公布|发布)");
    private static final Pattern NOW_PROMULGATES = Pattern.compile("现(?:予|将)?公布[^《。]{0,12}《(?<title>[^》]{4,60})》");

    private Promulgation() {}

    /** The key of its title, where an order stands at the head. */
    static Optional<String> title(List<Block> blocks) {
        boolean ordered = false;
        for (Block block : blocks.subList(0, Math.min(HEAD_LINES, blocks.size()))) {
            String line = block.text();
            ordered |= line.length() <= 60 && ORDER.matcher(line).find();
            if (ordered) {
                for (Pattern pattern : List.of(NOW_PROMULGATES, PROMULGATES)) {
                    Matcher matcher = pattern.matcher(line);
                    if (matcher.find()) {
                        return Optional.of(TitleForm.key(matcher.group("title")));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
