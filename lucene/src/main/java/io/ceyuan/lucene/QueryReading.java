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
     * The query with the plain words of a question together: spaces, brackets and quotation marks part it for the parser, and it
     * stays one question.
     *
     * <pre>
     * 可以申请立体商标（三维商标）吗？   →   the words 可以申请立体商标，三维商标，吗？
     * </pre>
     */
    Query withQuestionsWhole(Query query) {
        if (!(query instanceof Query.And and)) {
            return query;
        }
        List<Query> parts = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Query part : and.parts()) {
            if (part instanceof Query.Words plain) {
                words.add(plain.text());
            } else {
                parts.add(withQuestionsWhole(part));
            }
        }
        // as one text, and no pair of characters across the places where it was parted
        String whole = String.join("，", words);
        if (words.isEmpty() || !(reader.read(whole).question())) {
            return query;
        }
        boolean asks = !reader.asksNothing(whole) || parts.stream().allMatch(part -> part instanceof Query.Not);
        if (asks) {
            parts.addFirst(new Query.Words(whole));
        }
        return parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
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
        return new Understanding(question, List.copyOf(ignored), List.copyOf(expansions));
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
