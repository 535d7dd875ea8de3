package io.ceyuan.web.page;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.CitationKeys;
import io.ceyuan.core.document.Span;
import io.ceyuan.core.document.Validity;
import io.ceyuan.core.lookup.DocumentCitations;
import io.ceyuan.core.lookup.DocumentCitations.Placed;
import io.ceyuan.core.lookup.LookedUp;
import io.ceyuan.core.lookup.Match;
import io.ceyuan.core.search.CitedDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Marks what a text cites, none in another.
 *
 * <pre>
 * 《X法》第三条        《X法》 leads to the document, 第三条 to the article
 * 本办法第八条         leads to the article of this document
 * 《Y办法》            of several documents: to the look-up
 * 《Z规定》            not in the library: is no link and says so
 * </pre>
 */
final class CitationMarks {

    static final String ABSENT = "本资料库没有";

    /** What may stand between a title and its provision, and is no part of the link. */
    private static final String BETWEEN = "）)〕]”";

    private CitationMarks() {}

    /** By the number of the paragraph, in the order of the text and apart from one another. */
    static Map<Integer, List<CitationMark>> of(DocumentCitations citations, Map<Integer, String> texts) {
        Map<Integer, List<CitationMark>> marks = new HashMap<>();
        List<Placed> placed = citations.placed();
        for (int at = 0; at < placed.size(); at++) {
            Placed one = placed.get(at);
            int from = from(placed, at, texts.getOrDefault(one.paragraph(), ""));
            CitationMark mark = mark(
                    one, new Span(from, one.span().end()), from > one.span().start());
            if (mark != null) {
                marks.computeIfAbsent(one.paragraph(), key -> new ArrayList<>()).add(mark);
            }
        }
        marks.values().forEach(CitationMarks::part);
        return marks;
    }

    /** Where the pin of a provision begins, when what it is of is marked itself. */
    private static int from(List<Placed> placed, int at, String text) {
        Placed outer = placed.get(at);
        int from = outer.span().start();
        if (!(outer.item().citation() instanceof Citation.Provision)) {
            return from;
        }
        for (int next = at + 1; next < placed.size(); next++) {
            Placed inner = placed.get(next);
            if (inner.paragraph() != outer.paragraph()
                    || inner.span().start() >= outer.span().end()) {
                break;
            }
            if (inner.span().end() < outer.span().end() && mark(inner, inner.span(), false) != null) {
                from = Math.max(from, inner.span().end());
            }
        }
        while (from > outer.span().start()
                && from < outer.span().end() - 1
                && from < text.length()
                && BETWEEN.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return from;
    }

    /** @param continued whether what it is of stands before it and is marked */
    private static @Nullable CitationMark mark(Placed one, Span span, boolean continued) {
        LookedUp item = one.item();
        if (item.citation() instanceof Citation.Quotation) {
            return null;
        }
        if (one.self()) {
            return one.own() == null ? null : new CitationMark(span, "#" + one.own(), "cited", "本文件", false);
        }
        return switch (item.status()) {
            case LookedUp.FOUND -> found(item, item.matches().getFirst(), span, continued);
            case LookedUp.SEVERAL ->
                new CitationMark(span, Links.lookup(looked(item)), "doubtful", item.message(), false);
            case LookedUp.ABSENT -> new CitationMark(span, null, "absent", ABSENT, false);
            default -> null;
        };
    }

    private static CitationMark found(LookedUp item, Match match, Span span, boolean continued) {
        CitedDocument cited = match.document();
        boolean repealed = cited.validity() == Validity.REPEALED;
        String number = cited.number();
        String title = cited.document().title()
                + (number == null ? "" : "（" + number + "）")
                + (repealed || !match.missing().isEmpty() ? "，" + item.message() : "");
        return new CitationMark(span, LookupPage.url(match), "cited", title, repealed && !continued);
    }

    /** What is looked up: the name in full, which the text may have shortened. */
    private static String looked(LookedUp item) {
        return CitationKeys.of(item.citation()).stream()
                .findFirst()
                .map(Links::named)
                .orElse(item.written());
    }

    /** Keeps of marks that overlap the earlier one. */
    private static void part(List<CitationMark> marks) {
        marks.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        int end = 0;
        for (var all = marks.iterator(); all.hasNext(); ) {
            Span span = all.next().span();
            if (span.start() < end || span.length() == 0) {
                all.remove();
            } else {
                end = span.end();
            }
        }
    }
}
