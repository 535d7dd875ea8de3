package io.ceyuan.web.page;

import io.ceyuan.core.search.Matching;
import io.ceyuan.core.search.Understanding;
import io.ceyuan.web.params.SearchParams;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was done with the plain words of a query, in sentences.
 *
 * @param synonyms the search with synonyms, or without them; null where there are none
 */
record WordNotes(List<String> notes, @Nullable Link synonyms) {

    WordNotes {
        notes = List.copyOf(notes);
    }

    static @Nullable WordNotes of(SearchParams params, Understanding understanding) {
        List<String> notes = new ArrayList<>();
        if (understanding.question()) {
            notes.add("按提问检索：含有其中任何一部分的文件都列出，最相关的在前");
        }
        if (!understanding.ignored().isEmpty()) {
            notes.add("未检索：" + String.join("、", understanding.ignored()));
        }
        if (!understanding.expansions().isEmpty()) {
            notes.add("已同时检索："
                    + understanding.expansions().stream()
                            .map(expansion -> expansion.typed() + " → " + String.join("、", expansion.also()))
                            .collect(Collectors.joining("；"))
                    + "。件数包括只含这些词的文件");
        }
        Link synonyms = synonyms(params, understanding);
        return notes.isEmpty() && synonyms == null ? null : new WordNotes(notes, synonyms);
    }

    private static @Nullable Link synonyms(SearchParams params, Understanding understanding) {
        Matching matching = params.matching();
        if (matching.synonyms() && understanding.expansions().isEmpty()) {
            return null;
        }
        Matching other = new Matching(!matching.synonyms(), matching.explain());
        return new Link(matching.synonyms() ? "只检索原词" : "同时检索同义词", Links.search(params.withMatching(other)));
    }
}
