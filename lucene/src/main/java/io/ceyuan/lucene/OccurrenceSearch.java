package io.ceyuan.lucene;

import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.core.search.DocumentReference;
import io.ceyuan.core.search.Occurrence;
import io.ceyuan.core.search.OccurrenceCount;
import io.ceyuan.core.search.OccurrenceOrder;
import io.ceyuan.core.search.OccurrenceRequest;
import io.ceyuan.core.search.OccurrenceVisitor;
import io.ceyuan.core.search.Occurrences;
import io.ceyuan.core.search.Sort;
import io.ceyuan.lucene.OccurrenceFinder.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/**
 * Lists the occurrences of a wording. The postings say how often it stands in each document, so that only the documents of the page
 * asked for are read; an order by context needs all texts, see {@link ContextOrder}.
 */
final class OccurrenceSearch {

    private final CountedWording counted;
    private final StoredDocuments stored;
    private final CharacterFold fold;
    private final ContextOrder contextOrder;

    OccurrenceSearch(CountedWording counted, StoredDocuments stored, CharacterFold fold) {
        this.counted = counted;
        this.stored = stored;
        this.fold = fold;
        contextOrder = new ContextOrder(fold);
    }

    /** A document and how often it has the wording. */
    private record Holder(int doc, int frequency) {}

    private record Found(FrequencyTotal.Total total, List<Holder> first) {}

    Occurrences page(IndexView view, OccurrenceRequest request) throws IOException {
        List<Occurrence> page = new ArrayList<>();
        OccurrenceCount count = tell(view, request, request.offset(), request.size(), ignored -> {}, page::add);
        return new Occurrences(count, page);
    }

    void walk(IndexView view, OccurrenceRequest request, int limit, OccurrenceVisitor visitor) throws IOException {
        tell(
                view,
                request,
                0,
                limit,
                count -> visitor.begin(count, Math.min(limit, count.sorted())),
                visitor::occurrence);
    }

    private OccurrenceCount tell(
            IndexView view,
            OccurrenceRequest request,
            int offset,
            int size,
            Consumer<OccurrenceCount> begin,
            Consumer<Occurrence> next)
            throws IOException {
        if (!request.order().byContext()) {
            Found found = find(view, request, offset + size);
            OccurrenceCount count = count(found, found.total.occurrences());
            begin.accept(count);
            tellByDate(view, request, found.first, offset, size, next);
            return count;
        }
        Found found = find(view, request, 0);
        OccurrenceCount count = count(found, Math.min(ContextOrder.MOST, found.total.occurrences()));
        begin.accept(count);
        if (size > 0) {
            tellByContext(view, request, offset, size, next);
        }
        return count;
    }

    private static OccurrenceCount count(Found found, long sorted) {
        return new OccurrenceCount(found.total.occurrences(), found.total.documents(), sorted);
    }

    private void tellByDate(
            IndexView view,
            OccurrenceRequest request,
            List<Holder> holders,
            int offset,
            int size,
            Consumer<Occurrence> next)
            throws IOException {
        OccurrenceFinder finder = new OccurrenceFinder(request.wording(), fold);
        int before = 0;
        for (Holder holder : holders) {
            if (before >= offset + size) {
                return;
            }
            if (before + holder.frequency > offset) {
                List<Place> places = finder.places(stored.text(view, holder.doc));
                DocumentReference document = stored.reference(view, holder.doc);
                int end = Math.min(places.size(), offset + size - before);
                for (int i = Math.max(0, offset - before); i < end; i++) {
                    next.accept(places.get(i).in(document));
                }
            }
            before += holder.frequency;
        }
    }

    private void tellByContext(
            IndexView view, OccurrenceRequest request, int offset, int size, Consumer<Occurrence> next)
            throws IOException {
        OccurrenceFinder finder = new OccurrenceFinder(request.wording(), fold);
        List<ContextOrder.Entry> order = contextOrder.of(
                view.status().revision(),
                request,
                () -> holding(find(view, request, ContextOrder.MOST).first, ContextOrder.MOST),
                (docs, contexts) -> stored.texts(view, docs, text -> contexts.apply(finder.places(text))));
        for (ContextOrder.Entry entry :
                order.subList(Math.min(offset, order.size()), Math.min(offset + size, order.size()))) {
            next.accept(finder.places(stored.text(view, entry.doc()))
                    .get(entry.nth())
                    .in(stored.reference(view, entry.doc())));
        }
    }

    /** The first documents that together have so many occurrences, or all. */
    private static int[] holding(List<Holder> holders, int occurrences) {
        int documents = 0;
        long before = 0;
        while (documents < holders.size() && before < occurrences) {
            before += holders.get(documents).frequency;
            documents++;
        }
        return holders.stream().limit(documents).mapToInt(Holder::doc).toArray();
    }

    /** Counts all, and names the first documents in the order of dates that together have at least so many occurrences. */
    private Found find(IndexView view, OccurrenceRequest request, int occurrences) throws IOException {
        IndexSearcher searcher = CountedWording.frequencies(view);
        int documents =
                Math.clamp(occurrences, 1, Math.max(1, view.getIndexReader().maxDoc()));
        Object[] found = searcher.search(
                counted.among(view, request.wording(), request.filters()),
                new MultiCollectorManager(
                        new TopFieldCollectorManager(order(request.order()), documents, null, Integer.MAX_VALUE),
                        new FrequencyTotal()));
        List<Holder> first = new ArrayList<>();
        for (ScoreDoc scored : ((TopFieldDocs) found[0]).scoreDocs) {
            Object[] fields = ((FieldDoc) scored).fields;
            first.add(new Holder(scored.doc, ((Float) fields[fields.length - 1]).intValue()));
        }
        return new Found((FrequencyTotal.Total) found[1], first);
    }

    /** By date and id; the frequency comes along as a last key that never decides. */
    private static org.apache.lucene.search.Sort order(OccurrenceOrder order) {
        SortField[] byDate = FacetedSearch.order(order == OccurrenceOrder.OLDEST ? Sort.OLDEST : Sort.NEWEST)
                .getSort();
        SortField[] keys = Arrays.copyOf(byDate, byDate.length + 1);
        keys[byDate.length] = SortField.FIELD_SCORE;
        return new org.apache.lucene.search.Sort(keys);
    }
}
