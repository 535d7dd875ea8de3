package io.ceyuan.core.query;

import java.util.List;
import java.util.Optional;

/**
 * What was made of the text a user typed.
 *
 * @param typed as it came
 * @param query what is searched
 * @param text the query written out again; equals {@code typed} in meaning when there are no warnings
 * @param warnings in Chinese, for the user; empty when nothing was mended
 */
public record ParsedQuery(String typed, Query query, String text, List<String> warnings) {
    public ParsedQuery {
        warnings = List.copyOf(warnings);
    }

    /** Whether the query had to be mended. */
    public boolean repaired() {
        return !warnings.isEmpty();
    }

    /** What was typed as exact wording, operators and all, where it had to be mended and is not too long to be asked so. */
    public Optional<String> literal() {
        String text = QueryWriter.quoted(typed.strip());
        return repaired() && QueryLexer.isSearchable(typed) && text.length() <= QueryParser.MAX_LENGTH
                ? Optional.of(text)
                : Optional.empty();
    }
}
