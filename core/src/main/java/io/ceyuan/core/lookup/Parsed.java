package io.ceyuan.core.lookup;

import io.ceyuan.core.citation.Antecedent;
import io.ceyuan.core.citation.Citation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A citation in its parts; null for what it does not have.
 *
 * @param agency 发文机关代字, or who issued an order: 国发, 国务院
 * @param form 令, 公告 or 通告 of an order
 * @param year of a number, four digits
 * @param serial of a range the first
 * @param title of the cited document in its normal form
 * @param pin 第三条第二款
 * @param name a name that stands for a document: 《办法》 after it was declared, 该条例, “十四五”规划
 * @param speaker whose words are quoted
 */
public record Parsed(
        @Nullable String agency,
        @Nullable String form,
        @Nullable Integer year,
        @Nullable Integer serial,
        @Nullable String title,
        @Nullable String pin,
        @Nullable String name,
        @Nullable String speaker) {

    static final Parsed NOTHING = new Parsed(null, null, null, null, null, null, null, null);

    private static final Pattern NUMBER =
            Pattern.compile("(?<agency>.+)〔(?<year>[0-9]{4})〕(?<serial>[0-9]{1,6})(?:至[0-9]{1,6})?号");
    private static final Pattern ORDER =
            Pattern.compile("(?<agency>.*)(?<form>令|公告|通告)(?:(?<year>[0-9]{4})年)?第(?<serial>[0-9]{1,6})号");

    private static final Pattern STANDARD = Pattern.compile("(?<prefix>\\D+?) .*?(?:-(?<year>[0-9]{4}))?");

    /** The parts of its normal form. */
    public static Parsed of(Citation citation) {
        return switch (citation) {
            case Citation.Numbered numbered -> named(numbered.normalized()).withTitle(numbered.title());
            case Citation.Titled titled -> NOTHING.withTitle(titled.normalized());
            case Citation.Provision provision ->
                named(provision.of().orElse("")).withPin(provision.pin().toString());
            case Citation.Alias alias -> named(alias.target().orElse("")).withName(alias.name());
            case Citation.BackReference reference ->
                reference.antecedent() instanceof Antecedent.Cited cited
                        ? named(cited.title()).withName(reference.normalized())
                        : NOTHING.withName(reference.normalized());
            case Citation.Nickname nickname -> NOTHING.withName(nickname.normalized());
            case Citation.Meeting meeting -> NOTHING.withName(meeting.normalized());
            case Citation.Standard standard -> standard(standard.normalized());
            case Citation.Quotation quotation ->
                new Parsed(null, null, null, null, null, null, null, text(quotation.speaker()));
        };
    }

    /** A number where the name is one, else a title. */
    private static Parsed named(String name) {
        Matcher number = NUMBER.matcher(name);
        if (number.matches()) {
            return numbered(number.group("agency"), null, number.group("year"), number.group("serial"));
        }
        Matcher order = ORDER.matcher(name);
        return order.matches()
                ? numbered(order.group("agency"), order.group("form"), order.group("year"), order.group("serial"))
                : NOTHING.withTitle(name);
    }

    private static Parsed numbered(String agency, @Nullable String form, @Nullable String year, String serial) {
        return new Parsed(
                text(agency),
                form,
                year == null ? null : Integer.valueOf(year),
                Integer.valueOf(serial),
                null,
                null,
                null,
                null);
    }

    /** GB/T 9704-2012: the agency is the prefix, and the year stands at the end. */
    private static Parsed standard(String code) {
        Matcher parts = STANDARD.matcher(code);
        boolean fits = parts.matches();
        String year = fits ? parts.group("year") : null;
        return new Parsed(
                fits ? parts.group("prefix") : null,
                null,
                year == null ? null : Integer.valueOf(year),
                null,
                null,
                null,
                code,
                null);
    }

    private Parsed withTitle(String given) {
        return new Parsed(agency, form, year, serial, text(given), pin, name, speaker);
    }

    private Parsed withPin(String given) {
        return new Parsed(agency, form, year, serial, title, text(given), name, speaker);
    }

    private Parsed withName(String given) {
        return new Parsed(agency, form, year, serial, title, pin, text(given), speaker);
    }

    private static @Nullable String text(String value) {
        return value.isEmpty() ? null : value;
    }
}
