package io.ceyuan.indexer.extract;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What belongs to the web page and not to its document: menus, share buttons, 上一篇, 责任编辑, hidden text. */
final class Furniture {

    private static final Set<String> TAGS = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "nav",
            "footer",
            "aside",
            "select",
            "button",
            "input",
            "textarea",
            "svg",
            "canvas",
            "object",
            "embed",
            "audio",
            "video",
            "map");

    private static final Pattern NAME = Pattern.compile(
            "(?:^|[\\s_-])(?:nav|navbar|menu|footer|foot|share|bdsharebuttonbox|breadcrumb|crumbs?"
                    + "|sidebar|related|relevant|recommend|pagination|pager|copyright|qrcode|qr|ewm|toolbar|print|fontsize|prevnext|topbar|login"
                    + "|search|advert|ads?|comments?)(?:$|[\\s_-])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HIDDEN =
            Pattern.compile("(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);

    private static final Pattern LINE =
            Pattern.compile("^(?:[\\[【（(]?(?:责任编辑|编辑|责编|审核|校对|来源|信息来源|作者|字号|字体|点击数|浏览次数|阅读次数|访问量"
                    + "|打印本页|打印|关闭窗口|关闭|返回顶部|收藏|纠错|分享到?|相关链接|相关新闻|相关文章|相关阅读|相关解读|推荐阅读|上一篇|下一篇|上一条|下一条"
                    + "|当前位置|您的位置|你的位置|您现在的位置|扫一扫|主办单位|承办单位|版权所有|网站地图|网站标识码)[\\]】）)]?(?:[：:\\s].*|$)"
                    + "|.*(?:扫一扫在手机打开|用微信扫|ICP备[0-9]|公网安备).*|[\\[【]?(?:大|中|小|打印|关闭|收藏|\\s)+[\\]】]?)$");

    private static final int LONGEST_LINE = 60;

    private Furniture() {}

    /** Whether the element is left out with all that is in it. */
    static boolean isFurniture(Element element) {
        if (TAGS.contains(element.normalName())
                || element.hasAttr("hidden")
                || (element.hasAttr("style")
                        && HIDDEN.matcher(element.attr("style")).find())) {
            return true;
        }
        return NAME.matcher(element.className()).find()
                || NAME.matcher(element.id()).find();
    }

    /** Whether a line of the page is no line of the document. */
    static boolean isFurniture(String line) {
        return line.length() <= LONGEST_LINE && LINE.matcher(line).matches();
    }
}
