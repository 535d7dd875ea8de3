package io.ceyuan.core.relation;

import io.ceyuan.core.document.Span;
import java.time.Year;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The year in which a sentence says that a document was issued, so that an older text of the title is told from its later versions.
 *
 * <pre>
 * 1997年1月2日国务院发布的《X条例》            1997
 * 1991年批准、1992年3月1日发布的《X细则》       1992
 * 《X办法》（2001年9月3日公布）               2001
 * 2021年以来，《X办法》                     none
 * </pre>
 */
final class NamedYear {

    /** Who issued it stands between the day and the title. */
    private static final int REACH = 80;

    private static final String ISSUED = "发布|公布|颁布|颁发|印发|下发|制定|批准|通过|公告|修订|修正";

    private static final Pattern BEFORE =
            Pattern.compile("(?<year>(?:19|20)[0-9]{2})年(?:(?!(?:19|20)[0-9]{2}年)[^。；，,《》])*?(?:" + ISSUED
                    + ")(?:[^。；，,《》年]{0,8})的(?:原)?$");

    private static final Pattern BEHIND = Pattern.compile(
            "^(?:（[^（）]{0,40}）)?[（(](?<year>(?:19|20)[0-9]{2})年[^（）()]{0,60}(?:" + ISSUED + ")[^（）()]{0,20}[）)]");

    private NamedYear() {}

    /**
     * @param start of the sentence
     * @param end of the sentence
     * @param named the place of the name in it, with its number
     */
    static @Nullable Year of(String text, int start, int end, Span named) {
        String before = text.substring(Math.max(start, named.start() - REACH), named.start());
        Matcher issued = BEFORE.matcher(before);
        if (issued.find()) {
            return Year.parse(issued.group("year"));
        }
        int from = Math.min(named.end(), end);
        Matcher behind = BEHIND.matcher(text.substring(from, Math.min(end, from + 2 * REACH)));
        return behind.find() ? Year.parse(behind.group("year")) : null;
    }
}
