package io.ceyuan.core.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts what a user typed into tokens.
 *
 * <pre>
 * "…" “…” 「…」 『…』 ＂…＂   an exact phrase; the mark of the same style closes, where there is none any other
 * "推进“放管服”改革"           a phrase with marks of another style in it; \\" is a mark of the same
 * ( ) （ ）                   groups
 * AND OR NOT && ||           operators, full-width too; words in small letters are words
 * 与 或 非                    operators between spaces: 扶贫与脱贫 is text
 * -词 －词 +词                 not, and nothing, at the beginning of a word
 * 乡村*                       a prefix
 * title: 标题：                a field
 * issued:2015..2020  2018-03.. days
 * 同句( SENTENCE( NEAR/5(      parts that stand together
 * </pre>
 */
final class QueryLexer {

    private static final String QUOTES = "\"＂“”„‟「」『』〝〞";

    /** Opening and closing mark of each style, and their variants. */
    static final List<String> STYLES = List.of("\"\"＂", "“”„‟", "「」", "『』", "〝〞");

    private static final char ESCAPE = '\\';
    private static final String OPENING = "(（";
    private static final String CLOSING = ")）";
    private static final String MINUS = "-－−–";
    private static final String PLUS = "+＋";
    private static final String COLONS = ":：";
    private static final String STARS = "*＊";
    private static final Set<String> DATES = Set.of("issued", "成文日期", "发文日期", "日期");
    private static final Map<String, QueryToken.Operator> OPERATORS = Map.of(
            "AND", QueryToken.Operator.AND,
            "ＡＮＤ", QueryToken.Operator.AND,
            "&&", QueryToken.Operator.AND,
            "＆＆", QueryToken.Operator.AND,
            "OR", QueryToken.Operator.OR,
            "ＯＲ", QueryToken.Operator.OR,
            "||", QueryToken.Operator.OR,
            "｜｜", QueryToken.Operator.OR,
            "NOT", QueryToken.Operator.NOT,
            "ＮＯＴ", QueryToken.Operator.NOT);
    private static final Map<String, QueryToken.Operator> CHINESE_OPERATORS =
            Map.of("与", QueryToken.Operator.AND, "或", QueryToken.Operator.OR, "非", QueryToken.Operator.NOT);

    private final String text;
    private final Collection<String> warnings;
    private final List<QueryToken> tokens = new ArrayList<>();
    private int at;

    QueryLexer(String text, Collection<String> warnings) {
        this.text = text;
        this.warnings = warnings;
    }

    List<QueryToken> tokens() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                at++;
            } else if (QUOTES.indexOf(c) >= 0) {
                quoted();
            } else if (OPENING.indexOf(c) >= 0) {
                tokens.add(QueryToken.Operator.OPEN);
                at++;
            } else if (CLOSING.indexOf(c) >= 0) {
                tokens.add(QueryToken.Operator.CLOSE);
                at++;
            } else if (MINUS.indexOf(c) >= 0 && startsTerm(at + 1)) {
                tokens.add(QueryToken.Operator.NOT);
                at++;
            } else if (PLUS.indexOf(c) >= 0 && startsTerm(at + 1)) {
                at++;
            } else if (!named()) {
                word();
            }
        }
        return tokens;
    }

    private void quoted() {
        int start = at + 1;
        at = closing(start, closers(text.charAt(at)));
        if (at == text.length()) {
            at = closing(start, QUOTES);
        }
        String phrase = unescaped(text.substring(start, at)).strip();
        if (at == text.length()) {
            warnings.add("引号没有成对，已在末尾补上");
        }
        at++;
        if (isSearchable(phrase)) {
            tokens.add(new QueryToken.Quoted(phrase));
        } else {
            warnings.add("引号中没有内容，已忽略");
        }
    }

    private int closing(int from, String closers) {
        int end = from;
        while (end < text.length() && closers.indexOf(text.charAt(end)) < 0) {
            end += isEscape(text, end) ? 2 : 1;
        }
        return end;
    }

    private static String closers(char opening) {
        for (String style : STYLES) {
            if (style.indexOf(opening) >= 0) {
                return style;
            }
        }
        return QUOTES;
    }

    /** A backslash before anything but a mark or another one is itself. */
    private static boolean isEscape(String text, int index) {
        return text.charAt(index) == ESCAPE
                && index + 1 < text.length()
                && (text.charAt(index + 1) == ESCAPE || QUOTES.indexOf(text.charAt(index + 1)) >= 0);
    }

    private static String unescaped(String phrase) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < phrase.length(); i++) {
            if (isEscape(phrase, i)) {
                i++;
            }
            plain.append(phrase.charAt(i));
        }
        return plain.toString();
    }

    /** Reads a field's name with its colon, and the days of a date range. */
    private boolean named() {
        int colon = at;
        while (colon < text.length() && !endsWord(text.charAt(colon)) && COLONS.indexOf(text.charAt(colon)) < 0) {
            colon++;
        }
        if (colon == text.length() || COLONS.indexOf(text.charAt(colon)) < 0) {
            return false;
        }
        String name = text.substring(at, colon);
        String typed = text.substring(at, colon + 1);
        if (DATES.contains(name)) {
            days(colon + 1, typed);
            return true;
        }
        Optional<QueryField> field = QueryField.ofName(name);
        if (field.isEmpty()) {
            return false;
        }
        tokens.add(new QueryToken.Named(field.get(), typed));
        at = colon + 1;
        return true;
    }

    private void days(int from, String typed) {
        int start = from;
        while (start < text.length() && isSpace(text.charAt(start))) {
            start++;
        }
        at = wordEnd(start);
        if (at == start) {
            warnings.add("“" + typed + "”之后没有日期，已忽略");
        } else {
            addDays(text.substring(start, at));
        }
    }

    private void addDays(String typed) {
        new DateRange(warnings).read(typed).ifPresent(range -> tokens.add(new QueryToken.Days(range)));
    }

    private void word() {
        int start = at;
        at = wordEnd(at);
        String word = text.substring(start, at);
        Optional<Closeness> closeness = at < text.length() && OPENING.indexOf(text.charAt(at)) >= 0
                ? Closeness.of(word, warnings)
                : Optional.empty();
        QueryToken.Operator operator = operator(word, start);
        if (closeness.isPresent()) {
            tokens.add(new QueryToken.Opened(closeness.get()));
            at++;
        } else if (operator != null) {
            tokens.add(operator);
        } else if (DateRange.isBare(word)) {
            addDays(word);
        } else if (hasContent(word)) {
            tokens.add(term(word));
        } else {
            warnings.add("“" + word + "”不含可检索的文字，已忽略");
        }
    }

    private QueryToken.@Nullable Operator operator(String word, int start) {
        boolean alone =
                (start == 0 || isSpace(text.charAt(start - 1))) && (at == text.length() || isSpace(text.charAt(at)));
        return alone && CHINESE_OPERATORS.containsKey(word) ? CHINESE_OPERATORS.get(word) : OPERATORS.get(word);
    }

    /** A word, or what becomes of one with a * in it. */
    private QueryToken term(String word) {
        String plain = without(word, STARS);
        boolean ends = STARS.indexOf(word.charAt(word.length() - 1)) >= 0;
        boolean prefix = ends && plain.codePointCount(0, plain.length()) >= QueryParser.MIN_PREFIX;
        if (ends && !prefix) {
            warnings.add("“" + word + "”的 * 之前不足 " + QueryParser.MIN_PREFIX + " 字，已按“" + plain + "”检索");
        } else if (word.length() - plain.length() > (ends ? 1 : 0)) {
            warnings.add("“" + word + "”中的 * 已去掉，* 只能写在词末，且只有一个");
        }
        if (prefix && isPlain(plain)) {
            return new QueryToken.Star(plain);
        }
        Optional<String> number = TypedNumber.read(plain);
        String text = number.orElse(plain);
        return isPlain(text) ? new QueryToken.Word(text) : new QueryToken.Quoted(plain);
    }

    /** Whether the text, read alone, is one word; mending may leave 与 or AND of a word. */
    private static boolean isPlain(String word) {
        char first = word.charAt(0);
        int colon = 0;
        while (colon < word.length() && COLONS.indexOf(word.charAt(colon)) < 0) {
            colon++;
        }
        String name = word.substring(0, colon);
        boolean named = colon < word.length()
                && (DATES.contains(name) || QueryField.ofName(name).isPresent());
        boolean signed =
                word.length() > 1 && (MINUS + PLUS).indexOf(first) >= 0 && (MINUS + PLUS).indexOf(word.charAt(1)) < 0;
        return !named
                && !signed
                && !OPERATORS.containsKey(word)
                && !CHINESE_OPERATORS.containsKey(word)
                && !DateRange.isBare(word);
    }

    private static String without(String word, String characters) {
        StringBuilder kept = new StringBuilder();
        word.chars().filter(c -> characters.indexOf(c) < 0).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private boolean startsTerm(int index) {
        return index < text.length()
                && !isSpace(text.charAt(index))
                && CLOSING.indexOf(text.charAt(index)) < 0
                && MINUS.indexOf(text.charAt(index)) < 0
                && PLUS.indexOf(text.charAt(index)) < 0;
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < text.length() && !endsWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean endsWord(char c) {
        return isSpace(c) || QUOTES.indexOf(c) >= 0 || OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static boolean hasContent(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether exact wording can look for the text: one visible character is enough, be it a mark. */
    static boolean isSearchable(String text) {
        return text.codePoints()
                .anyMatch(c -> !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && !Character.isISOControl(c)
                        && Character.getType(c) != Character.FORMAT);
    }

    /** Whether a sign before the text would be read as part of it. */
    static boolean startsWithSign(String text) {
        return !text.isEmpty() && (MINUS + PLUS).indexOf(text.charAt(0)) >= 0;
    }

    /** The phrase with a backslash before every mark of the style, and before every backslash that would be read as one. */
    static String escaped(String phrase, String style) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            boolean last = i + 1 == phrase.length();
            char next = last ? ESCAPE : phrase.charAt(i + 1);
            if (style.indexOf(c) >= 0 || (c == ESCAPE && (next == ESCAPE || QUOTES.indexOf(next) >= 0))) {
                text.append(ESCAPE);
            }
            text.append(c);
        }
        return text.toString();
    }
}
