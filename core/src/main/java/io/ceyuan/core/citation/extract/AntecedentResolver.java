package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.Antecedent;
import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.text.CleanText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What 该意见, 同法 and 上述办法 point back at: the one text of that kind which was cited before, in the sentence, else in the
 * paragraph, else further up. Where two are sound it is neither.
 *
 * <pre>
 * 《A意见》下发后，要落实该意见        A意见
 * 《A条例》和《B条例》…，该条例        unknown
 * 《A条例》…。《B条例》…，该条例       B条例: the only one in its sentence
 * </pre>
 */
final class AntecedentResolver {

    /** Titles further back than these are not what a reader has in mind; also a bound on the search. */
    private static final int MOST_BACK = 40;

    private AntecedentResolver() {}

    /**
     * @param place clean place of the reference
     * @param kind 意见, 法, 条例
     */
    static Antecedent of(Found found, int place, String kind) {
        CleanText text = found.text();
        int sentence = back(text, place, false);
        int paragraph = back(text, place, true);
        for (int from : new int[] {sentence, paragraph, 0}) {
            Set<String> titles = titles(found, from, place, kind);
            if (titles.size() == 1) {
                return new Antecedent.Cited(titles.iterator().next());
            }
            if (titles.size() > 1) {
                return new Antecedent.Unknown();
            }
        }
        return new Antecedent.Unknown();
    }

    private static Set<String> titles(Found found, int from, int before, String kind) {
        Set<String> titles = new LinkedHashSet<>();
        List<Citation> citations = found.citations();
        int oldest = Math.max(0, citations.size() - MOST_BACK);
        for (int i = citations.size() - 1; i >= oldest; i--) {
            Citation one = citations.get(i);
            if (one.span().end() > before || one.span().start() < from) {
                continue;
            }
            String title = title(one);
            if (!title.isEmpty() && isOfKind(title, kind)) {
                titles.add(title);
            }
        }
        return titles;
    }

    private static String title(Citation one) {
        return switch (one) {
            case Citation.Titled titled -> titled.normalized();
            case Citation.Alias alias -> alias.target().orElse("");
            case Citation.Numbered numbered -> "";
            case Citation.Provision provision -> "";
            case Citation.BackReference reference -> "";
            case Citation.Meeting meeting -> "";
            case Citation.Quotation quotation -> "";
            case Citation.Standard standard -> "";
            case Citation.Nickname nickname -> "";
        };
    }

    private static boolean isOfKind(String title, String kind) {
        String bare = withoutVersion(title);
        if (kind.equals("法")) {
            return bare.endsWith("法典") || (bare.endsWith("法") && !bare.endsWith("办法") && !bare.endsWith("方法"));
        }
        return bare.endsWith(kind);
    }

    /** Without （试行） at its end. */
    private static String withoutVersion(String title) {
        int open = title.endsWith("）") ? title.lastIndexOf('（') : -1;
        return open > 0 ? title.substring(0, open) : title;
    }

    /** Start of the sentence, or of the line. */
    private static int back(CleanText text, int place, boolean line) {
        int least = Math.max(0, place - LONGEST);
        for (int at = place; at > least; at--) {
            if (text.lineBefore(at) || (!line && (text.at(at - 1) == '。' || text.at(at - 1) == ';'))) {
                return at;
            }
        }
        return least;
    }

    /** No sentence is longer. */
    private static final int LONGEST = 400;
}
