package io.ceyuan.lucene;

import io.ceyuan.core.query.Query;
import io.ceyuan.core.search.Expansion;
import io.ceyuan.core.search.Understanding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the plain words of a whole query say, beside what each says by itself. */
record QueryReading(WordReader reader) {

    /**
     * The query without parts that only ask, unless nothing else is left.
     *
     * <pre>
     * 请问 河长制 考核   →   河长制 考核
     * </pre>
     */
    Query withoutAsking(Query query) {
        return switch (query) {
            case Query.And and -> {
                List<Query> parts = new ArrayList<>();
                for (Query part : and.parts()) {
                    if (!onlyAsks(part)) {
                        parts.add(withoutAsking(part));
                    }
                }
                boolean wants = parts.stream().anyMatch(part -> !(part instanceof Query.Not));
                yield !wants ? and : parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
            }
            case Query other -> other;
        };
    }

    /** What becomes of the words. */
    Understanding understanding(Query query) {
        Set<String> ignored = new LinkedHashSet<>();
        Set<Expansion> expansions = new LinkedHashSet<>();
        boolean question = false;
        for (String text : texts(query, new ArrayList<>())) {
            PlainWords words = reader.read(text);
            question |= words.question();
            ignored.addAll(words.ignored());
            words.units().stream()
                    .filter(PlainWords.Unit::isExpanded)
                    .forEach(unit -> expansions.add(new Expansion(unit.text(), unit.also())));
        }
        if (query instanceof Query.And and) {
            and.parts().stream().filter(this::onlyAsks).forEach(part -> ignored.add(((Query.Words) part).text()));
        }
        return new Understanding(question, List.copyOf(ignored), List.copyOf(expansions));
    }

    private boolean onlyAsks(Query query) {
        return query instanceof Query.Words words && reader.asksNothing(words.text());
    }

    private List<String> texts(Query query, List<String> texts) {
        switch (query) {
            case Query.Words words -> texts.add(words.text());
            case Query.And and -> and.parts().forEach(part -> texts(part, texts));
            case Query.Or or -> or.parts().forEach(part -> texts(part, texts));
            case Query.All ignored -> {}
            case Query.Phrase ignored -> {}
            case Query.Not ignored -> {}
        }
        return texts;
    }
}
