package io.ceyuan.core.reference;

import io.ceyuan.core.document.DocumentKind;
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
        line(entry, "TY", type(reference.kind()));
        line(entry, "ID", reference.key());
        line(entry, "TI", reference.title());
        reference.authors().forEach(author -> line(entry, "AU", author));
        line(entry, "PB", String.join("、", reference.authors()));
        String number = reference.number();
        if (number != null) {
            line(entry, "M1", number);
        }
        line(entry, "M3", reference.kind().label());
        LocalDate issued = reference.issued();
        if (issued != null) {
            line(entry, "PY", Integer.toString(issued.getYear()));
            line(entry, "DA", DAY.format(issued));
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

    /** Laws and rules are statutes, studies are reports, and what else an authority issues is a government document. */
    private static String type(DocumentKind kind) {
        return switch (kind) {
            case LAW, REGULATION, PROVISIONS, MEASURES, DETAILED_RULES, JUDICIAL_INTERPRETATION -> "STAT";
            case BILL -> "BILL";
            case REPORT, WORK_REPORT, RESEARCH_REPORT -> "RPRT";
            case RESOLUTION,
                    DECISION,
                    ORDER,
                    COMMUNIQUE,
                    ANNOUNCEMENT,
                    PUBLIC_NOTICE,
                    OPINION,
                    NOTICE,
                    CIRCULAR,
                    REQUEST,
                    REPLY,
                    LETTER,
                    MINUTES,
                    PLAN,
                    SCHEME,
                    ACTION_PLAN,
                    SPEECH,
                    CASE,
                    INTERPRETATION,
                    OTHER -> "GOVDOC";
        };
    }

    /** A line break in a value would begin another line. */
    private static void line(StringBuilder entry, String tag, String value) {
        String text = value.replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        if (!text.isEmpty()) {
            entry.append(tag).append("  - ").append(text).append("\r\n");
        }
    }
}
