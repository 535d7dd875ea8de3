package io.ceyuan.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a text refers to a footnote.
 *
 * @param paragraph number of the one that refers
 * @param span of its text, the mark alone
 * @param note number of the footnote
 */
public record NoteReference(int paragraph, Span span, int note) {

    private static final Pattern MARK = Pattern.compile("[\\[［〔【][0-9]{1,3}[\\]］〕】]|[①-⑳]");

    /**
     * Those that can be told: marks that stand in the text as often as there are footnotes with them, each referring to its own in
     * order. A mark that stands there more often or less has another meaning somewhere, and refers to none.
     */
    public static List<NoteReference> of(List<Paragraph> paragraphs) {
        Map<String, List<Integer>> notes = paragraphs.stream()
                .filter(paragraph -> paragraph.note() != null)
                .collect(Collectors.groupingBy(
                        paragraph -> String.valueOf(paragraph.note()),
                        Collectors.mapping(Paragraph::number, Collectors.toList())));
        return notes.isEmpty() ? List.of() : paired(marks(paragraphs), notes);
    }

    private record Mark(int paragraph, Span span) {}

    private static Map<String, List<Mark>> marks(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.note() == null)
                .flatMap(paragraph -> MARK.matcher(paragraph.text())
                        .results()
                        .map(found -> Map.entry(
                                found.group(), new Mark(paragraph.number(), new Span(found.start(), found.end())))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static List<NoteReference> paired(Map<String, List<Mark>> marks, Map<String, List<Integer>> notes) {
        List<NoteReference> references = new ArrayList<>();
        notes.forEach((mark, numbers) -> {
            List<Mark> found = marks.getOrDefault(mark, List.of());
            for (int at = 0; found.size() == numbers.size() && at < found.size(); at++) {
                references.add(new NoteReference(
                        found.get(at).paragraph(), found.get(at).span(), numbers.get(at)));
            }
        });
        return references;
    }
}
