package io.ceyuan.core.lookup;

import io.ceyuan.core.outline.Outline;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What is known of the parts of a document.
 *
 * @param whole whether its title says nothing of an excerpt
 * @param addresses of all its parts
 * @param outline asked only where the addresses do not tell enough; empty where it is not known
 */
record DocumentParts(boolean whole, Set<String> addresses, Supplier<Optional<Outline>> outline) {

    /** A text that says so is not the whole one. */
    private static final Pattern PART_OF_A_TEXT = Pattern.compile("节选|摘要|摘编|摘录|解读|选编");

    static DocumentParts of(String title, Set<String> addresses, Supplier<Optional<Outline>> outline) {
        return new DocumentParts(!PART_OF_A_TEXT.matcher(title).find(), addresses, outline);
    }
}
