package io.ceyuan.core.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How near one another parts must stand: {@code SENTENCE(…)}, {@code 同段(…)}, {@code NEAR/5(…)}. */
sealed interface Closeness {

    /** In one sentence or paragraph. */
    record InOne(Query.Unit unit) implements Closeness {}

    /** Within so many characters. */
    record Within(int distance) implements Closeness {}

    Pattern NEAR = Pattern.compile("(?:NEAR|ＮＥＡＲ)(?:[/／]([0-9０-９]{1,6}))?");

    /** What a word before a parenthesis asks for; empty for a word that is just a word. */
    static Optional<Closeness> of(String word, Collection<String> warnings) {
        return switch (word) {
            case "SENTENCE", "ＳＥＮＴＥＮＣＥ", "同句" -> Optional.of(new InOne(Query.Unit.SENTENCE));
            case "PARA", "ＰＡＲＡ", "同段" -> Optional.of(new InOne(Query.Unit.PARAGRAPH));
            default -> near(word, warnings);
        };
    }

    private static Optional<Closeness> near(String word, Collection<String> warnings) {
        Matcher matcher = NEAR.matcher(word);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String typed = matcher.group(1);
        int distance = typed == null ? QueryParser.USUAL_DISTANCE : Integer.parseInt(typed);
        if (distance > QueryParser.MAX_DISTANCE) {
            warnings.add("NEAR 的距离最多 " + QueryParser.MAX_DISTANCE + " 字，已按 " + QueryParser.MAX_DISTANCE + " 字检索");
        }
        return Optional.of(new Within(Math.min(distance, QueryParser.MAX_DISTANCE)));
    }

    /** The query for parts that stand so. */
    default Query of(List<Query> parts) {
        return switch (this) {
            case InOne(Query.Unit unit) -> new Query.Together(unit, parts);
            case Within(int distance) -> new Query.Near(distance, parts);
        };
    }

    /** The name it is written out by. */
    default String label() {
        return switch (this) {
            case InOne(Query.Unit unit) ->
                switch (unit) {
                    case SENTENCE -> "SENTENCE";
                    case PARAGRAPH -> "PARA";
                };
            case Within(int distance) -> "NEAR/" + distance;
        };
    }
}
