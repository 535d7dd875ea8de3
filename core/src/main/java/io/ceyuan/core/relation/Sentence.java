package io.ceyuan.core.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sentence in which every document it names is a ¤, several in a row are one, and what is in parentheses is left out: what it says
 * of them is read from the words that remain.
 *
 * <pre>
 * 2003年国务院公布的《X条例》（国务院令第12号）、《Y办法》同时废止。   →   2003年国务院公布的¤同时废止。
 * </pre>
 */
final class Sentence {

    static final char NAMED = '¤';

    /** What a sentence says of a document stands near it; a bound on what patterns have to look through. */
    private static final int LONGEST = 1_000;

    /** 《A》、2003年国务院公布的《B》 */
    private static final Pattern AND =
            Pattern.compile("(?:[、和及与或]|以及){1,2}(?:[^、，。；：]{0,40}(?:发布|公布|印发|颁布|下发|制定|颁发|批准|出台)的)?原?");

    private static final int LONGEST_AND = 50;

    private final String masked;
    private final List<List<Mention>> groups;
    private final List<Integer> places;

    private Sentence(String masked, List<List<Mention>> groups, List<Integer> places) {
        this.masked = masked;
        this.groups = groups;
        this.places = places;
    }

    /**
     * @param start of the sentence in the text
     * @param mentions inside of it, in their order
     */
    static Sentence of(String text, int start, int end, List<Mention> mentions) {
        StringBuilder masked = new StringBuilder();
        List<List<Mention>> groups = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        int depth = 0;
        int next = 0;
        int at = start;
        while (at < end && masked.length() < LONGEST) {
            Mention mention = next < mentions.size() ? mentions.get(next) : null;
            if (mention != null && at >= mention.span().start()) {
                if (depth == 0) {
                    add(masked, mention, groups, places);
                }
                at = Math.max(at, mention.span().end());
                next++;
                // the parenthesis around the number is the mention's
                at += at < end && isClose(text.charAt(at)) && depth == 0 ? 1 : 0;
                continue;
            }
            char c = text.charAt(at++);
            if (isOpen(c)) {
                depth++;
            } else if (isClose(c)) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && !Character.isWhitespace(c)) {
                masked.append(c == NAMED ? ' ' : c == ',' ? '，' : c == ':' ? '：' : c == ';' ? '；' : c);
            }
        }
        return new Sentence(masked.toString(), groups, places);
    }

    private static boolean isOpen(char c) {
        return c == '（' || c == '(';
    }

    private static boolean isClose(char c) {
        return c == '）' || c == ')';
    }

    private static void add(StringBuilder masked, Mention mention, List<List<Mention>> groups, List<Integer> places) {
        int last = places.isEmpty() ? -1 : places.getLast();
        int between = masked.length() - last - 1;
        if (last >= 0
                && between <= LONGEST_AND
                && AND.matcher(masked).region(last + 1, masked.length()).matches()) {
            groups.getLast().add(mention);
            masked.setLength(last + 1);
        } else {
            groups.add(new ArrayList<>(List.of(mention)));
            places.add(masked.length());
            masked.append(NAMED);
        }
    }

    String masked() {
        return masked;
    }

    /** The documents whose ¤ stand there. */
    List<Mention> named(int start, int end) {
        List<Mention> named = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            if (places.get(i) >= start && places.get(i) < end) {
                named.addAll(groups.get(i));
            }
        }
        return named;
    }
}
