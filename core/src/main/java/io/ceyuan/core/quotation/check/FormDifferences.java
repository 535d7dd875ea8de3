package io.ceyuan.core.quotation.check;

import io.ceyuan.core.document.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Goes through two texts that are equal when compared, and tells in what their form differs. */
final class FormDifferences {

    private final Map<FormKind, FormDifference> found = new EnumMap<>(FormKind.class);

    private FormDifferences() {}

    /** One of each kind at most. */
    static List<FormDifference> of(Wanted wanted, Match match) {
        FormDifferences differences = new FormDifferences();
        List<Span> pieces = match.spans().size() == 1 ? List.of(wanted.span(match)) : wanted.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            differences.compare(
                    wanted.text(),
                    pieces.get(i).start(),
                    match.block().text(),
                    match.spans().get(i));
        }
        return List.copyOf(differences.found.values());
    }

    private void compare(ComparedText quotation, int from, ComparedText source, Span span) {
        for (int at = 0; at < span.length(); at++) {
            int mine = from + at;
            int theirs = span.start() + at;
            if (at > 0) {
                blank(quotation.gap(mine), source.gap(theirs));
            }
            char my = quotation.written().charAt(quotation.place(mine));
            char their = source.written().charAt(source.place(theirs));
            if (Character.isWhitespace(my)) {
                blank(String.valueOf(my), String.valueOf(their));
            } else if (my != their) {
                add(kind(my, their), String.valueOf(my), String.valueOf(their));
            }
        }
    }

    private void blank(String mine, String their) {
        boolean myLine = mine.indexOf('\n') >= 0;
        boolean theirLine = their.indexOf('\n') >= 0;
        if (mine.equals(their) || (myLine && theirLine)) {
            return;
        }
        add(myLine || theirLine ? FormKind.LINE_BREAK : FormKind.WHITE_SPACE, mine, their);
    }

    private static FormKind kind(char mine, char their) {
        if (Characters.isQuote(mine)) {
            return FormKind.QUOTATION_MARKS;
        }
        return Characters.isCompatible(mine) || Characters.isCompatible(their) ? FormKind.GLYPH : FormKind.WIDTH;
    }

    private void add(FormKind kind, String quotation, String source) {
        found.merge(
                kind,
                new FormDifference(kind, quotation, source, 1),
                (first, next) ->
                        new FormDifference(kind, first.quotation(), first.source(), first.count() + next.count()));
    }
}
