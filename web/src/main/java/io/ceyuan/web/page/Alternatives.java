package io.ceyuan.web.page;

import io.ceyuan.core.query.ParsedQuery;
import io.ceyuan.core.query.Query;
import io.ceyuan.web.params.SearchParams;
import java.util.ArrayList;
import java.util.List;

/** What to try in place of a search: each has to be counted before anyone is sent there. */
public final class Alternatives {

    private static final int TERMS = 4;

    /** More filters than this are dropped all at once. */
    private static final int FILTERS = 4;

    private Alternatives() {}

    /** Searches that are wider than this one, the nearest first; without hits as likely as with. */
    public static List<Alternative> of(SearchParams params, ParsedQuery parsed, List<String> spellings) {
        List<Alternative> all = new ArrayList<>();
        addWithoutFilters(params, all);
        spellings.forEach(other -> all.add(Alternative.spelling(params, other)));
        String text = parsed.text();
        if (text.contains("\"")) {
            String loose = text.replace("\"", "");
            all.add(new Alternative("去掉引号，不要求原文连续：" + loose, params.withQuery(loose)));
        }
        List<String> terms = terms(parsed.query());
        if (terms.size() > 1) {
            String any = String.join(" OR ", terms);
            all.add(new Alternative("有其中一个词即可：" + any, params.withQuery(any)));
            terms.stream()
                    .limit(TERMS)
                    .forEach(term -> all.add(new Alternative("只检索“" + term + "”", params.withQuery(term))));
        }
        all.add(new Alternative("浏览全部文件", SearchParams.of("")));
        return all;
    }

    /** The other spellings alone, for a search that has some hits. */
    public static List<Alternative> spelled(SearchParams params, List<String> spellings) {
        return spellings.stream()
                .map(other -> Alternative.spelling(params, other))
                .toList();
    }

    /** Whether another spelling of the query may be offered: it is words, with nothing that the user put exactly so. */
    public static boolean isPlain(Query query) {
        return switch (query) {
            case Query.Words ignored -> true;
            case Query.And and -> and.parts().stream().allMatch(Alternatives::isPlain);
            default -> false;
        };
    }

    private static void addWithoutFilters(SearchParams params, List<Alternative> all) {
        List<Alternative> each = params.conditions().stream()
                .map(condition -> new Alternative(
                        (condition.excluded() ? "不再排除" : "去掉")
                                + condition.facet().label()
                                + "“"
                                + Wording.facetValue(condition.facet(), condition.value())
                                + "”",
                        params.without(condition)))
                .toList();
        if (each.size() <= FILTERS) {
            all.addAll(each);
        }
        if (each.size() > 1) {
            all.add(new Alternative("去掉全部筛选条件", params.withoutFilters()));
        }
    }

    private static List<String> terms(Query query) {
        return query instanceof Query.And and
                ? and.parts().stream()
                        .filter(part -> part instanceof Query.Words)
                        .map(part -> ((Query.Words) part).text())
                        .toList()
                : List.of();
    }
}
