package io.ceyuan.server.wire;

import io.ceyuan.core.search.Explanation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A part of a hit's score.
 *
 * @param kind as {@code word}, {@code synonym}, {@code title}
 * @param text what was found, empty where it is nothing to quote
 * @param share of the score, 0 to 1
 * @param sentence the same in Chinese
 */
public record WireReason(String kind, String text, double score, double share, String sentence) {

    static @Nullable List<WireReason> of(@Nullable Explanation explanation) {
        return explanation == null
                ? null
                : explanation.parts().stream()
                        .map(part -> new WireReason(
                                part.kind().name().toLowerCase(Locale.ROOT),
                                part.text(),
                                part.score(),
                                part.share(),
                                part.sentence()))
                        .toList();
    }
}
