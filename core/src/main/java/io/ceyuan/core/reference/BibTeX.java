package io.ceyuan.core.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes references as BibTeX, in UTF-8. A report is {@code @techreport}, anything else {@code @misc}: the classic styles have no
 * entry for what governments issue, and every style knows these.
 */
public final class BibTeX {

    /** Characters that mean something to TeX; a brace that is not closed would swallow the entries after it. */
    private static final String SPECIAL = "\\{}#$%&_~^";

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private BibTeX() {}

    /** The entry, ending in a line break. */
    public static String write(Reference reference) {
        StringBuilder entry = new StringBuilder();
        String institution = reference.publisher();
        boolean report = reference.type() == ReferenceType.REPORT && institution != null;
        entry.append(report ? "@techreport{" : "@misc{").append(reference.key());
        // braces around each author keep 国家发展和改革委员会 one name
        field(
                entry,
                "author",
                reference.authors().stream()
                        .map(author -> "{" + escape(author) + "}")
                        .collect(Collectors.joining(" and ")));
        field(entry, "title", "{" + escape(reference.title()) + "}");
        if (report) {
            field(entry, "institution", optional(institution));
        }
        field(entry, report ? "type" : "howpublished", escape(reference.genre()));
        field(entry, "number", optional(reference.number()));
        LocalDate issued = reference.issued();
        if (issued != null) {
            field(entry, "year", Integer.toString(issued.getYear()));
            entry.append(",\n  month = ").append(MONTHS.get(issued.getMonthValue() - 1));
            field(entry, "day", Integer.toString(issued.getDayOfMonth()));
            field(entry, "date", issued.toString());
        }
        Passage passage = reference.passage();
        field(entry, "pages", passage == null ? "" : escape(passage.locator()));
        field(entry, "url", address(reference.url()));
        field(entry, "urldate", reference.accessed().toString());
        field(entry, "keywords", escape(String.join(", ", reference.keywords())));
        field(entry, "abstract", optional(reference.summary()));
        field(entry, "note", escape(String.join("；", reference.notes())));
        field(entry, "langid", "chinese");
        return entry.append("\n}\n").toString();
    }

    /** A line between entries that every program skips. */
    public static String comment(String text) {
        // BibTeX reads an @ in any line as the beginning of an entry
        return "% "
                + text.replaceAll("\\s+", " ")
                        .replace('@', '＠')
                        .replace('{', '｛')
                        .replace('}', '｝') + "\n";
    }

    private static String optional(@Nullable String text) {
        return text == null ? "" : escape(text);
    }

    /** Fields of nothing are left out. */
    private static void field(StringBuilder entry, String name, String value) {
        if (!value.isEmpty()) {
            entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
        }
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        Line.of(text).codePoints().forEach(c -> {
            if (c == '\\') {
                escaped.append("{\\textbackslash}");
            } else if (c == '~') {
                escaped.append("{\\textasciitilde}");
            } else if (c == '^') {
                escaped.append("{\\textasciicircum}");
            } else if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\').appendCodePoint(c);
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return balanced(escaped.toString());
    }

    /** BibTeX counts braces, escaped ones too: where they do not pair they are written as full-width ones. */
    private static String balanced(String escaped) {
        int depth = 0;
        for (int i = 0; i < escaped.length() && depth >= 0; i++) {
            char c = escaped.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        return depth == 0 ? escaped : escaped.replace("\\{", "｛").replace("\\}", "｝");
    }

    /** As the url package takes it: percent-encoded, so that nothing in it means something to TeX. */
    private static String address(String url) {
        return url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
    }
}
