package io.ceyuan.lucene;

import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.core.document.Span;
import io.ceyuan.core.search.DocumentReference;
import io.ceyuan.core.search.Occurrence;
import io.ceyuan.core.search.Wording;
import java.util.ArrayList;
import java.util.List;

/** Finds a wording in the text of a document, as often as the postings count it. */
final class OccurrenceFinder {

    private final CharacterFold fold;
    private final Needle needle;

    OccurrenceFinder(Wording wording, CharacterFold fold) {
        this(Needle.of(wording, fold), fold);
    }

    OccurrenceFinder(Needle needle, CharacterFold fold) {
        this.needle = needle;
        this.fold = fold;
    }

    /**
     * Where it stands.
     *
     * @param span of the passage's text
     */
    record Place(SearchedText.Passage passage, Span span) {

        Occurrence in(DocumentReference document) {
            String text = passage.text();
            int left = whole(text, Math.max(0, span.start() - Occurrence.CONTEXT));
            int right = whole(text, Math.min(text.length(), span.end() + Occurrence.CONTEXT));
            return new Occurrence(
                    document,
                    passage.paragraph(),
                    text.substring(left, span.start()),
                    text.substring(span.start(), span.end()),
                    text.substring(span.end(), right));
        }

        /** The place itself, or the next one when it is inside a surrogate pair. */
        private static int whole(String text, int at) {
            return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))
                    ? at + 1
                    : at;
        }
    }

    /** Every place in the order of reading, those that overlap too. */
    List<Place> places(SearchedText searched) {
        List<Place> places = new ArrayList<>();
        for (SearchedText.Passage passage : searched.passages()) {
            if (!needle.isIn(passage.text(), fold)) {
                continue;
            }
            CompactText text = new CompactText(passage.text(), fold);
            text.occurrences(needle, 0, text.value().length())
                    .forEach(one -> places.add(new Place(passage, text.span(one.start(), one.end()))));
        }
        return places;
    }
}
