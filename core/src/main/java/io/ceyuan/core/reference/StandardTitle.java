package io.ceyuan.core.reference;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a standard, which holds its number: {@code GB/T 9704—2012 党政机关公文格式}, {@code 取水定额 DB44/T 1461-2021}.
 *
 * @param name without the number
 * @param number with the dash of the standards: {@code GB/T 9704—2012}
 */
record StandardTitle(String name, String number) {

    private static final String NUMBER = "(?<prefix>(?:T/[A-Z]{2,8}|DB[0-9]{2,6}|[A-Z]{2,5})(?:/[TZ])?)[\\s\\u3000]*"
            + "(?<serial>[0-9]+(?:\\.[0-9]+)*)[\\s\\u3000]*[-—–－][\\s\\u3000]*(?<year>(?:19|20)[0-9]{2})";
    private static final Pattern FIRST = Pattern.compile("^" + NUMBER + "(?:[\\s\\u3000：:]+|(?=《))《?(?<name>[^》]+)》?$");
    private static final Pattern LAST = Pattern.compile("^《?(?<name>[^《》]+?)》?[\\s\\u3000]*[（(]?" + NUMBER + "[）)]?$");

    /** Empty for the title of anything else, as {@code 关于实施GB/T 9704—2012的通知}. */
    static Optional<StandardTitle> of(String title) {
        for (Pattern form : new Pattern[] {FIRST, LAST}) {
            Matcher matcher = form.matcher(title.strip());
            if (matcher.matches()) {
                return Optional.of(new StandardTitle(
                        matcher.group("name").strip(),
                        matcher.group("prefix") + " " + matcher.group("serial") + "—" + matcher.group("year")));
            }
        }
        return Optional.empty();
    }
}
