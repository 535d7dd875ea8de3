package io.ceyuan.core.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Cuts what a user typed into tokens.
 *
 * <pre>
 * "…" “…” 「…」 『…』 ＂…＂   an exact phrase; the mark of the same style closes, where there is none any other
 * "推进“放管服”改革"           a phrase with marks of another style in it
 * ( ) （ ）                   groups
 * AND OR NOT && ||           operators, full-width too; words in small letters are words
 * -词 －词                    not, at the beginning of a word
 * </pre>
 */
final class QueryLexer {

    private static final String QUOTES = "\"＂“”„‟「」『』〝〞";

    /** Opening and closing mark of each style, and their variants. */
    static final List<String> STYLES = List.of("\"\"＂", "“”„‟", "「」", "『』", "〝〞");

    private static final String OPENING = "(（";
    private static final String CLOSING = ")）";
    private static final String MINUS = "-－−–";
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
            } else {
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
        String phrase = text.substring(start, at).strip();
        if (at == text.length()) {
            warnings.add("引号没有成对，已在末尾补上");
        }
        at++;
        if (hasContent(phrase)) {
            tokens.add(new QueryToken.Quoted(phrase));
        } else {
            warnings.add("引号中没有内容，已忽略");
        }
    }

    private int closing(int from, String closers) {
        int end = from;
        while (end < text.length() && closers.indexOf(text.charAt(end)) < 0) {
            end++;
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

    private void word() {
        int start = at;
        while (at < text.length() && !endsWord(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        QueryToken.Operator operator = OPERATORS.get(word);
        if (operator != null) {
            tokens.add(operator);
        } else if (hasContent(word)) {
            tokens.add(new QueryToken.Word(word));
        } else {
            warnings.add("“" + word + "”不含可检索的文字，已忽略");
        }
    }

    private boolean startsTerm(int index) {
        return index < text.length()
                && !isSpace(text.charAt(index))
                && CLOSING.indexOf(text.charAt(index)) < 0
                && MINUS.indexOf(text.charAt(index)) < 0;
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
}
