package io.ceyuan.core.draft;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.document.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The marks of titles: 《 outside, 〈 inside of it, 《 again inside of that; each opened one closed.
 *
 * <pre>
 * 《关于印发《X办法》的通知》     《关于印发〈X办法〉的通知》
 * 《关于印发&lt;X办法&gt;的通知》     《关于印发〈X办法〉的通知》
 * 按照《X办法规定办理。           one is missing
 * </pre>
 */
final class TitleMarks {

    private static final String OPENING = "《〈<＜﹤";
    private static final String CLOSING = "》〉>＞﹥";

    /** The end of a sentence: a heading may go on in the next line. */
    private static final Pattern SENTENCE = Pattern.compile("[。；！？][”’）)]?[\\s\\p{Z}]*$");

    private TitleMarks() {}

    /** Titles with a wrong mark inside. */
    static List<Remark> in(String text, List<Citation> citations) {
        List<Remark> remarks = new ArrayList<>();
        for (Citation one : citations) {
            if (one instanceof Citation.Titled titled && !titled.bare()) {
                String written = text.substring(one.span().start(), one.span().end());
                nested(written)
                        .filter(correct -> !correct.equals(written))
                        .map(correct -> Remark.error(
                                FindingKind.TITLE_MARKS, one.span(), "书名号内再用书名号时，外层用“《》”，内层用“〈〉”。", correct))
                        .ifPresent(remarks::add);
            }
        }
        return remarks;
    }

    /** The same title with the marks it should have; empty where they do not answer one another. */
    private static Optional<String> nested(String title) {
        StringBuilder correct = new StringBuilder(title.length());
        int depth = 0;
        for (int at = 0; at < title.length(); at++) {
            char c = title.charAt(at);
            if (OPENING.indexOf(c) >= 0) {
                depth++;
                correct.append(depth % 2 == 1 ? '《' : '〈');
            } else if (CLOSING.indexOf(c) >= 0) {
                if (depth == 0) {
                    return Optional.empty();
                }
                correct.append(depth % 2 == 1 ? '》' : '〉');
                depth--;
            } else {
                correct.append(c);
            }
        }
        return depth == 0 ? Optional.of(correct.toString()) : Optional.empty();
    }

    /** Marks without their other half in the whole text, in sentences: a title that is broken over lines has it in another. */
    static List<Remark> unpaired(String text) {
        List<Integer> open = new ArrayList<>();
        List<Integer> alone = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '《') {
                open.add(at);
            } else if (c == '》' && !open.isEmpty()) {
                open.removeLast();
            } else if (c == '》') {
                alone.add(at);
            }
        }
        BitSet places = new BitSet(text.length());
        alone.forEach(places::set);
        open.forEach(places::set);
        return inSentences(text, places);
    }

    /** Line by line, each looked at once. A line that begins with 》 ends a title that a line break has cut. */
    private static List<Remark> inSentences(String text, BitSet places) {
        List<Remark> remarks = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            int at = places.nextSetBit(start);
            if (at >= 0
                    && at < end
                    && SENTENCE.matcher(text.substring(start, end)).find()) {
                for (; at >= 0 && at < end; at = places.nextSetBit(at + 1)) {
                    if (at > start || text.charAt(at) == '《') {
                        remarks.add(unpaired(at, text.charAt(at)));
                    }
                }
            }
            start = end + 1;
        }
        return remarks;
    }

    private static Remark unpaired(int at, char mark) {
        String other = mark == '《' ? "》" : "《";
        return Remark.error(
                FindingKind.TITLE_MARKS, new Span(at, at + 1), "书名号不成对：缺少与“" + mark + "”相对的“" + other + "”。", null);
    }
}
