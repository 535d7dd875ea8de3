package io.ceyuan.core.query;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a query out in the syntax that {@link QueryParser} reads. */
final class QueryWriter {

    private QueryWriter() {}

    static String write(Query query) {
        return switch (query) {
            case Query.All ignored -> "";
            case Query.Words words -> words.text();
            case Query.Phrase phrase -> quoted(phrase.text());
            case Query.And and -> join(and.parts(), " ");
            case Query.Or or -> join(or.parts(), " OR ");
            case Query.Not not -> "-" + operand(not.part());
        };
    }

    /** In marks of the first style that the phrase has no mark of. */
    private static String quoted(String phrase) {
        for (String style : QueryLexer.STYLES) {
            if (phrase.chars().noneMatch(c -> style.indexOf(c) >= 0)) {
                return style.charAt(0) + phrase + style.charAt(1);
            }
        }
        return "\"" + phrase.replaceAll("[\"＂]", "'") + "\"";
    }

    private static String join(List<Query> parts, String separator) {
        return parts.stream().map(QueryWriter::operand).collect(Collectors.joining(separator));
    }

    private static String operand(Query query) {
        return query instanceof Query.And || query instanceof Query.Or ? "(" + write(query) + ")" : write(query);
    }
}
