package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.Citation.Numbered;
import io.ceyuan.core.citation.CitationNormalizer;
import io.ceyuan.core.citation.CitationType;
import io.ceyuan.core.citation.text.CleanText;
import io.ceyuan.core.citation.text.Numeral;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * 令号 and 公告号, read back from their 号.
 *
 * <pre>
 * 国务院令第658号  国务院令（第658号）  公安部令105号  农业农村部令2022年第1号     the serial behind the label
 * 国务院第658号令  商务部2015年第12号公告  12号令                              the serial before it
 * 第658号国务院令                                                            the serial before the issuer
 * 交通部令〔1990〕11号                                                     the year in brackets
 * 公告2020年第5号                                                         no issuer, but a year
 * 国务院令第5号、第6号                                                      lists
 * </pre>
 */
final class OrderForms {

    private static final List<String> LABELS = List.of("令", "公告", "通告");
    private static final String NOT_AN_ORDER = "命司责指口号";
    private static final int MOST_MEMBERS = 60;

    /** Label and year of an order, and where they begin. */
    private record Head(int start, String label, int year) {}

    private OrderForms() {}

    /** Reads an order whose 号 stands there; false when there is none. */
    static boolean read(Found found, int mark) {
        CleanText text = found.text();
        Numeral serial = Numeral.before(text, mark, found.floor());
        if (serial == null || serial.value() == 0) {
            return false;
        }
        int ordinal = text.at(serial.start() - 1) == '第' ? serial.start() - 1 : serial.start();
        return ordinal >= found.floor()
                && (readSerialLast(found, ordinal, serial, mark)
                        || readSerialFirst(found, ordinal, serial, mark)
                        || readIssuerLast(found, ordinal, serial, mark));
    }

    private static boolean readSerialLast(Found found, int ordinal, Numeral serial, int mark) {
        CleanText text = found.text();
        Head head = head(text, ordinal, found.floor());
        if (head == null) {
            return false;
        }
        Issuers issuers = Issuers.before(text, head.start(), found.floor());
        boolean order = head.label().equals("令");
        if (issuers == null && (order || (head.year() == 0 && text.at(ordinal) != '第'))) {
            return false;
        }
        boolean open = text.at(ordinal - 1) == '(' || text.at(ordinal - 1) == '〔';
        boolean closes = text.at(mark + 1) == ')' || text.at(mark + 1) == '〕';
        open = open || (head.year() != 0 && isOpenBeforeYear(text, ordinal));
        int start = issuers == null ? head.start() : issuers.start();
        add(found, start, mark + 1 + (open && closes ? 1 : 0), issuers, head.label(), head.year(), serial.value());
        addMembers(found, mark + 1, issuers, head);
        return true;
    }

    private static boolean isOpenBeforeYear(CleanText text, int ordinal) {
        int at = text.at(ordinal - 1) == '年' ? ordinal - 5 : ordinal;
        return text.at(at - 1) == '(' || text.at(at - 1) == '〔';
    }

    /** 令, 令（, 令2020年, 公告公告2020年 before the serial. */
    private static @Nullable Head head(CleanText text, int ordinal, int floor) {
        int at = skipOpen(text, ordinal, floor);
        OptionalInt year = year(text, at, floor);
        if (year.isPresent()) {
            at = skipOpen(text, at - 5, floor);
        }
        for (String label : LABELS) {
            if (at - label.length() >= floor && text.endsWith(label, at)) {
                int start = at - label.length();
                while (start - label.length() >= floor && text.endsWith(label, start)) {
                    start -= label.length();
                }
                if (label.equals("令") && NOT_AN_ORDER.indexOf(text.at(start - 1)) >= 0) {
                    return null;
                }
                return new Head(start, label, year.orElse(0));
            }
        }
        return null;
    }

    private static int skipOpen(CleanText text, int at, int floor) {
        boolean open = text.at(at - 1) == '(' || text.at(at - 1) == '〔';
        return open && at - 1 > floor ? at - 1 : at;
    }

    /** The year of 2020年 that ends there. */
    private static OptionalInt year(CleanText text, int end, int floor) {
        if (end - 5 < floor || text.at(end - 1) != '年') {
            return OptionalInt.empty();
        }
        Numeral year = Numeral.before(text, end - 1, floor);
        return year != null && Days.isYear(year) ? OptionalInt.of(year.value()) : OptionalInt.empty();
    }

