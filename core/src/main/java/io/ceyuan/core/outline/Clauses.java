package io.ceyuan.core.outline;

import io.ceyuan.core.document.ChineseNumeral;
import java.util.ArrayList;
import java.util.List;

/** Parts an article into its 款, each with the 项 that follow it: every paragraph that is no 项 begins a 款. */
final class Clauses {

    private static final int MOST_IN_WORDS = 999;

    private Clauses() {}

    /**
     * @param parts the numbered parts inside the article, in order
     * @return nothing for an article of one paragraph
     */
    static List<Section> of(String article, int first, int last, List<Section> parts) {
        if (first == last) {
            return List.of();
        }
        List<Section> items = parts.stream().map(Clauses::withoutTail).toList();
        List<Integer> starts = new ArrayList<>();
        for (int paragraph = first; paragraph <= last; paragraph++) {
            int at = paragraph;
            if (items.stream().noneMatch(item -> item.first() <= at && at <= item.last())) {
                starts.add(paragraph);
            }
        }
        List<Section> clauses = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1) - 1 : last;
            String anchor = article + Outline.CLAUSE + (i + 1);
            clauses.add(new Section(
                    SectionKind.CLAUSE,
                    "第" + (i < MOST_IN_WORDS ? ChineseNumeral.format(i + 1) : Integer.toString(i + 1)) + "款",
                    "",
                    anchor,
                    start,
                    end,
                    items.stream()
                            .filter(item -> item.first() >= start && item.last() <= end)
                            .toList()));
        }
        return clauses;
    }

    /** An item ends where its last number does: the unnumbered paragraph after it is the next 款. */
    private static Section withoutTail(Section item) {
        List<Section> children =
                item.children().stream().map(Clauses::withoutTail).toList();
        int last = children.isEmpty() ? item.first() : children.getLast().last();
        return new Section(item.kind(), item.label(), item.heading(), item.anchor(), item.first(), last, children);
    }
}
