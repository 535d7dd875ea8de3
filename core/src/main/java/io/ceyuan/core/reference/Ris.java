package io.ceyuan.core.reference;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes references as RIS, in UTF-8: a tag and a value a line, for Zotero, EndNote, NoteExpress and the like. */
public final class Ris {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.ROOT);

    private Ris() {}

    /** The entry, ending in a line break; lines end as the format wants them, in CR LF. */
    public static String write(Reference reference) {
        StringBuilder entry = new StringBuilder();
        line(entry, "TY", reference.type().ris());
        line(entry, "ID", reference.key());
        line(entry, "TI", reference.title());
        reference.authors().forEach(author -> line(entry, "AU", author));
        String publisher = reference.publisher();
        if (publisher != null) {
            line(entry, "PB", publisher);
        }
        String number = reference.number();
        if (number != null) {
            line(entry, "M1", number);
        }
        line(entry, "M3", reference.genre());
        LocalDate issued = reference.issued();
        if (issued != null) {
            line(entry, "PY", Integer.toString(issued.getYear()));
            line(entry, "DA", DAY.format(issued));
        }
        Passage passage = reference.passage();
        if (passage != null) {
            line(entry, "SP", passage.locator());
        }
        String summary = reference.summary();
        if (summary != null) {
            line(entry, "AB", summary);
        }
        reference.keywords().forEach(keyword -> line(entry, "KW", keyword));
        reference.notes().forEach(note -> line(entry, "N1", note));
        line(entry, "UR", reference.url());
        line(entry, "Y2", DAY.format(reference.accessed()));
        line(entry, "LA", "zh");
        line(entry, "DB", "策源");
        entry.append("ER  - \r\n\r\n");
        return entry.toString();
    }

    /** A line break in a value would begin another line; other white space stays, as the wide blanks that part the items of a note. */
    private static void line(StringBuilder entry, String tag, String value) {
        String text = value.replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        if (!text.isEmpty()) {
            entry.append(tag).append("  - ").append(text).append("\r\n");
        }
    }
}
