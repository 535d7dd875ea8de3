package io.ceyuan.core.lookup;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.search.CitedDocument;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A citation and what the library has for it.
 *
 * @param citation with its span in the text
 * @param written as the text has it
 * @param status one of the constants below, each with the meaning that it has in HTTP
 * @param message one Chinese sentence without full stop
 * @param via by what it was looked up; null where nothing was
 * @param matches one where found, all where several, else none
 */
public record LookedUp(
        Citation citation,
        String written,
        int status,
        String message,
        @Nullable Via via,
        List<Match> matches) {

    /** One document. */
    public static final int FOUND = 200;

    /** Nothing to look up: a meeting, a quotation, the text itself, or what the text leaves open. */
    public static final int NOTHING_TO_LOOK_UP = 204;

    /** Several documents, and all of them are told. */
    public static final int SEVERAL = 300;

    /** No citation can be written so. */
    public static final int MALFORMED = 400;

    /** Well formed, and not in this library. */
    public static final int ABSENT = 404;

    /** Beyond what is looked up for one text. */
    public static final int TOO_MANY = 429;

    private static final Set<Integer> ALL = Set.of(FOUND, NOTHING_TO_LOOK_UP, SEVERAL, MALFORMED, ABSENT, TOO_MANY);

    public LookedUp {
        matches = List.copyOf(matches);
        if (!ALL.contains(status)) {
            throw new IllegalArgumentException("no status of a citation: " + status);
        }
        boolean fits = switch (status) {
            case FOUND -> matches.size() == 1;
            case SEVERAL -> matches.size() > 1;
            default -> matches.isEmpty();
        };
        if (!fits || message.isBlank()) {
            throw new IllegalArgumentException(status + " with " + matches.size() + " matches: " + message);
        }
    }

    /** What it may mean: one, or several. */
    public List<CitedDocument> documents() {
        return matches.stream().map(Match::document).toList();
    }

    /** What is cited, in its parts; a malformed one has none. */
    public Parsed parsed() {
        return status == MALFORMED ? Parsed.NOTHING : Parsed.of(citation);
    }
}
