package io.ceyuan.core.query;

import io.ceyuan.core.document.AgencyNumber;
import io.ceyuan.core.document.DocumentNumber;
import io.ceyuan.core.document.OrderNumber;
import io.ceyuan.core.query.QueryToken.Operator;
import java.util.ArrayList;
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
 * unary  = { "NOT" | "-" } ( word | phrase | "(" query ")" )
 * </pre>
 */
public final class QueryParser {

    /** Longer texts are not queries but pasted documents; what comes after is cut off. */
    public static final int MAX_LENGTH = 1000;

    /** More words or phrases than this make a query slow and no clearer. */
    public static final int MAX_TERMS = 64;

    /** Deeper parentheses than this are a mistake. */
    public static final int MAX_DEPTH = 16;

    private final LinkedHashSet<String> warnings = new LinkedHashSet<>();
    private final List<QueryToken> tokens;
    private int at;

    private QueryParser(String typed) {
        this.tokens = limit(new QueryLexer(cut(typed), warnings).tokens());
    }

    /**
     * What the text asks for; an empty text asks for everything. A 发文字号 alone is one word in its normal form, whatever its
     * brackets: 国发（2015） 34 号. A 令号 alone is one word as typed, since texts write 第五十七号 and 第57号.
     */
    public static ParsedQuery parse(String typed) {
        Optional<DocumentNumber> number = DocumentNumber.parse(typed);
        if (number.isPresent()) {
            String text = switch (number.get()) {
                case AgencyNumber agency -> agency.toString();
                case OrderNumber ignored -> typed.strip();
            };
            return new ParsedQuery(typed, new Query.Words(text), text, List.of());
        }
        QueryParser parser = new QueryParser(typed);
        Query query = parser.query();
        return new ParsedQuery(typed, query, QueryWriter.write(query), List.copyOf(parser.warnings));
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
        return parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
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
        return parts.size() == 1 ? parts.getFirst() : new Query.Or(parts);
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
        return parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
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
            case Operator ignored -> group(depth + 1);
        };
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

    private String cut(String typed) {
        if (typed.length() <= MAX_LENGTH) {
            return typed;
        }
        warnings.add("检索式超过 " + MAX_LENGTH + " 字，已截取前 " + MAX_LENGTH + " 字");
        int end = Character.isHighSurrogate(typed.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
        return typed.substring(0, end);
    }

    private List<QueryToken> limit(List<QueryToken> all) {
        List<QueryToken> kept = new ArrayList<>();
        int terms = 0;
        for (QueryToken token : all) {
            terms += token instanceof Operator ? 0 : 1;
            if (terms > MAX_TERMS) {
                warnings.add("检索词超过 " + MAX_TERMS + " 个，其余已忽略");
                break;
            }
            kept.add(token);
        }
        return kept;
    }
}
