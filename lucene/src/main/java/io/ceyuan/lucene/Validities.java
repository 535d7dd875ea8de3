package io.ceyuan.lucene;

import io.ceyuan.core.document.Lifetime;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Provenance;
import io.ceyuan.core.document.Sourced;
import io.ceyuan.core.document.Validity;
import io.ceyuan.core.search.Facet;
import java.io.IOException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.jspecify.annotations.Nullable;

/**
 * 时效性 of the documents of a view on one day, from what they state and the days they name, which are indexed, and what
 * other documents do to them.
 *
 * @param column a key is the place of a {@link Validity} in its order
 */
record Validities(LocalDate day, KeyColumn column) {

    private static final List<Validity> ALL = List.of(Validity.values());

    static void add(Document target, PolicyDocument document) {
        target.add(new NumericDocValuesField(IndexSchema.STATED, key(document.validity())));
        Lifetime lifetime = document.details().lifetime();
        add(target, IndexSchema.EFFECTIVE, lifetime.effective());
        add(target, IndexSchema.EXPIRES, lifetime.expires());
    }

    private static void add(Document target, String field, @Nullable Sourced<LocalDate> day) {
        if (day != null) {
            target.add(new NumericDocValuesField(field, day.value().toEpochDay()));
        }
    }

    static Validities of(IndexView view, LocalDate day) throws IOException {
        IndexReader reader = view.getIndexReader();
        Repeals repeals = view.repeals();
        int[] keys = new int[reader.maxDoc()];
        for (LeafReaderContext leaf : reader.leaves()) {
            LeafReader columns = leaf.reader();
            NumericDocValues stated = DocValues.getNumeric(columns, IndexSchema.STATED);
            NumericDocValues effective = DocValues.getNumeric(columns, IndexSchema.EFFECTIVE);
            NumericDocValues expires = DocValues.getNumeric(columns, IndexSchema.EXPIRES);
            for (int doc = 0; doc < columns.maxDoc(); doc++) {
                if (stated.advanceExact(doc)) {
                    Lifetime lifetime = new Lifetime(null, day(effective, doc), day(expires, doc), null);
                    keys[leaf.docBase + doc] = key(lifetime.on(day, ALL.get((int) stated.longValue())));
                }
            }
        }
        for (int doc : repeals.reached()) {
            keys[doc] = key(repeals.validity(doc, day, ALL.get(keys[doc])));
        }
        return new Validities(day, new KeyColumn(keys, ALL.size()));
    }

    private static @Nullable Sourced<LocalDate> day(NumericDocValues days, int doc) throws IOException {
        return days.advanceExact(doc) ? new Sourced<>(LocalDate.ofEpochDay(days.longValue()), Provenance.HEAD) : null;
    }

    /** The validity of a document by its number in the view. */
    Validity of(int doc) {
        return ALL.get(column.key(doc));
    }

    /** The keys of the values of the facet, {@link Facet#NONE} among them. */
    static BitSet keys(List<String> wanted) {
        BitSet keys = new BitSet(ALL.size());
        ALL.stream().filter(validity -> wanted.contains(label(validity))).forEach(validity -> keys.set(key(validity)));
        return keys;
    }

    /** The key of the documents of a validity. */
    static int key(Validity validity) {
        return ALL.indexOf(validity);
    }

    /** As the facet names it. */
    static String label(Validity validity) {
        return validity == Validity.UNKNOWN ? Facet.NONE : validity.label();
    }
}
