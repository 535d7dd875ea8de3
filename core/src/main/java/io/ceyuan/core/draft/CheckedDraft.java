package io.ceyuan.core.draft;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.CitationRole;
import io.ceyuan.core.lookup.LookedUp;
import java.time.LocalDate;
import java.util.List;

/**
 * A draft while it is checked.
 *
 * @param text of all its paragraphs, in which all spans count
 * @param citations what it cites and what the library has for it, in the order of the text
 * @param day whose validity is told
 */
record CheckedDraft(String text, List<LookedUp> citations, LocalDate day) {

    /** What ends a sentence, or a part of one that speaks of something else. */
    private static final String STOPS = "。！？；\n";

    /** What a sentence says of a citation stands closer to it, and a text without stops shall not take long. */
    private static final int MOST_AROUND = 400;

    CheckedDraft {
        citations = List.copyOf(citations);
    }

    /** By its title or its number, and not the draft's own. */
    static boolean isNamed(Citation citation) {
        return citation instanceof Citation.Titled
                || (citation instanceof Citation.Numbered numbered && numbered.role() == CitationRole.CITED);
    }

    List<Citation> all() {
        return citations.stream().map(LookedUp::citation).toList();
    }

    /** Citations beyond those that are looked up. */
    int notLookedUp() {
        return (int) citations.stream()
                .filter(one -> one.status() == LookedUp.TOO_MANY)
                .count();
    }

    /** Where the line begins in which the place is. */
    int line(int place) {
        return text.lastIndexOf('\n', place - 1) + 1;
    }

    /** What stands before the place in its sentence. */
    String before(int place) {
        int start = place;
        while (start > 0 && place - start < MOST_AROUND && STOPS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, place);
    }

    /** What stands behind the place in its sentence. */
    String after(int place) {
        int end = place;
        while (end < text.length() && end - place < MOST_AROUND && STOPS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(place, end);
    }
}
