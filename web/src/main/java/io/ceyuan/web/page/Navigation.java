package io.ceyuan.web.page;

import java.util.List;

/**
 * A way to a part of the product, on every page.
 *
 * @param current whether the page belongs to it
 */
record Navigation(String text, String url, boolean current) {

    /**
     * All ways.
     *
     * @param kind of the page, as its body's class names it
     */
    static List<Navigation> of(String kind) {
        return List.of(
                new Navigation("检索", Links.HOME, List.of("home", "search").contains(kind)),
                new Navigation("引用查找", Links.CITATIONS, kind.equals("lookup")),
                new Navigation("引语核对", Links.QUOTATIONS, kind.equals("quoting")),
                new Navigation("文稿核查", Links.CHECK, kind.equals("check")),
                new Navigation("高被引与缺失文件", Links.MOST_CITED, kind.equals("mostcited")));
    }
}
