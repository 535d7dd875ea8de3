package io.ceyuan.web.page;

import io.ceyuan.core.query.ParsedQuery;
import io.ceyuan.core.query.Query;
import io.ceyuan.web.params.SearchParams;
import java.util.ArrayList;
import java.util.List;

/** What to try when nothing was found. */
final class Advice {

    private static final int TERMS = 4;

    private Advice() {}

    /** Searches that are wider than this one, the nearest first. */
    static List<Link> of(SearchParams params, ParsedQuery parsed) {
        List<Link> advice = new ArrayList<>();
        if (!params.hasNoFilters()) {
            advice.add(new Link("去掉全部筛选条件", Links.search(params.withoutFilters())));
        }
        String text = parsed.text();
        if (text.contains("\"")) {
            String loose = text.replace("\"", "");
            advice.add(new Link("去掉引号，不要求原文连续：" + loose, Links.search(params.withQuery(loose))));
        }
        if (parsed.query() instanceof Query.And and) {
            and.parts().stream()
                    .filter(part -> part instanceof Query.Words)
                    .limit(TERMS)
                    .map(part -> ((Query.Words) part).text())
                    .forEach(term -> advice.add(new Link("只检索“" + term + "”", Links.search(params.withQuery(term)))));
        }
        advice.add(new Link("浏览全部文件", Links.search(SearchParams.of(""))));
        return advice;
    }
}
