package io.ceyuan.web.page;

import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.document.Validity;
import io.ceyuan.core.graph.Neighbour;
import io.ceyuan.core.graph.Neighbourhood.Node;
import io.ceyuan.core.search.CitedDocument;
import io.ceyuan.web.params.GraphParams;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A document in a picture: a box of {@link #WIDTH} by {@link #HEIGHT}.
 *
 * @param column steps from the middle, below 0 for who cites
 * @param tone class of its level, as {@code province}
 * @param sign the level in one character
 * @param lines the title in lines that fit
 * @param fact number or year, and 已废止
 * @param label everything in words
 * @param gone whether it is repealed
 */
record GraphBox(
        int x,
        int y,
        int column,
        String tone,
        String sign,
        String title,
        List<Text> lines,
        Text fact,
        String url,
        String label,
        boolean gone) {

    static final int WIDTH = 212;
    static final int HEIGHT = 70;

    /** The coloured strip with the sign of the level. */
    static final int STRIP = 26;

    /** Characters of the title that fit beside the strip. */
    private static final int FITTING = 12;

    /** Tenths of the width of a Chinese character; a letter or figure takes a little more than half of it. */
    private static final int WIDE = 10;

    private static final int NARROW = 6;

    private static final int LINES = 2;
    private static final int FIRST_LINE = 21;
    private static final int LINE = 18;
    private static final int FACT = HEIGHT - 10;
    private static final int FACT_FITTING = 14;

    static final String ABSENT = "absent";
    static final String ABSENT_SIGN = "缺";
    private static final String UNKNOWN = "unknown";

    /**
     * A line of text.
     *
     * @param y of its ground line
     */
    record Text(int y, String text) {}

    boolean isCiting() {
        return column < 0;
    }

    /** Where its lines of text begin. */
    int textX() {
        return x + STRIP + 8;
    }

    static GraphBox of(Node node, int x, int y) {
        return switch (node.neighbour()) {
            case Neighbour.Held held -> held(held.document(), node.column(), x, y);
            case Neighbour.Absent absent ->
                new GraphBox(
                        x,
                        y,
                        node.column(),
                        ABSENT,
                        ABSENT_SIGN,
                        absent.name(),
                        lines(absent.name(), y),
                        new Text(y + FACT, "未收录"),
                        Links.naming(absent.cited()),
                        absent.name() + "，本资料库没有",
                        false);
        };
    }

    private static GraphBox held(CitedDocument cited, int column, int x, int y) {
        boolean middle = column == 0;
        String title = cited.document().title();
        boolean gone = cited.validity() == Validity.REPEALED;
        List<String> facts = new ArrayList<>(List.of(title));
        facts.addAll(CitedItem.facts(cited));
        Standing standing = Standing.of(cited.validity());
        if (standing != null) {
            facts.add(standing.label());
        }
        return new GraphBox(
                x,
                y,
                column,
                tone(cited.level()) + (middle ? " middle" : "") + (gone ? " gone" : ""),
                sign(cited.level()),
                title,
                lines(title, y),
                new Text(y + FACT, fact(cited, gone)),
                middle
                        ? Links.document(cited.document().id(), "")
                        : Links.graph(cited.document().id(), GraphParams.USUAL),
                String.join("，", facts),
                gone);
    }

    private static String fact(CitedDocument cited, boolean gone) {
        LocalDate issued = cited.document().issued();
        String number = cited.number();
        String known = number != null ? number : issued != null ? issued.getYear() + "年" : "";
        String room = gone ? cut(known, FACT_FITTING - 4) : cut(known, FACT_FITTING);
        return gone ? (room.isEmpty() ? "" : room + " ") + Validity.REPEALED.label() : room;
    }

    static String tone(@Nullable AdministrativeLevel level) {
        return level == null ? UNKNOWN : level.name().toLowerCase(Locale.ROOT);
    }

    static String sign(@Nullable AdministrativeLevel level) {
        return level == null ? "—" : level.label().substring(0, 1);
    }

    private static List<Text> lines(String title, int y) {
        List<Text> lines = new ArrayList<>();
        String rest = title;
        while (!rest.isEmpty() && lines.size() < LINES) {
            boolean last = lines.size() == LINES - 1;
            String line = last ? cut(rest, FITTING) : beginning(rest, FITTING);
            lines.add(new Text(y + FIRST_LINE + lines.size() * LINE, line));
            rest = last ? "" : rest.substring(line.length());
        }
        return lines;
    }

    /** With … where it is too long. */
    private static String cut(String text, int fitting) {
        String beginning = beginning(text, fitting);
        return beginning.length() == text.length() ? text : beginning(text, fitting - 1) + "…";
    }

    private static String beginning(String text, int fitting) {
        int tenths = 0;
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            tenths += c < 0x2000 ? NARROW : WIDE;
            if (tenths > WIDE * fitting) {
                break;
            }
            end += Character.charCount(c);
        }
        return text.substring(0, end);
    }
}
