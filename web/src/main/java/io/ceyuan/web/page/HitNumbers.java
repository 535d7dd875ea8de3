package io.ceyuan.web.page;

import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.Span;
import io.ceyuan.core.search.Snippet;
import io.ceyuan.web.page.ShownParagraph.HitNavigation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts the matches through a document, from 1 on. */
final class HitNumbers {

    private final Map<Integer, Snippet> byParagraph = new HashMap<>();
    private final Map<Integer, Integer> firstNumber = new HashMap<>();
    private final int total;

    HitNumbers(List<Paragraph> paragraphs, List<Snippet> highlights) {
        Map<Integer, String> texts = paragraphs.stream()
                .collect(Collectors.toMap(Paragraph::number, Paragraph::text, (first, second) -> first));
        List<Snippet> inOrder = highlights.stream()
                .filter(snippet -> !snippet.marks().isEmpty())
                // marks of another text would mark the wrong characters
                .filter(snippet -> snippet.text().equals(texts.get(snippet.paragraph())))
                .sorted(Comparator.comparingInt(Snippet::paragraph))
                .toList();
        int next = 1;
        for (Snippet snippet : inOrder) {
            byParagraph.put(snippet.paragraph(), snippet);
            firstNumber.put(snippet.paragraph(), next);
            next += snippet.marks().size();
        }
        total = next - 1;
    }

    int total() {
        return total;
    }

    /** The matches in a paragraph, whose anchors are {@code h} and a number. */
    List<Span> marks(int paragraph) {
        Snippet snippet = byParagraph.get(paragraph);
        return snippet == null ? List.of() : snippet.marks();
    }

    /** The number of the first match in a paragraph; 1 where there is none. */
    int first(int paragraph) {
        return firstNumber.getOrDefault(paragraph, 1);
    }

    @Nullable
    HitNavigation navigation(int paragraph) {
        Snippet snippet = byParagraph.get(paragraph);
        if (snippet == null) {
            return null;
        }
        int first = firstNumber.getOrDefault(paragraph, 1);
        int last = first + snippet.marks().size() - 1;
        return new HitNavigation(
                (first == last ? first + "" : first + "–" + last) + " / " + total,
                first > 1 ? anchor(first - 1) : null,
                last < total ? anchor(last + 1) : null);
    }

    private static String anchor(int number) {
        return "#h" + number;
    }
}
