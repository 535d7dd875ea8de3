package io.ceyuan.core.query;

import io.ceyuan.core.query.QueryToken.Operator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a user typed; never throws, mends instead and says so.
 *
 * <pre>
 * query  = { or }
 * or     = and { "OR" and }
 * and    = unary { ["AND"] unary }
 * unary  = { "NOT" | "-" } ( word | phrase | prefix | range | field ":" unary | "(" or ")" | near "(" or ")" )
 * near   = "SENTENCE" | "PARA" | "NEAR" [ "/" number ]
 * </pre>
 */
public final class QueryParser {

    /** Longer texts are not queries but pasted documents; what comes after is cut off. */
    public static final int MAX_LENGTH = 1000;

    /** More words or phrases than this make a query slow and no clearer. */
    public static final int MAX_TERMS = 64;

    /** Deeper parentheses than this are a mistake. */
    public static final int MAX_DEPTH = 16;

    /** A * after fewer characters would find nearly everything. */
    public static final int MIN_PREFIX = 2;

    /** Characters between the parts of a NEAR that does not say. */
    public static final int USUAL_DISTANCE = 10;

    /** What stands further apart than this is not near. */
    public static final int MAX_DISTANCE = 100;

    private final Collection<String> warnings;
    private final List<QueryToken> tokens;
    private int at;

    private QueryParser(String typed, Collection<String> warnings) {
        this.warnings = warnings;
        this.tokens = limit(new QueryLexer(typed, warnings).tokens());
    }

    /**
     * What the text asks for; an empty text asks for everything. A 发文字号 alone is one word in its normal form, whatever its
     * brackets: 国发（2015） 34 号.
     */
    public static ParsedQuery parse(String typed) {
        Optional<String> number = TypedNumber.read(typed);
        if (number.isPresent()) {
            return new ParsedQuery(typed, new Query.Words(number.get()), number.get(), List.of());
        }
        LinkedHashSet<String> warnings = new LinkedHashSet<>();
        int length = MAX_LENGTH;
        while (true) {
            Query query = new QueryParser(cut(typed, length, warnings), warnings).query();
            String text = QueryWriter.write(query);
            if (text.length() <= MAX_LENGTH) {
                return new ParsedQuery(typed, query, text, List.copyOf(warnings));
            }
            // written out it is longer, 同句 being SENTENCE, and could not be asked again
            length = Math.min(length, typed.length()) - (text.length() - MAX_LENGTH);
        }
    }

    private Query query() {
        List<Query> parts = new ArrayList<>();
        while (at < tokens.size()) {
            add(parts, or(0));
            if (take(Operator.CLOSE)) {
                warnings.add("多余的右括号已忽略");
            }
        }
        if (parts.isEmpty()) {
            return new Query.All();
        }
        return Query.all(parts);
    }

    private @Nullable Query or(int depth) {
        List<Query> parts = new ArrayList<>();
        add(parts, and(depth));
        while (take(Operator.OR)) {
            Query next = and(depth);
            if (parts.isEmpty() || next == null) {
                warnings.add("OR 的一侧没有内容，已忽略");
            }
            add(parts, next);
        }
        if (parts.isEmpty()) {
            return null;
        }
        return Query.any(parts);
    }

    private @Nullable Query and(int depth) {
        List<Query> parts = new ArrayList<>();
        while (at < tokens.size() && tokens.get(at) != Operator.OR && tokens.get(at) != Operator.CLOSE) {
            if (take(Operator.AND)) {
                if (parts.isEmpty() || !startsUnary()) {
                    warnings.add("AND 的一侧没有内容，已忽略");
                }
                continue;
            }
            add(parts, unary(depth));
        }
        if (parts.isEmpty()) {
            return null;
        }
        return Query.all(parts);
    }

    private @Nullable Query unary(int depth) {
        boolean negated = false;
        while (take(Operator.NOT)) {
            negated = !negated;
            if (!startsUnary()) {
                warnings.add("NOT 之后没有内容，已忽略");
                return null;
            }
        }
        Query operand = operand(depth);
        return operand == null || !negated ? operand : negate(operand);
    }

    private static Query negate(Query operand) {
        return operand instanceof Query.Not not ? not.part() : new Query.Not(operand);
    }

    private @Nullable Query operand(int depth) {
        QueryToken token = tokens.get(at++);
        return switch (token) {
            case QueryToken.Word word -> new Query.Words(word.text());
            case QueryToken.Quoted quoted -> new Query.Phrase(quoted.text());
            case QueryToken.Star star -> new Query.Prefix(star.text());
            case QueryToken.Days days -> days.range();
            case QueryToken.Named named -> inField(named, depth);
            case QueryToken.Opened opened -> together(opened.closeness(), depth + 1);
            case Operator _ -> group(depth + 1);
        };
    }

    private @Nullable Query inField(QueryToken.Named named, int depth) {
        if (!startsUnary()) {
            warnings.add("“" + named.typed() + "”之后没有内容，已忽略");
            return null;
        }
        Query part = unary(depth);
        return part == null ? null : new Query.InField(named.field(), part);
    }

    private @Nullable Query together(Closeness closeness, int depth) {
        Query inner = group(depth);
        Query stretch = inner == null ? null : new StretchRepair(closeness, warnings).stretch(inner);
        if (stretch == null) {
            return null;
        }
        return closeness.of(stretch instanceof Query.And and ? and.parts() : List.of(stretch));
    }

    private @Nullable Query group(int depth) {
        if (depth > MAX_DEPTH) {
            warnings.add("括号嵌套超过 " + MAX_DEPTH + " 层，更深的括号已忽略");
            return null;
        }
        Query inner = or(depth);
        if (inner == null) {
            warnings.add("括号中没有内容，已忽略");
        }
        if (!take(Operator.CLOSE)) {
            warnings.add("括号没有成对，已在末尾补上");
        }
        return inner;
    }

    private boolean startsUnary() {
        return at < tokens.size()
                && tokens.get(at) != Operator.AND
                && tokens.get(at) != Operator.OR
                && tokens.get(at) != Operator.CLOSE;
    }

    private boolean take(Operator operator) {
        boolean there = at < tokens.size() && tokens.get(at) == operator;
        if (there) {
            at++;
        }
        return there;
    }

    private static void add(List<Query> parts, @Nullable Query part) {
        if (part != null) {
            parts.add(part);
        }
    }

    private static String cut(String typed, int length, Collection<String> warnings) {
        if (typed.length() <= length) {
            return typed;
        }
        warnings.add("检索式超过 " + MAX_LENGTH + " 字，已截取前 " + MAX_LENGTH + " 字");
        int end = Character.isHighSurrogate(typed.charAt(length - 1)) ? length - 1 : length;
        return typed.substring(0, end);
    }

    private List<QueryToken> limit(List<QueryToken> all) {
        List<QueryToken> kept = new ArrayList<>();
        int terms = 0;
        for (QueryToken token : all) {
            terms += token.isTerm() ? 1 : 0;
            if (terms > MAX_TERMS) {
                warnings.add("检索词超过 " + MAX_TERMS + " 个，其余已忽略");
                break;
            }
            kept.add(token);
        }
        return kept;
    }
}
