package io.ceyuan.core.reference;

import io.ceyuan.core.outline.Outline;
import io.ceyuan.core.outline.Section;
import io.ceyuan.core.outline.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the way to a part as texts do.
 *
 * <pre>
 * 第二章 › 第三条 › 第二款 › （一）       第三条第二款第（一）项
 * 附件1 › 第三条                         附件1第三条
 * 第二章 › 第一节                        第二章第一节
 * 一、总体要求                           第一部分
 * 一、同意设立示范区。规划面积四平方公里。     第一点
 * 一、 › （二） › 1.                     一、（二）1
 * </pre>
 */
final class Pins {

    private Pins() {}

    /**
     * The pin of a paragraph: of the part it begins, or of the article it stands in. Empty elsewhere, since an unnumbered
     * paragraph behind 一、（三） need not belong to （三）.
     */
    static String of(Outline outline, int paragraph) {
        List<Section> way = new ArrayList<>();
        Optional<Section> next = inside(outline.sections(), paragraph);
        while (next.isPresent()) {
            way.add(next.get());
            next = inside(next.get().children(), paragraph);
        }
        boolean article = way.stream().anyMatch(section -> section.kind() == SectionKind.ARTICLE);
        boolean begins = !way.isEmpty() && way.getLast().first() == paragraph;
        return article || begins ? of(way) : "";
    }

    private static Optional<Section> inside(List<Section> sections, int paragraph) {
        return sections.stream()
                .filter(section -> section.first() <= paragraph && paragraph <= section.last())
                .findFirst();
    }

    /**
     * @param way the wider parts first
     */
    static String of(List<Section> way) {
        boolean article = way.stream().anyMatch(section -> section.kind() == SectionKind.ARTICLE);
        StringBuilder pin = new StringBuilder();
        Section outer = null;
        for (Section section : way) {
            boolean only = outer != null && outer.children().size() == 1;
            pin.append(
                    section.kind() == SectionKind.POINT && section.equals(way.getLast())
                            ? point(section, way)
                            : step(section, article, only));
            outer = section;
        }
        return pin.toString().replaceAll("[、．.：:]$", "");
    }

    /** 第一部分 of 一、总体要求, 第一点 of a numbered sentence, or where 第一部分 is the name of the part around it. */
    private static String point(Section point, List<Section> way) {
        boolean part =
                !point.heading().isEmpty() && way.stream().noneMatch(section -> section.kind() == SectionKind.PART);
        return "第" + point.label().replaceAll("[、．\\s]", "") + (part ? "部分" : "点");
    }

    /**
     * @param article whether the way leads to an article or into one: its number counts through the whole text
     * @param only whether the part around it has no other
     */
    private static String step(Section section, boolean article, boolean only) {
        String label = section.label().replaceAll("\\s+", "");
        return switch (section.kind()) {
            case ATTACHMENT -> label.replaceAll("[：:]$", "");
            case PART, CHAPTER, SECTION -> article ? "" : label;
            case ARTICLE, POINT, SUBITEM -> label;
            case CLAUSE -> only ? "" : label;
            case ITEM -> article ? "第" + label.replace('(', '（').replace(')', '）') + "项" : label;
            case SUBPOINT -> article ? "第" + label.replaceAll("[．、.]$", "") + "目" : label;
            case HEADING -> "";
        };
    }
}
