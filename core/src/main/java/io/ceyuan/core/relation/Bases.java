package io.ceyuan.core.relation;

import io.ceyuan.core.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence does something upon: from the document behind 根据 to what is done. The places where something is done are found
 * first, so that the time grows with the sentence alone.
 *
 * <pre>
 * 根据¤、¤，结合本省实际，制定本办法
 * 依据¤的规定，现就有关事项通知如下
 * </pre>
 */
final class Bases {

    /** ¤ stands for documents. */
    private static final char DOCUMENT = '¤';

    private static final Pattern BASING = Pattern.compile("根据|依据|依照|按照|遵照");

    /** What ends the list of what something is based on. */
    private static final Pattern NEXT = Pattern.compile("[。；]|根据|依据|依照|按照|遵照|参照|参考|制[定订]|现将|现就");

    /** Behind the list, and before what is done. */
    private static final Pattern BETWEEN = Pattern.compile("，|决定|结合|(?=[制现特])");

    private static final Pattern ANOTHER = Pattern.compile("[。；]|根据|依据|按照");

    /** 制定本办法, 现就…, 特作如下…: what is done upon a basis. */
    private static final Pattern UPON = Pattern.compile(
            "制[定订](?:本|了本|如下|以下|出台)|特制[定订]|现就|现将|现印发|现公告|现通知|现予|现对|现决定|现批复|特此|特通知|特公告"
                    + "|特作|(?:通知|公告|通告|决定|批复|规定|意见|解释|命令|函复|答复|修改|决议)如下|如下(?:决定|通知|公告|意见|规定|解释|批复|决议|修改)|[我本][部局委会院署行办省市县区]?决定");

    private static final int MOST_BEFORE = 60;
    private static final int MOST_BEHIND = 200;
    private static final int MOST_BETWEEN = 120;

    private final String text;
    private final int[] upon;
    private final int[] next;
    private final int[] another;

    private Bases(String text) {
        this.text = text;
        upon = starts(UPON);
        next = starts(NEXT);
        another = starts(ANOTHER);
    }

    /** For each place where the pattern begins at or behind it; the length of the text where it does not. */
    private int[] starts(Pattern pattern) {
        int[] starts = new int[text.length() + 1];
        starts[text.length()] = text.length();
        Matcher matcher = pattern.matcher(text);
        for (int at = text.length() - 1; at >= 0; at--) {
            starts[at] = matcher.region(at, text.length()).lookingAt() ? at : starts[at + 1];
        }
        return starts;
    }

    /** The stretches that name what something is done upon, each with the words up to that. */
    static List<Span> in(String masked) {
        return UPON.matcher(masked).find() ? new Bases(masked).all() : List.of();
    }

    private List<Span> all() {
        List<Span> found = new ArrayList<>();
        Matcher basing = BASING.matcher(text);
        Matcher between = BETWEEN.matcher(text);
        int from = 0;
        while (basing.find(from)) {
            from = basing.end();
            int document = text.indexOf(DOCUMENT, from);
            if (document < 0) {
                break;
            }
            if (document - from > MOST_BEFORE || next[from] < document) {
                continue;
            }
            int last = Math.min(document + 1 + MOST_BEHIND, next[document]);
            for (int end = document + 1; end <= last && end < text.length(); end++) {
                if (!between.region(end, text.length()).lookingAt()) {
                    continue;
                }
                int done = upon[between.end()];
                boolean reached =
                        done < text.length() && done - between.end() <= MOST_BETWEEN && another[between.end()] >= done;
                if (reached) {
                    found.add(new Span(from, end));
                    from = done;
                    break;
                }
            }
        }
        return found;
    }
}
