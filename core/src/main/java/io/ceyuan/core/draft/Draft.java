package io.ceyuan.core.draft;

import io.ceyuan.core.document.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text that is still being written.
 *
 * @param paragraphs in the order of the text, numbered from 1 on
 * @param pictures whether it has pages that may be pictures, whose words nobody read
 */
public record Draft(List<DraftParagraph> paragraphs, boolean pictures) {

    private static final char LINE = '\n';

    /** A stretch of one paragraph. */
    record Place(DraftParagraph paragraph, Span span) {

        String text() {
            return paragraph.text().substring(span.start(), span.end());
        }
    }

    public Draft {
        paragraphs = List.copyOf(paragraphs);
        for (int at = 0; at < paragraphs.size(); at++) {
            if (paragraphs.get(at).number() != at + 1) {
                throw new IllegalArgumentException(
                        "paragraph " + paragraphs.get(at).number() + " stands at place " + (at + 1));
            }
        }
    }

    /** A draft all of whose words are known. */
    public Draft(List<DraftParagraph> paragraphs) {
        this(paragraphs, false);
    }

    /** A draft that was typed: a paragraph a line, empty lines left out. */
    public static Draft ofText(String text) {
        List<DraftParagraph> paragraphs = new ArrayList<>();
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> paragraphs.add(new DraftParagraph(paragraphs.size() + 1, "", line)));
        return new Draft(paragraphs);
    }

    /** Its paragraphs parted by line breaks. */
    public String text() {
        return paragraphs.stream().map(DraftParagraph::text).collect(Collectors.joining(String.valueOf(LINE)));
    }

    /**
     * Where a stretch of {@link #text()} stands; of one that goes over the end of a paragraph the part before it.
     *
     * @param starts of the paragraphs in the text, from {@link #starts()}
     */
    Place place(Span span, int[] starts) {
        int at = Arrays.binarySearch(starts, span.start());
        int index = at >= 0 ? at : -at - 2;
        DraftParagraph paragraph = paragraphs.get(index);
        int start = span.start() - starts[index];
        int end = Math.min(span.end() - starts[index], paragraph.text().length());
        return new Place(paragraph, new Span(start, end));
    }

    /** Where the paragraphs begin in {@link #text()}. */
    int[] starts() {
        int[] starts = new int[paragraphs.size()];
        for (int at = 1; at < starts.length; at++) {
            starts[at] = starts[at - 1] + paragraphs.get(at - 1).text().length() + 1;
        }
        return starts;
    }
}
