package io.ceyuan.benchmarks.eval;

import io.ceyuan.cli.DataFolder;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.query.QueryParser;
import io.ceyuan.core.search.DocumentWriter;
import io.ceyuan.core.search.EngineProvider;
import io.ceyuan.core.search.EngineSettings;
import io.ceyuan.core.search.SearchRequest;
import io.ceyuan.core.search.Searcher;
import io.ceyuan.core.search.Sort;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers as users get them: the engine of the product, and a question read as what is typed into the search box. Copies are
 * not folded, since one of them may be the judged one.
 *
 * @param settings an index
 */
record ProductRun(EngineSettings settings) {

    /** The index of a data folder. */
    static ProductRun in(Path data) {
        return new ProductRun(new DataFolder(data).settings());
    }

    void index(Collection<PolicyDocument> documents) {
        try (DocumentWriter writer = EngineProvider.of(settings).openWriter(settings)) {
            documents.parallelStream().forEach(writer::write);
            writer.commit();
        }
    }

    /** The places of the hits of every question. */
    Ranked answer(Judgements judgements) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        try (Searcher searcher = EngineProvider.of(settings).openSearcher(settings)) {
            judgements.queries().forEach((query, text) -> answers.put(query, places(searcher, text)));
        }
        return new Ranked(answers);
    }

    private static List<String> places(Searcher searcher, String text) {
        SearchRequest request =
                new SearchRequest(QueryParser.parse(text).query(), Map.of(), Sort.RELEVANCE, false, 1, Measure.DEEP);
        return searcher.search(request).hits().stream()
                .map(hit -> hit.document().source().place())
                .toList();
    }
}
