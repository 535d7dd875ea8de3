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
        if (query instanceof Query.Strict(Query part)) {
            return new Query.Strict(withQuestionsWhole(part));
        }
        if (!(query instanceof Query.And and)) {
            return query;
        }
        List<Query> parts = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Query part : and.parts()) {
            switch (part) {
                case Query.Words plain -> words.add(plain.text());
                // “宁波全域一码通？”: a quotation with the question mark inside is the question itself
                case Query.Phrase quoted when WordReader.isAsked(quoted.text()) -> words.add(quoted.text());
                case Query other -> parts.add(withQuestionsWhole(other));
            }
        }
        // as one text, and no pair of characters across the places where it was parted
        String whole = String.join("，", words);
        boolean onlyAsks = !words.isEmpty() && reader.asksNothing(whole);
        if (!onlyAsks && (words.isEmpty() || !reader.read(whole).question())) {
            return query;
        }
        boolean wanted = parts.stream().anyMatch(part -> !(part instanceof Query.Not));
        if (wanted && onlyAsks) {
            return Query.all(parts);
        }
        List<Query> asked = new ArrayList<>(parts);
        asked.addFirst(new Query.Words(whole));
        // 莆田市的“八闽健康码”有什么用？: what is quoted must be there, what is asked about it adds to the score
        return wanted ? new Query.Or(List.of(Query.all(asked), Query.all(parts))) : Query.all(asked);
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
            case Query.Strict strict -> texts(strict.part(), texts);
            case Query.All _,
                    Query.Phrase _,
                    Query.Prefix _,
                    Query.Not _,
                    Query.InField _,
                    Query.Together _,
                    Query.Near _,
                    Query.Issued _ -> {}
        }
        return texts;
    }
}
