package io.ceyuan.server.wire;

import io.ceyuan.core.search.FacetName;
import io.ceyuan.core.search.Suggestion;
import io.ceyuan.web.params.SearchParams;
import java.util.List;

/**
 * The answer of {@code /api/v1/suggestions}.
 *
 * @param q what was typed
 */
public record WireSuggestions(String q, List<Item> suggestions) {

    /**
     * @param kind query, term, issuer, number or title
     * @param label the kind in Chinese
     * @param url the page to go to: the document, or the search
     */
    public record Item(String kind, String label, String text, long documents, String url) {

        static Item of(Suggestion suggestion) {
            return new Item(
                    suggestion.kind().wireName(),
                    suggestion.kind().label(),
                    suggestion.text(),
                    suggestion.documents(),
                    suggestion.document() == null
                            ? "/search?" + search(suggestion).format()
                            : "/documents/" + suggestion.document());
        }

        private static SearchParams search(Suggestion suggestion) {
            return suggestion.kind() == Suggestion.Kind.ISSUER
                    ? SearchParams.of("").toggled(FacetName.ISSUER, suggestion.text())
                    : SearchParams.of(suggestion.text());
        }
    }

    public static WireSuggestions of(String q, List<Suggestion> suggestions) {
        return new WireSuggestions(q, suggestions.stream().map(Item::of).toList());
    }
}
