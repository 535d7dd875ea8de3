package io.ceyuan.core.lookup;

import java.util.List;
import java.util.Optional;

/** A text that is one citation of one document, so that nobody need choose: 泽政发〔2021〕12号, 《X办法》（泽政发〔2021〕12号）. */
public final class LoneCitation {

    private LoneCitation() {}

    /**
     * What is meant; empty when the text is more than its citations, or they mean several documents or none.
     *
     * @param items the citations of the text, as {@link CitationLookup#one} finds them
     */
    public static Optional<Match> of(String text, List<LookedUp> items) {
        boolean found = !items.isEmpty() && items.stream().allMatch(item -> item.status() == LookedUp.FOUND);
        if (!found || !isWhole(text, items)) {
            return Optional.empty();
        }
        List<Match> matches =
                items.stream().map(item -> item.matches().getFirst()).toList();
        boolean same = matches.stream()
                        .map(match -> match.document().document().id())
                        .distinct()
                        .count()
                == 1;
        return same
                ? matches.stream()
                        .filter(match -> match.address() != null)
                        .findFirst()
                        .or(() -> Optional.of(matches.getFirst()))
                : Optional.empty();
    }

    /** Whether nothing stands beside the citations but punctuation. */
    public static boolean isWhole(String text, List<LookedUp> items) {
        return TypedCitation.isWhole(
                text, items.stream().map(LookedUp::citation).toList());
    }
}
