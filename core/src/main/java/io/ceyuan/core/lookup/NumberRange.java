package io.ceyuan.core.lookup;

import io.ceyuan.core.citation.Citation;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The numbers that are meant by 国办发〔2019〕6至8号: 6号, 7号 and 8号. */
final class NumberRange {

    /** A longer one is no list of documents that somebody cites. */
    private static final int LONGEST = 50;

    private static final Pattern FORM = Pattern.compile("(?<before>.+〕)(?<first>[0-9]{1,6})至(?<last>[0-9]{1,6})号");

    private NumberRange() {}

    /** Each of them; none for what is no range. */
    static List<Citation> members(Citation citation) {
        Matcher form = FORM.matcher(citation.normalized());
        if (!(citation instanceof Citation.Numbered range) || !form.matches()) {
            return List.of();
        }
        int first = Integer.parseInt(form.group("first"));
        int last = Math.min(Integer.parseInt(form.group("last")), first + LONGEST - 1);
        return IntStream.rangeClosed(first, last)
                .<Citation>mapToObj(serial ->
                        new Citation.Numbered(range.span(), range.type(), form.group("before") + serial + "号"))
                .toList();
    }
}
