package io.ceyuan.server;

import io.ceyuan.core.query.ParsedQuery;
import io.ceyuan.core.query.Query;
import io.ceyuan.core.query.QueryParser;
import io.ceyuan.core.search.Library;
import io.ceyuan.core.search.SearchRequest;
import io.ceyuan.core.search.SearchResult;
import io.ceyuan.web.page.Alternative;
import io.ceyuan.web.page.Alternatives;
import io.ceyuan.web.params.SearchParams;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Finds searches that have more hits than the one that was asked, and counts them. */
public final class BetterSearches {

    /** Each is counted by a search of its own. */
    private static final int MOST_SPELLINGS = 5;

    /** What more documents than this have is not mistyped. */
    private static final long FEW = 20;

    /** What documents have is written so: another spelling must have so many times as many to be what was meant. */
    private static final long TIMES = 10;

    private final Library library;

    public BetterSearches(Library library) {
        this.library = library;
    }

    /** Everything to try when nothing was found; when little was, the one spelling that finds far more; else nothing. */
    public List<Alternative.Counted> of(SearchParams params, ParsedQuery parsed, SearchResult result, LocalDate today) {
        if (result.total() == 0) {
            return Alternatives.of(params, parsed, spellings(parsed)).stream()
                    .map(alternative -> counted(alternative, today))
                    .filter(counted -> counted.total() > 0)
                    .toList();
        }
        if (params.page() > 1 || !Alternatives.isPlain(parsed.query())) {
            return List.of();
        }
        List<Alternative> spelled = Alternatives.spelled(params, spellings(parsed));
        if (spelled.isEmpty()) {
            return List.of();
        }
        // words find a document that has part of them: whether a text is written so tells only the text as it stands
        long written = count(params, exact(parsed.query()), today);
        if (written > FEW) {
            return List.of();
        }
        return spelled.stream()
                .filter(other -> count(params, exact(query(other)), today) >= TIMES * Math.max(1, written))
                .map(alternative -> counted(alternative, today))
                .max(Comparator.comparingLong(Alternative.Counted::total))
                .stream()
                .toList();
    }

    private static Query query(Alternative alternative) {
        return QueryParser.parse(alternative.params().q()).query();
    }

    /** The same words as they stand. */
    private static Query exact(Query plain) {
        return switch (plain) {
            case Query.Words words -> new Query.Phrase(words.text());
            case Query.And and ->
                new Query.And(and.parts().stream().map(BetterSearches::exact).toList());
            default -> plain;
        };
    }

    private List<String> spellings(ParsedQuery parsed) {
        return Alternatives.isPlain(parsed.query()) ? library.spellings(parsed.text(), MOST_SPELLINGS) : List.of();
    }

    private Alternative.Counted counted(Alternative alternative, LocalDate today) {
        SearchParams params = alternative.params();
        return new Alternative.Counted(alternative, count(params, params.query(QueryParser.parse(params.q())), today));
    }

    private long count(SearchParams params, Query query, LocalDate today) {
        SearchRequest request = new SearchRequest(
                query, params.toFilters(today), params.order(), params.fold(), 1, 0, params.matching());
        return library.search(request).total();
    }
}
