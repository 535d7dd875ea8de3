package io.ceyuan.web.page;

import io.ceyuan.core.document.NoteReference;
import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.outline.Outline;
import io.ceyuan.core.outline.Section;
import io.ceyuan.core.quotation.Quotation;
import io.ceyuan.core.quotation.Quotation.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Makes the text of a document as its page shows it: paragraphs, tables of the rows that follow one another, footnotes. */
final class ShownText {

    private static final int DEEPEST_HEADING = 5;

    private final List<Paragraph> paragraphs;
    private final String title;
    private final HitNumbers hits;
    private final UnaryOperator<String> cite;
    private final Map<Integer, List<String>> addresses;
    private final Map<Integer, List<Passage>> quoted;
    private final Map<Integer, List<NoteReference>> references;
    private final Map<Integer, NoteReference> referring;
    private final Map<Integer, List<CitationMark>> citations;
    private final int highest;

    /**
     * @param citations by the number of their paragraph
     * @param cite where the part at an address is cited
     */
    ShownText(
            List<Paragraph> paragraphs,
            String title,
            Outline outline,
            List<Quotation> quotations,
            Map<Integer, List<CitationMark>> citations,
            HitNumbers hits,
            UnaryOperator<String> cite) {
        this.paragraphs = paragraphs;
        this.title = title;
        this.citations = citations;
        this.hits = hits;
        this.cite = cite;
        addresses = outline.walk()
                .filter(section -> !section.anchor().equals("p" + section.first()))
                .collect(Collectors.groupingBy(
                        Section::first, Collectors.mapping(Section::anchor, Collectors.toList())));
        quoted = quotations.stream()
                .flatMap(quotation -> quotation.passages().stream())
                .collect(Collectors.groupingBy(Passage::paragraph));
        List<NoteReference> found = NoteReference.of(paragraphs);
        references = found.stream().collect(Collectors.groupingBy(NoteReference::paragraph));
        referring = found.stream()
                .collect(Collectors.toMap(NoteReference::note, reference -> reference, (first, second) -> first));
        highest = highestHeading();
    }

    /** All but the footnotes, in order. */
    List<ShownPart> parts() {
        List<ShownPart> parts = new ArrayList<>();
        List<Paragraph> rows = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            if (!paragraph.cells().isEmpty()) {
                rows.add(paragraph);
            } else if (paragraph.note() == null) {
                endTable(rows, parts);
                parts.add(shown(paragraph));
            }
        }
        endTable(rows, parts);
        return parts;
    }

    /** The footnotes, each with the way back to where it is referred to. */
    List<ShownNote> notes() {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.note() != null)
                .map(paragraph -> new ShownNote(
                        shown(paragraph),
                        referring.containsKey(paragraph.number())
                                ? "#p" + referring.get(paragraph.number()).paragraph()
                                : null))
                .toList();
    }

    private void endTable(List<Paragraph> rows, List<ShownPart> parts) {
        if (!rows.isEmpty()) {
            parts.add(ShownTable.of(rows, this::shown, this::marks));
            rows.clear();
        }
    }

    /** A document may start with 一、 and have no 第一章: its highest heading still follows the title. */
    private int highestHeading() {
        return paragraphs.stream()
                .filter(paragraph ->
                        paragraph.headingLevel() > 0 && !paragraph.text().equals(title))
                .mapToInt(Paragraph::headingLevel)
                .min()
                .orElse(1);
    }

    private ShownParagraph shown(Paragraph paragraph) {
        int level = paragraph.headingLevel();
        List<String> provisions = addresses.getOrDefault(paragraph.number(), List.of());
        return new ShownParagraph(
                paragraph.number(),
                paragraph.anchor(),
                provisions,
                level == 0 ? 0 : Math.clamp(level - highest + 2, 2, DEEPEST_HEADING),
                paragraph.text().equals(title),
                marks(paragraph).on(paragraph.text()),
                cite.apply(provisions.isEmpty() ? paragraph.anchor() : provisions.getFirst()),
                hits.navigation(paragraph.number()));
    }

    private TextMarks marks(Paragraph paragraph) {
        int number = paragraph.number();
        return new TextMarks(
                hits.marks(number),
                hits.first(number),
                quoted.getOrDefault(number, List.of()).stream()
                        .map(Passage::span)
                        .toList(),
                references.getOrDefault(number, List.of()).stream()
                        .map(reference -> new TextMarks.Reference(reference.span(), "#p" + reference.note()))
                        .toList(),
                citations.getOrDefault(number, List.of()));
    }
}
