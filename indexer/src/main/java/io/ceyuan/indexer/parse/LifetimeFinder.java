package io.ceyuan.indexer.parse;

import io.ceyuan.core.document.ChineseNumeral;
import io.ceyuan.core.document.Lifetime;
import io.ceyuan.core.document.Provenance;
import io.ceyuan.core.document.Sourced;
import io.ceyuan.indexer.extract.Block;
import io.ceyuan.indexer.extract.Extracted;
import io.ceyuan.indexer.extract.Field;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds when a document was published, since when it is in force and until when.
 *
 * <pre>
 * 本办法自2021年1月1日起施行，有效期五年。
 * 本通知自发布之日起施行，有效期至2025年12月31日。
 * </pre>
 */
final class LifetimeFinder {

    private static final int LONGEST_EVIDENCE = 200;

    private static final String OWN =
            "(?:^|。\\s*|(?:现予|予以)(?:公布|发布|印发)[，,]\\s*|(?:本|以上)[\\p{IsHan}（）]{0,14}，?)(?:从|自|于)";
    private static final String IN_FORCE = "(?:起|开始)[\\p{IsHan}]{0,4}?(?:施行|实施|执行|生效)";

    private static final Pattern SINCE_DAY = Pattern.compile(OWN + ChineseDates.DATE + IN_FORCE);
    private static final Pattern SINCE_PUBLISHED = Pattern.compile(OWN + "(?:发布|公布|印发|下发|颁布|签发)之日" + IN_FORCE);
    private static final Pattern UNTIL_DAY = Pattern.compile("有效期(?:限)?(?:截止)?(?:至|到)\\s*" + ChineseDates.DATE);
    private static final Pattern FOR_YEARS =
            Pattern.compile("(?<!在)有效期(?:限)?[为是]?\\s*(?<years>[0-9]{1,2}|[一二两三四五六七八九十])\\s*年(?=[。；，]|$)");

    private final Extracted file;
    private final @Nullable LocalDate issued;

    LifetimeFinder(Extracted file, @Nullable LocalDate issued) {
        this.file = file;
        this.issued = issued;
    }

    Lifetime find(Byline byline) {
        Optional<Sourced<LocalDate>> published =
                given(Field.PUBLISHED).or(() -> byline.published().map(day -> new Sourced<>(day, Provenance.HEAD)));
        LocalDate known = published.map(Sourced::value).orElse(issued);
        Sourced<LocalDate> effective = given(Field.EFFECTIVE).orElse(null);
        Sourced<LocalDate> expires = given(Field.EXPIRES).orElse(null);
        String evidence = null;
        for (Block block : file.blocks().reversed()) {
            String line = block.text();
            LocalDate since = effective == null ? since(line, known) : null;
            if (since != null) {
                effective = ofText(since);
                evidence = sentence(line, "施行|实施|执行|生效");
            }
            LocalDate from = effective == null ? known : effective.value();
            LocalDate until = expires == null ? until(line, from) : null;
            if (until != null) {
                expires = ofText(until);
                evidence = sentence(line, "有效期");
            }
        }
        return new Lifetime(
                published.orElse(null),
                effective,
                expires,
                stated().orElse(evidence == null ? null : ofText(evidence)));
    }

    private static @Nullable LocalDate since(String line, @Nullable LocalDate published) {
        Matcher day = SINCE_DAY.matcher(line);
        LocalDate last = null;
        while (day.find()) {
            last = ChineseDates.of(day).orElse(last);
        }
        return last != null || !SINCE_PUBLISHED.matcher(line).find() ? last : published;
    }

    private static @Nullable LocalDate until(String line, @Nullable LocalDate from) {
        Matcher day = UNTIL_DAY.matcher(line);
        if (day.find()) {
            return ChineseDates.of(day).orElse(null);
        }
        Matcher years = FOR_YEARS.matcher(line);
        if (from == null || !years.find() || !since(line)) {
            return null;
        }
        return from.plusYears(ChineseNumeral.parse(years.group("years")).orElseThrow())
                .minusDays(1);
    }

    /** 有效期五年 beside 起施行 speaks of the document; a licence may be valid for five years too. */
    private static boolean since(String line) {
        return SINCE_DAY.matcher(line).find() || SINCE_PUBLISHED.matcher(line).find();
    }

    private static String sentence(String line, String word) {
        for (String sentence : line.split("(?<=。)")) {
            if (Pattern.compile(word).matcher(sentence).find() && sentence.length() <= LONGEST_EVIDENCE) {
                return sentence.strip();
            }
        }
        return line.substring(
                0, line.offsetByCodePoints(0, Math.min(LONGEST_EVIDENCE, line.codePointCount(0, line.length()))));
    }

    private Optional<Sourced<String>> stated() {
        return file.property(Field.VALIDITY)
                .map(property -> new Sourced<>("时效性：" + property.value(), property.provenance()));
    }

    private Optional<Sourced<LocalDate>> given(Field field) {
        return file.read(field, ChineseDates::find);
    }

    private static <T> Sourced<T> ofText(T value) {
        return new Sourced<>(value, Provenance.HEAD);
    }
}
