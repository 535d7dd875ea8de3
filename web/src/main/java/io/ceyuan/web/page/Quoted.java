package io.ceyuan.web.page;

import java.util.List;

/** A wording as a phrase of the query language. */
final class Quoted {

    /** Opening and closing marks, in order of preference. */
    private static final List<String> STYLES = List.of("\"\"", "“”", "「」", "『』");

    private Quoted() {}

    /** In the first style of which it has no mark itself. */
    static String of(String wording) {
        String style = STYLES.stream()
                .filter(marks ->
                        wording.chars().noneMatch(c -> marks.indexOf(c) >= 0 || (c == '＂' && marks.equals("\"\""))))
                .findFirst()
                .orElse(STYLES.getFirst());
        return style.charAt(0) + wording + style.charAt(1);
    }
}
