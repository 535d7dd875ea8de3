package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.Citation.Numbered;
import io.ceyuan.core.citation.text.CleanText;
import io.ceyuan.core.document.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one pass over a text has found so far, with spans in clean places, in the order of their ends. */
final class Found {

    private final CleanText text;
    private final List<Citation> citations = new ArrayList<>();
    private final List<PinList> pins = new ArrayList<>();
    private final Aliases aliases = new Aliases();
    private final Serials serials = new Serials();
    private Citation.@Nullable Quotation lastQuotation;
    private int floor;

    Found(CleanText text) {
        this.text = text;
    }

    CleanText text() {
        return text;
    }

    /** Nothing that is found later begins before it: the end of what was found last. */
    int floor() {
        return floor;
    }

    List<Citation> citations() {
        return citations;
    }

    List<PinList> pins() {
        return pins;
    }

    Serials serials() {
        return serials;
    }

    Aliases aliases() {
        return aliases;
    }

    void add(Citation citation) {
        if (citation instanceof Numbered numbered) {
            citations.add(withTitle(numbered));
            serials.add(numbered);
        } else {
            citations.add(citation);
        }
        floor = Math.max(floor, citation.span().end());
    }

    /** 《X办法》（云政发〔2021〕12号、13号） */
    private Numbered withTitle(Numbered number) {
        int start = number.span().start();
        char before = text.at(start - 1);
        Citation last = last();
        if (last == null || last.span().end() != start - 1) {
            return number;
        }
        String title = last instanceof Citation.Titled titled && (before == '(' || before == '〔')
                ? titled.normalized()
                : last instanceof Numbered other && before == '、' ? other.title() : "";
        return new Numbered(number.span(), number.type(), number.normalized(), number.role(), title, number.year());
    }

    /** A quotation holds other citations, so the search goes on inside of it. */
    void addAround(Citation.Quotation citation) {
        citations.add(citation);
        lastQuotation = citation;
    }

    Citation.@Nullable Quotation lastQuotation() {
        return lastQuotation;
    }

    void add(PinList list) {
        pins.add(list);
        floor = Math.max(floor, list.end());
    }

    /** What is read and is no citation, as a newspaper's name. */
    void pass(int end) {
        floor = Math.max(floor, end);
    }

    @Nullable
    Citation last() {
        return citations.isEmpty() ? null : citations.getLast();
    }

    /** The title, alias or back reference that ends there; null when none does. */
    @Nullable
    Citation endingAt(int place) {
        for (int i = citations.size() - 1; i >= 0 && i >= citations.size() - LOOK_BACK; i--) {
            if (citations.get(i).span().end() == place) {
                return citations.get(i);
            }
        }
        return null;
    }

    /** A title and the numbers behind it are not further apart. */
    private static final int LOOK_BACK = 8;

    static Span span(int start, int end) {
        return new Span(start, end);
    }
}
