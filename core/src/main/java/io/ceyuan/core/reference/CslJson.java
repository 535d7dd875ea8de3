package io.ceyuan.core.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes references as CSL-JSON, the data of the Citation Style Language: for Zotero, Pandoc and every processor of its styles.
 * Names are {@code literal}, so that no style parts 云泽省人民政府 into a family name and a given one.
 */
public final class CslJson {

    private final List<String> members = new ArrayList<>();

    private CslJson() {}

    /** A file of one reference: an array, ending in a line break. */
    public static String write(Reference reference) {
        return "[\n" + item(reference) + "\n]\n";
    }

    /** The object alone, for an array of several. */
    public static String item(Reference reference) {
        CslJson item = new CslJson();
        item.text("id", reference.key());
        item.text("type", reference.type().csl());
        item.text("title", reference.title());
        if (!reference.authors().isEmpty()) {
            item.member(
                    "author",
                    reference.authors().stream()
                            .map(author -> "{\"literal\": " + quoted(author) + "}")
                            .collect(Collectors.joining(", ", "[", "]")));
        }
        item.day("issued", reference.issued());
        item.text("number", reference.number());
        item.text("genre", reference.genre());
        item.text("publisher", reference.publisher());
        Passage passage = reference.passage();
        if (passage != null) {
            // «page» is what styles print; «section» what they print of a law
            item.text("page", passage.locator());
            item.text("locator", passage.locator());
            item.text("section", reference.type() == ReferenceType.STATUTE ? passage.locator() : null);
        }
        item.text("URL", reference.url());
        item.day("accessed", reference.accessed());
        item.text("language", "zh-CN");
        item.text("abstract", reference.summary());
        item.text("keyword", String.join(", ", reference.keywords()));
        item.text("note", String.join("；", reference.notes()));
        item.text("source", "策源");
        return item.members.stream().collect(Collectors.joining(",\n    ", "  {\n    ", "\n  }"));
    }

    /** Nothing is left out. */
    private void text(String name, @Nullable String value) {
        String line = value == null ? "" : Line.of(value);
        if (!line.isEmpty()) {
            member(name, quoted(line));
        }
    }

    private void day(String name, @Nullable LocalDate day) {
        if (day != null) {
            member(
                    name,
                    "{\"date-parts\": [[" + day.getYear() + ", " + day.getMonthValue() + ", " + day.getDayOfMonth()
                            + "]]}");
        }
    }

    private void member(String name, String value) {
        members.add("\"" + name + "\": " + value);
    }

    /** By RFC 8259; a lone surrogate, which is no character, is escaped too. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c < ' ' || Character.getType(c) == Character.SURROGATE) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
