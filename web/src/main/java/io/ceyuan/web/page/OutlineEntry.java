package io.ceyuan.web.page;

import io.ceyuan.core.outline.Outline;
import io.ceyuan.core.outline.Section;
import io.ceyuan.core.outline.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A part of the document in its contents.
 *
 * @param depth 1 for the widest, 3 for the narrowest shown
 * @param provision whether it is an article, of which many stand in one line
 */
record OutlineEntry(String text, String url, int depth, boolean provision) {

    private static final int DEEPEST = 3;

    /** The parts that have a heading, and the articles; the title's own heading is left out, not what stands under it. */
    static List<OutlineEntry> of(Outline outline, String title) {
        List<OutlineEntry> entries = new ArrayList<>();
        addAll(outline.sections(), title, 1, entries);
        return List.copyOf(entries);
    }

    private static void addAll(List<Section> sections, String title, int depth, List<OutlineEntry> entries) {
        Set<SectionKind> withoutHeading = sections.stream()
                .filter(section -> section.heading().isEmpty())
                .map(Section::kind)
                .collect(Collectors.toSet());
        sections.forEach(section -> add(section, !withoutHeading.contains(section.kind()), title, depth, entries));
    }

    /**
     * @param titled whether it and all its like have a heading; of running text that is numbered, one by chance may seem to
     */
    private static void add(Section section, boolean titled, String title, int depth, List<OutlineEntry> entries) {
        boolean isTitle =
                section.kind() == SectionKind.HEADING && section.heading().equals(title);
        boolean shown = !isTitle && isShown(section, titled);
        if (shown) {
            entries.add(new OutlineEntry(
                    text(section),
                    "#" + section.anchor(),
                    Math.min(depth, DEEPEST),
                    section.kind() == SectionKind.ARTICLE));
        }
        if (section.kind() != SectionKind.ARTICLE) {
            addAll(section.children(), title, shown ? depth + 1 : depth, entries);
        }
    }

    private static boolean isShown(Section section, boolean titled) {
        return switch (section.kind()) {
            case ATTACHMENT, PART, CHAPTER, SECTION, ARTICLE, HEADING -> true;
            case POINT, ITEM, SUBPOINT, SUBITEM -> titled;
            case CLAUSE -> false;
        };
    }

    private static String text(Section section) {
        return switch (section.kind()) {
            case ATTACHMENT, PART, CHAPTER, SECTION, ARTICLE -> (section.label() + " " + section.heading()).strip();
            case POINT, ITEM, SUBPOINT, SUBITEM, CLAUSE, HEADING -> section.label() + section.heading();
        };
    }
}
