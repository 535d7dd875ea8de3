package io.ceyuan.core.quotation.check;

import io.ceyuan.core.document.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Text of a document that reads on: its paragraphs one after the other, as a quotation may go over several. */
final class Block {

    private final ComparedText text;
    private final int[] numbers;
    private final int[] starts;

    private Block(ComparedText text, int[] numbers, int[] starts) {
        this.text = text;
        this.numbers = numbers;
        this.starts = starts;
    }

    static Block of(List<Paragraph> paragraphs) {
        int[] starts = new int[paragraphs.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + paragraphs.get(i - 1).text().length() + 1;
        }
        return new Block(
                ComparedText.of(paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"))),
                paragraphs.stream().mapToInt(Paragraph::number).toArray(),
                starts);
    }

    static Block ofTitle(String title) {
        return new Block(ComparedText.of(title), new int[] {0}, new int[] {0});
    }

    ComparedText text() {
        return text;
    }

    /** The number of the paragraph in which a unit of the compared text stands; 0 for the title. */
    int paragraph(int unit) {
        int found = Arrays.binarySearch(starts, text.place(unit));
        return numbers[found >= 0 ? found : -found - 2];
    }

    /** Whether a paragraph begins with the unit, so that nothing before it belongs to it. */
    boolean isStart(int unit) {
        return unit == 0 || text.breaksBefore(unit);
    }

    /** Whether a paragraph ends before the unit. */
    boolean isEnd(int unit) {
        return unit == text.length() || text.breaksBefore(unit);
    }
}
