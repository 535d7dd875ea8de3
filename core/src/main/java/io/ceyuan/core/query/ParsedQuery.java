package io.ceyuan.core.query;

import java.util.List;

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
}
