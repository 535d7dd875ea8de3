package io.ceyuan.core.outline;

import io.ceyuan.core.document.Paragraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Opens a part at every heading and number, and closes the parts that cannot hold it. */
final class OutlineBuilder {

    private static final int LONGEST_HEADING = 40;

    private final List<Paragraph> paragraphs;
    private final List<OpenSection> roots = new ArrayList<>();
    private final Deque<OpenSection> open = new ArrayDeque<>();
    private final Anchors anchors = new Anchors();

    OutlineBuilder(List<Paragraph> paragraphs) {
        // footnotes belong to no part
        this.paragraphs = paragraphs.stream()
                .filter(paragraph -> paragraph.note() == null)
                .toList();
    }

    Outline build() {
        for (Paragraph paragraph : paragraphs) {
            Numbering.of(paragraph.text())
                    .filter(numbering -> opens(numbering, paragraph))
                    .map(numbering -> numbered(numbering, paragraph))
                    .or(() -> heading(paragraph))
                    .ifPresent(this::add);
        }
        int last = paragraphs.isEmpty() ? 0 : paragraphs.getLast().number();
        closeUntil(section -> false, last);
        return new Outline(roots.stream().map(root -> root.close(anchors)).toList());
    }

    /** A chapter, or an attachment, has its line to itself; in running text its number is only cited. */
    private static boolean opens(Numbering numbering, Paragraph paragraph) {
        return switch (numbering.kind()) {
            case PART, CHAPTER, SECTION, ATTACHMENT -> paragraph.headingLevel() > 0 || isShortHeading(paragraph.text());
            default -> true;
        };
    }

    private static OpenSection numbered(Numbering numbering, Paragraph paragraph) {
        return new OpenSection(
                numbering.kind(),
                numbering.label(),
                numbering.number(),
                headingOf(numbering, paragraph),
                paragraph.headingLevel(),
                paragraph.number());
    }

    private static Optional<OpenSection> heading(Paragraph paragraph) {
        return paragraph.headingLevel() == 0
                ? Optional.empty()
                : Optional.of(new OpenSection(
                        SectionKind.HEADING, "", "", paragraph.text(), paragraph.headingLevel(), paragraph.number()));
    }

    /** 加强组织领导 of 一、加强组织领导。各地要…; an article has the heading that stands in brackets: 第一条【立法目的】. */
    private static String headingOf(Numbering numbering, Paragraph paragraph) {
        String rest = numbering.rest();
        if (paragraph.headingLevel() > 0) {
            return rest;
        }
        if (numbering.kind() == SectionKind.ARTICLE) {
            int close = rest.startsWith("【") ? rest.indexOf('】') : -1;
            return close > 1 && close <= LONGEST_HEADING ? rest.substring(1, close) : "";
        }
        if (isShortHeading(rest)) {
            return rest;
        }
        int stop = rest.indexOf('。');
        return stop > 0 && stop <= LONGEST_HEADING && stop < rest.length() - 1 ? rest.substring(0, stop) : "";
    }

    private static boolean isShortHeading(String text) {
        return text.length() <= LONGEST_HEADING && text.chars().noneMatch(c -> "。；：，:;".indexOf(c) >= 0);
    }

    private void add(OpenSection section) {
        closeUntil(outer -> outer.canHold(section), section.first() - 1);
        if (open.isEmpty()) {
            roots.add(section);
        } else {
            open.getLast().add(section);
        }
        open.addLast(section);
    }

    private void closeUntil(Predicate<OpenSection> stays, int last) {
        while (!open.isEmpty() && !stays.test(open.getLast())) {
            open.removeLast().endAt(last);
        }
    }
}
