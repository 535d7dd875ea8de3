package io.ceyuan.core.document;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title and what it says about its version.
 *
 * <pre>
 * 云泽省水资源条例（2021年修订）        →  云泽省水资源条例, 2021年修订
 * 云泽省水资源条例(2019年11月2日第二次修正) →  云泽省水资源条例, 2019年11月2日第二次修正
 * 青岚市绿化管理办法（试行）            →  青岚市绿化管理办法, 试行
 * 关于水资源若干问题的规定（二）        →  as it is: a second set of rules, not a second version
 * </pre>
 *
 * @param base the title without it
 * @param version as written, without parentheses; empty when there is none
 */
public record VersionedTitle(String base, String version) {

    private static final Pattern SUFFIX =
            Pattern.compile("\\s*(?:[（(〔\\[]\\s*(?<in>[^（()）]{0,20}?(?:修正|修订|修改|修正版|修订版|版|年本|试行|暂行)"
                    + "|[0-9]{4}-[0-9]{2}-[0-9]{2})\\s*[）)〕\\]]|(?<bare>[0-9]{4}年(?:修正|修订)))\\s*$");
    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
    private static final Pattern LANGUAGE = Pattern.compile("[文语]版$");

    public static VersionedTitle of(String title) {
        Matcher suffix = SUFFIX.matcher(title);
        if (!suffix.find() || suffix.start() == 0) {
            return new VersionedTitle(title, "");
        }
        String version = suffix.group("in") == null ? suffix.group("bare") : suffix.group("in");
        return LANGUAGE.matcher(version).find()
                ? new VersionedTitle(title, "")
                : new VersionedTitle(title.substring(0, suffix.start()), version);
    }

    /** The year in the version; empty when it names none, as 试行. */
    public OptionalInt year() {
        Matcher digits = YEAR.matcher(version);
        return digits.find() ? OptionalInt.of(Integer.parseInt(digits.group())) : OptionalInt.empty();
    }

    /** Whether two titles both name a version, and not the same. */
    public boolean isOtherVersionThan(VersionedTitle other) {
        return !version.isEmpty() && !other.version.isEmpty() && !version.equals(other.version);
    }
}
