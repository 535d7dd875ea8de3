package io.ceyuan.core.quotation;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.extract.CitationExtractor;
import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.Span;
import io.ceyuan.core.quotation.Quotation.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The quotations of a document. They are drawn from its paragraphs alone. */
public final class Quotations {

    private static final String OPENING = "“「『〝\"＂";

    private Quotations() {}

    /** Those whose speaker the text names, in its order and apart from one another; none in tables and footnotes. */
    public static List<Quotation> of(List<Paragraph> paragraphs) {
        List<Paragraph> running = paragraphs.stream()
                .filter(paragraph -> paragraph.cells().isEmpty() && paragraph.note() == null)
                .toList();
        String text = running.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
        List<Quotation> quotations = new ArrayList<>();
        int at = 0;
        int start = 0;
        int end = 0;
        for (Citation citation : new CitationExtractor().extract(text)) {
            // words that run to the end have lost their closing mark
            if (!(citation instanceof Citation.Quotation words)
                    || words.speaker().isBlank()
                    || words.span().start() < end
                    || words.span().end() == text.length()) {
                continue;
            }
            while (start + running.get(at).text().length() < words.span().start()) {
                start += running.get(at++).text().length() + 1;
            }
            quotations.add(
                    new Quotation(words.speaker(), passages(running.subList(at, running.size()), start, words.span())));
            end = words.span().end();
        }
        return quotations;
    }

    /**
     * @param start of the first paragraph in the text of which the span is one
     */
    private static List<Passage> passages(List<Paragraph> paragraphs, int start, Span quoted) {
        List<Passage> passages = new ArrayList<>();
        int at = start;
        for (Paragraph paragraph : paragraphs) {
            if (at >= quoted.end()) {
                break;
            }
            int from = Math.max(0, quoted.start() - at);
            int to = Math.min(paragraph.text().length(), quoted.end() - at);
            // a quotation that goes on repeats its opening mark
            boolean repeats =
                    !passages.isEmpty() && OPENING.indexOf(paragraph.text().charAt(0)) >= 0;
            passages.add(new Passage(paragraph.number(), new Span(repeats ? 1 : from, to)));
            at += paragraph.text().length() + 1;
        }
        return passages;
    }
}
