package io.ceyuan.core.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a query out in the syntax that {@link QueryParser} reads; reading it gives the same query. */
public final class QueryWriter {

    private static final QueryWriter CLEAR = new QueryWriter(" ", true);

    /** Without parentheses that a reader needs and the parser does not. */
    private static final QueryWriter SHALLOW = new QueryWriter(" ", false);

    private final String and;
    private final boolean clear;

    private QueryWriter(String and, boolean clear) {
        this.and = and;
        this.clear = clear;
    }

    /** The text; a {@link Query.Strict} is written as its part, since the text does not tell. */
    public static String write(Query query) {
        String text = CLEAR.text(query);
        if (depth(text) > QueryParser.MAX_DEPTH) {
            text = SHALLOW.text(query);
        }
        // 国务院令 第707号 would be read as one number
        Optional<String> number = TypedNumber.read(text);
        return number.isEmpty() || query.equals(new Query.Words(number.get()))
                ? text
                : new QueryWriter(" AND ", true).text(query);
    }

    private String text(Query query) {
        return switch (query) {
            case Query.All _ -> "";
            case Query.Words words -> words.text();
            case Query.Phrase phrase -> quoted(phrase.text());
            case Query.Prefix prefix -> prefix.text() + "*";
            case Query.And all -> join(all.parts(), and);
            case Query.Or any ->
                any.parts().stream()
                        .map(part -> part instanceof Query.And && !clear ? text(part) : operand(part))
                        .collect(Collectors.joining(" OR "));
            case Query.Not not -> {
                String part = operand(not.part());
                yield (QueryLexer.startsWithSign(part) ? "NOT " : "-") + part;
            }
            case Query.InField named -> named.field().wireName() + ":" + operand(named.part());
            case Query.Together together ->
                new Closeness.InOne(together.unit()).label() + "(" + inner(together.parts()) + ")";
            case Query.Near near -> new Closeness.Within(near.distance()).label() + "(" + inner(near.parts()) + ")";
            case Query.Issued range -> "issued:" + DateRange.write(range);
            case Query.Strict strict -> text(strict.part());
        };
    }

    private String inner(List<Query> parts) {
        return parts.size() == 1 ? text(parts.getFirst()) : join(parts, and);
    }

    private String join(List<Query> parts, String separator) {
        return parts.stream().map(this::operand).collect(Collectors.joining(separator));
    }

    private String operand(Query query) {
        return query instanceof Query.And || query instanceof Query.Or ? "(" + text(query) + ")" : text(query);
    }

    /** In marks of the first style that the phrase has no mark of. */
    static String quoted(String phrase) {
        for (String style : QueryLexer.STYLES) {
            if (phrase.chars().noneMatch(c -> style.indexOf(c) >= 0)) {
                return style.charAt(0) + QueryLexer.escaped(phrase, "") + style.charAt(1);
            }
        }
        String first = QueryLexer.STYLES.getFirst();
        return first.charAt(0) + QueryLexer.escaped(phrase, first) + first.charAt(1);
    }

    /** How deep its parentheses are; those in phrases make it deeper than it is, which does no harm. */
    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }
}
