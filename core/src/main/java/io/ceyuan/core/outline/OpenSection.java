package io.ceyuan.core.outline;

import java.util.ArrayList;
import java.util.List;

/** A part whose end is not yet known. */
final class OpenSection {

    private final SectionKind kind;
    private final String label;
    private final String number;
    private final String heading;
    private final int headingLevel;
    private final int first;
    private final List<OpenSection> children = new ArrayList<>();
    private int last;

    OpenSection(SectionKind kind, String label, String number, String heading, int headingLevel, int first) {
        this.kind = kind;
        this.label = label;
        this.number = number;
        this.heading = heading;
        this.headingLevel = headingLevel;
        this.first = first;
        this.last = first;
    }

    int first() {
        return first;
    }

    /** Numbers go by their kinds, headings by their levels; a numbered line inside the text stays in the heading above it. */
    boolean canHold(OpenSection inner) {
        if (inner.kind == SectionKind.ATTACHMENT) {
            return false;
        }
        if (kind == SectionKind.ATTACHMENT) {
            return true;
        }
        boolean bothNumbered = kind != SectionKind.HEADING && inner.kind != SectionKind.HEADING;
        if (bothNumbered) {
            return kind.compareTo(inner.kind) < 0;
        }
        return headingLevel > 0 && (inner.headingLevel == 0 || headingLevel < inner.headingLevel);
    }

    void add(OpenSection child) {
        children.add(child);
    }

    void endAt(int paragraph) {
        last = paragraph;
    }

    Section close(Anchors anchors) {
        String anchor = anchors.next(kind, number, first);
        List<Section> inner =
                children.stream().map(child -> child.close(anchors)).toList();
        List<Section> parts = kind == SectionKind.ARTICLE ? Clauses.of(anchor, first, last, inner) : inner;
        return new Section(kind, label, heading, anchor, first, last, parts);
    }
}
