package io.ceyuan.indexer.extract;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Finds the element of a page that holds the document: a known container, or else the smallest one with most of the text. */
final class MainContent {

    /** Containers of gov.cn and of the site builders that Chinese authorities use. */
    private static final String KNOWN =
            "#UCAP-CONTENT, #zoom, #Zoom, #zoomcon, .TRS_Editor, .TRS_UEDITOR, .trs_editor_view,"
                    + " .pages_content, .article-content, .article_content, .articleContent, .xxgk-content, .wp_articlecontent,"
                    + " .v_news_content, #vsb_content, .Custom_UnionStyle, .news_content, .zwxl-article, .view, #content, .content,"
                    + " article, main, #main";

    private static final int LEAST = 60;

    private MainContent() {}

    static Element of(Element body) {
        long all = weight(body);
        Element best = null;
        long most = 0;
        for (Element known : body.select(KNOWN)) {
            long weight = weight(known);
            // the outer one of two nested containers holds the whole text, the inner one may hold a part only
            if (weight > most && weight * 2 >= all && weight >= LEAST) {
                most = weight;
                best = known;
            }
        }
        return best != null ? best : densest(body, all);
    }

    /** Goes down while one child holds nearly all the text outside of links. */
    private static Element densest(Element body, long all) {
        Element at = body;
        while (true) {
            Element next = null;
            for (Element child : at.children()) {
                if (weight(child) * 20 >= all * 19 && !isParagraph(child)) {
                    next = child;
                }
            }
            if (next == null || all == 0) {
                return at;
            }
            at = next;
        }
    }

    private static boolean isParagraph(Element element) {
        return element.is("p, pre, h1, h2, h3, h4, h5, h6, tr, tbody, table, span, ul, ol, font, b, strong");
    }

    /** Characters of the text, without links and furniture. */
    private static long weight(Element element) {
        long[] weight = {0};
        element.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    weight[0] += text.getWholeText().strip().length();
                }
                boolean leftOut = node instanceof Element child
                        && depth > 0
                        && (child.normalName().equals("a") || Furniture.isFurniture(child));
                return leftOut ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
            }
        });
        return weight[0];
    }
}
