package io.ceyuan.lucene;

import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Span;
import io.ceyuan.core.search.Snippet;
import java.util.ArrayList;
import java.util.List;

/** Cuts the part of a paragraph that shows most of its marks. */
final class SnippetWindow {

    /** Three lines on a phone, two on a desk. */
    private static final int LENGTH = 140;

    private static final int CONTEXT = 40;

    /** A number or Latin word this long is cut after all. */
    private static final int LONGEST_RUN = 20;

    private static final String BREAKS = "。；！？，：";
    private static final String LEFT_OUT = "…";

    private SnippetWindow() {}

    /** The first paragraph of running text, or the first of all. */
    static Snippet beginning(PolicyDocument document) {
        Paragraph first = document.paragraphs().stream()
                .filter(paragraph -> paragraph.headingLevel() == 0
                        && paragraph.text().length() > CONTEXT
                        && !paragraph.text().contains(document.title().value()))
                .findFirst()
                .orElse(document.paragraphs().getFirst());
        return cut(first, List.of());
    }

    static Snippet cut(Paragraph paragraph, List<Span> marks) {
        String text = paragraph.text();
        if (text.length() <= LENGTH) {
            return new Snippet(paragraph.number(), text, marks);
        }
        int start = start(text, marks);
        int end = end(text, start, marks);
        String before = start > 0 ? LEFT_OUT : "";
        String after = end < text.length() ? LEFT_OUT : "";
        List<Span> kept = new ArrayList<>();
        for (Span mark : marks) {
            if (mark.start() >= start && mark.start() < end) {
                int shift = before.length() - start;
                kept.add(new Span(mark.start() + shift, Math.min(mark.end(), end) + shift));
            }
        }
        return new Snippet(paragraph.number(), before + text.substring(start, end) + after, kept);
    }

    private static int start(String text, List<Span> marks) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < marks.size(); i++) {
            int shown = 0;
            int limit = marks.get(i).start() + LENGTH - CONTEXT;
            for (int j = i; j < marks.size() && marks.get(j).end() <= limit; j++) {
                shown += marks.get(j).length();
            }
            if (shown > most || i == 0) {
                most = shown;
                best = marks.get(i).start();
            }
        }
        int earliest = Math.max(0, best - CONTEXT);
        if (earliest == 0) {
            return 0;
        }
        for (int at = earliest; at < best; at++) {
            if (BREAKS.indexOf(text.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        return whole(text, earliest);
    }

    private static int end(String text, int start, List<Span> marks) {
        int end = whole(text, Math.min(text.length(), start + LENGTH));
        for (Span mark : marks) {
            if (mark.start() < end && mark.end() > end && mark.length() <= LENGTH) {
                return mark.end();
            }
        }
        return end;
    }

    /** The place itself, or the start of the number, Latin word or surrogate pair that it would cut. */
    private static int whole(String text, int index) {
        int at = index;
        while (at > 0
                && at < text.length()
                && index - at < LONGEST_RUN
                && isRun(text.charAt(at - 1), text.charAt(at))) {
            at--;
        }
        return index - at < LONGEST_RUN ? at : index;
    }

    private static boolean isRun(char left, char right) {
        return Character.isSurrogatePair(left, right) || (isNumberOrLatin(left) && isNumberOrLatin(right));
    }

    private static boolean isNumberOrLatin(char unit) {
        return unit == '.' || Needle.isRun(unit);
    }
}
