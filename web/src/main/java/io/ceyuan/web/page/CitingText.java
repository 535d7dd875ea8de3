package io.ceyuan.web.page;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.TextAnnotator;
import io.ceyuan.core.lookup.LookedUp;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text with links where it cites.
 *
 * @param pieces which follow one another without a gap
 */
record CitingText(String text, List<Piece> pieces) {

    CitingText {
        pieces = List.copyOf(pieces);
    }

    /**
     * A stretch of the text.
     *
     * @param number of the citation that it shows; 0 for plain text
     * @param anchor on the first piece of a citation; null else
     * @param url of the document, or of the citation in the list; null where there is nothing to follow
     * @param tone the class of its colour
     * @param message what is said of it; null for plain text
     */
    record Piece(
            String text,
            int number,
            @Nullable String anchor,
            @Nullable String url,
            @Nullable String tone,
            @Nullable String message) {}

    static CitingText of(String text, List<LookedUp> items) {
        IdentityHashMap<Citation, Integer> numbers = new IdentityHashMap<>();
        items.forEach(item -> numbers.put(item.citation(), numbers.size() + 1));
        List<Piece> pieces = new ArrayList<>();
        boolean[] shown = new boolean[items.size() + 1];
        List<Citation> citations = items.stream().map(LookedUp::citation).toList();
        for (TextAnnotator.Piece piece : TextAnnotator.pieces(text, citations)) {
            String part = text.substring(piece.span().start(), piece.span().end());
            int number = piece.citation()
                    .map(citation -> numbers.getOrDefault(citation, 0))
                    .orElse(0);
            if (number == 0) {
                pieces.add(new Piece(part, 0, null, null, null, null));
            } else {
                pieces.add(piece(part, number, items.get(number - 1), shown[number]));
                shown[number] = true;
            }
        }
        return new CitingText(text, pieces);
    }

    private static Piece piece(String part, int number, LookedUp item, boolean again) {
        String url = switch (item.status()) {
            case LookedUp.FOUND -> LookupPage.url(item.matches().getFirst());
            case LookedUp.SEVERAL, LookedUp.ABSENT, LookedUp.MALFORMED -> "#" + LookupItem.anchor(number);
            default -> null;
        };
        return new Piece(part, number, again ? null : anchor(number), url, LookupItem.tone(item), item.message());
    }

    static String anchor(int number) {
        return "t" + number;
    }

    /** The numbers of the citations that some of the text shows, and not one inside of them. */
    Set<Integer> shown() {
        return pieces.stream().map(Piece::number).collect(Collectors.toSet());
    }
}
