package io.ceyuan.lucene;

import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.core.search.Filters;
import io.ceyuan.core.search.OccurrenceOrder;
import io.ceyuan.core.search.OccurrenceRequest;
import io.ceyuan.core.search.Wording;
import io.ceyuan.lucene.OccurrenceFinder.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sorts occurrences by the text around them, for which every document is read; keeps the last orders for who turns pages. */
final class ContextOrder {

    /** Reading the documents of more takes seconds. */
    static final int MOST = 20_000;

    /** Orders kept: people read a few at a time, and each has at most {@link #MOST} entries of 24 bytes. */
    private static final int KEPT = 16;

    /** Units compared: occurrences alike so far are copies of one sentence. */
    private static final int COMPARED = 40;

    private final CharacterFold fold;
    private final Map<Key, List<Entry>> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

    ContextOrder(CharacterFold fold) {
        this.fold = fold;
    }

    /** The {@code nth} occurrence in a document, from 0 on. */
    record Entry(int doc, int nth) {}

    private record Key(String revision, Wording wording, Filters filters, OccurrenceOrder order) {}

    private record Sortable(Entry entry, String context) {}

    /** Finds the documents that have the wording, in the order that decides between equal contexts. */
    interface Documents {
        int[] all() throws IOException;
    }

    /** Reads documents and finds the wording in each; tells in their order the contexts of its places. */
    interface Contexts {
        List<List<String>> of(int[] docs, Function<List<Place>, List<String>> contexts) throws IOException;
    }

    /** The occurrences in the documents, at most {@link #MOST}; where the context is the same they keep their order. */
    List<Entry> of(String revision, OccurrenceRequest request, Documents documents, Contexts reading)
            throws IOException {
        Key key = new Key(revision, request.wording(), request.filters(), request.order());
        List<Entry> order = known(key);
        if (order == null) {
            order = sorted(request.order(), documents.all(), reading);
            keep(key, order);
        }
        return order;
    }

    private List<Entry> sorted(OccurrenceOrder order, int[] docs, Contexts reading) throws IOException {
        List<List<String>> contexts = reading.of(
                docs,
                found -> found.stream().map(place -> context(place, order)).toList());
        List<Sortable> all = new ArrayList<>();
        for (int i = 0; i < docs.length; i++) {
            List<String> found = contexts.get(i);
            for (int nth = 0; nth < found.size() && all.size() < MOST; nth++) {
                all.add(new Sortable(new Entry(docs[i], nth), found.get(nth)));
            }
        }
        all.sort(Comparator.comparing(Sortable::context));
        return all.stream().map(Sortable::entry).toList();
    }

    /** The text on the side of the order, as it is compared: folded, without white space, from the wording outward. */
    private String context(Place place, OccurrenceOrder order) {
        String text = place.passage().text();
        if (order == OccurrenceOrder.LEFT) {
            int start = Math.max(0, place.span().start() - COMPARED);
            String left = text.substring(start, place.span().start());
            return new StringBuilder(new CompactText(left, fold).value())
                    .reverse()
                    .toString();
        }
        int end = Math.min(text.length(), place.span().end() + COMPARED);
        return new CompactText(text.substring(place.span().end(), end), fold).value();
    }

    private synchronized @Nullable List<Entry> known(Key key) {
        return kept.get(key);
    }

    private synchronized void keep(Key key, List<Entry> order) {
        kept.put(key, order);
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