    private static boolean readSerialFirst(Found found, int ordinal, Numeral serial, int mark) {
        CleanText text = found.text();
        String label = labelAt(text, mark + 1);
        if (label.isEmpty() || (label.equals("令") && text.at(mark + 2) == '牌')) {
            return false;
        }
        OptionalInt year = year(text, ordinal, found.floor());
        int start = year.isPresent() ? ordinal - 5 : ordinal;
        Issuers issuers = Issuers.before(text, start, found.floor());
        boolean bracketed = text.at(start - 1) == '(' && text.at(mark + 1 + label.length()) == ')';
        if (issuers == null && !label.equals("令") && year.isEmpty() && !bracketed) {
            return false;
        }
        boolean alone = issuers == null && year.isEmpty();
        String normal = alone
                ? ofEarlier(found, label, serial.value())
                : CitationNormalizer.order(
                        issuers == null ? "" : issuers.names(), label, year.orElse(0), serial.value());
        int begin = issuers == null ? start : issuers.start();
        found.add(numbered(begin, mark + 1 + label.length(), label, normal));
        return true;
    }

    /** 第658号国务院令; not 第12号省政府令第3号, where the label has its serial behind it. */
    private static boolean readIssuerLast(Found found, int ordinal, Numeral serial, int mark) {
        CleanText text = found.text();
        int label = labelBehindIssuer(text, mark);
        if (label < 0 || text.at(ordinal) != '第') {
            return false;
        }
        String normal = CitationNormalizer.order(text.text(mark + 1, label), "令", 0, serial.value());
        found.add(numbered(ordinal, label + 1, "令", normal));
        return true;
    }

    /** The place of the 令 of 号国务院令; -1 when none stands behind that 号. */
    private static int labelBehindIssuer(CleanText text, int mark) {
        int state = text.has(Issuers.STATE, mark + 1) ? Issuers.STATE.length() : 0;
        int issuer = Vocabulary.BODIES.longestAt(text, mark + 1 + state);
        int label = mark + 1 + state + issuer;
        boolean order = issuer > 0 && text.at(label) == '令';
        boolean goesOn = text.at(label + 1) == '第' || text.at(label + 1) == '(' || text.at(label + 1) == '〔';
        return order && !goesOn ? label : -1;
    }

    /** Whether the number with that 号 is an order of its own, and no member of a list: 、第658号国务院令, 、12号令. */
    static boolean isOrderOfItsOwn(CleanText text, int mark) {
        return text.at(mark + 1) == '令' || labelBehindIssuer(text, mark) >= 0;
    }

    /** 12号令 is the one order with that serial that was cited before; else only what it says. */
    private static String ofEarlier(Found found, String label, int serial) {
        CitationType type = label.equals("令") ? CitationType.ORDER : CitationType.ANNOUNCEMENT;
        return found.serials().whole(type, serial).orElse(label + "第" + serial + "号");
    }

    private static String labelAt(CleanText text, int at) {
        return LABELS.stream().filter(label -> text.has(label, at)).findFirst().orElse("");
    }

    /** 国务院令第5号、第6号 */
    private static void addMembers(Found found, int end, @Nullable Issuers issuers, Head head) {
        CleanText text = found.text();
        int at = end;
        for (int count = 0; count < MOST_MEMBERS && "、和及".indexOf(text.at(at)) >= 0; count++) {
            int start = at + 1;
            Numeral serial = Numeral.at(text, start + (text.at(start) == '第' ? 1 : 0));
            if (serial == null
                    || serial.value() == 0
                    || text.at(serial.end()) != '号'
                    || isOrderOfItsOwn(text, serial.end())) {
                return;
            }
            add(found, start, serial.end() + 1, issuers, head.label(), head.year(), serial.value());
            at = serial.end() + 1;
        }
    }

    static boolean isOrderCode(CleanText text, int end) {
        return LABELS.stream().anyMatch(label -> text.endsWith(label, end))
                && NOT_AN_ORDER.indexOf(text.at(end - 2)) < 0;
    }

    /** 交通部令〔1990〕11号 */
    static boolean readBracketYear(Found found, int open, NumberForms.Year year, Numeral serial) {
        CleanText text = found.text();
        String label = LABELS.stream()
                .filter(one -> text.endsWith(one, open))
                .findFirst()
                .orElse("");
        int start = open - label.length();
        Issuers issuers = Issuers.before(text, start, found.floor());
        if (text.at(serial.end()) != '号' || serial.value() == 0 || (issuers == null && label.equals("令"))) {
            return false;
        }
        boolean runsOn = issuers != null && issuers.names().endsWith("主席");
        int begin = issuers == null ? start : issuers.start();
        add(found, begin, serial.end() + 1, issuers, label, runsOn ? 0 : year.value(), serial.value());
        return true;
    }

    private static void add(
            Found found, int start, int end, @Nullable Issuers issuers, String label, int year, int serial) {
        String names = issuers == null ? "" : issuers.names();
        found.add(numbered(start, end, label, CitationNormalizer.order(names, label, year, serial)));
    }

    private static Numbered numbered(int start, int end, String label, String normal) {
        CitationType type = label.equals("令") ? CitationType.ORDER : CitationType.ANNOUNCEMENT;
        return new Numbered(Found.span(start, end), type, normal);
    }
}
