package io.ceyuan.indexer.extract;

import io.ceyuan.core.document.Provenance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lines between two {@code ---} at the start of a text, as {@code title: 关于…的通知}; lists stand in brackets or on
 * lines of their own.
 *
 * @param rest the lines after it, or all lines when there is none
 */
record FrontMatter(List<Property> properties, List<String> rest) {

    private static final int LONGEST = 100;

    static FrontMatter split(List<String> lines) {
        int end = end(lines);
        if (end < 0) {
            return new FrontMatter(List.of(), lines);
        }
        return new FrontMatter(properties(lines.subList(1, end)), lines.subList(end + 1, lines.size()));
    }

    private static int end(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().strip().equals("---")) {
            return -1;
        }
        for (int at = 1; at < Math.min(lines.size(), LONGEST); at++) {
            String line = lines.get(at).strip();
            if (line.equals("---") || line.equals("...")) {
                return at;
            }
            if (!line.isEmpty()
                    && line.indexOf(':') < 0
                    && line.indexOf('：') < 0
                    && !line.startsWith("-")
                    && !line.startsWith("#")) {
                return -1;
            }
        }
        return -1;
    }

    private static List<Property> properties(List<String> lines) {
        Map<Field, String> values = new LinkedHashMap<>();
        Field open = null;
        for (String line : lines) {
            String stripped = line.strip();
            if (stripped.startsWith("-") && open != null) {
                values.merge(
                        open, value(stripped.substring(1)), (some, more) -> some.isEmpty() ? more : some + "、" + more);
                continue;
            }
            int colon = colon(stripped);
            Optional<Field> field = colon < 0 ? Optional.empty() : Field.ofLabel(stripped.substring(0, colon));
            open = field.orElse(null);
            if (open != null) {
                values.putIfAbsent(open, value(stripped.substring(colon + 1)));
            }
        }
        List<Property> properties = new ArrayList<>();
        values.forEach((field, value) -> {
            if (!value.isEmpty() && field != Field.OTHER) {
                properties.add(new Property(field, value, Provenance.SIDECAR));
            }
        });
        return properties;
    }

    private static int colon(String line) {
        int ascii = line.indexOf(':');
        int wide = line.indexOf('：');
        return ascii < 0 ? wide : wide < 0 ? ascii : Math.min(ascii, wide);
    }

    /** Without quotation marks and brackets; tags, anchors and aliases are no values. */
    private static String value(String raw) {
        String value = CleanText.line(raw);
        if (value.startsWith("!") || value.startsWith("&") || value.startsWith("*")) {
            return "";
        }
        if (value.startsWith("[") && value.endsWith("]")) {
            value = value.substring(1, value.length() - 1)
                    .replaceAll("\\s*,\\s*", "、")
                    .replaceAll("[\"']", "");
        }
        boolean quoted = value.length() > 1
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return (quoted ? value.substring(1, value.length() - 1) : value).strip();
    }
}
