package io.ceyuan.benchmarks.oracle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What {@code docs/query-syntax.md} says that exact wording compares, written down a second time without a look at the
 * product's own folding: code point by code point, by Unicode's own tables where there are some.
 */
final class DocumentedFolding {

    private static final String TABLE = "/io/ceyuan/analysis/one-to-one.txt";
    private static final Map<String, String> QUOTES = Map.of("“”„‟「」『』〝〞〟＂", "\"", "‘’‚‛＇", "'");

    private final Map<Integer, String> simplified = new HashMap<>();

    DocumentedFolding() throws IOException {
        try (InputStream table = Objects.requireNonNull(DocumentedFolding.class.getResourceAsStream(TABLE))) {
            new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(line -> simplified.put(line.codePointAt(0), line.substring(1)));
        }
    }

    /** Without white space and invisible marks; case, width, 繁简 and quotation marks still as written. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().filter(c -> !isInvisible(c)).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> true;
            default -> false;
        };
    }

    /** Without white space, and with everything folded. */
    String folded(String text) {
        StringBuilder folded = new StringBuilder();
        visible(text).codePoints().forEach(c -> folded.append(fold(c)));
        return folded.toString();
    }

    private String fold(int c) {
        String known = simplified.get(c);
        if (known != null) {
            return known;
        }
        String one = Character.toString(c);
        for (Map.Entry<String, String> marks : QUOTES.entrySet()) {
            if (marks.getKey().contains(one)) {
                return marks.getValue();
            }
        }
        int half = c >= 0xFF01 && c <= 0xFF5E ? c - 0xFF01 + '!' : c;
        return Character.toString(c <= Character.MAX_VALUE ? Character.toLowerCase(half) : half);
    }
}
