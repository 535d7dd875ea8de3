package io.ceyuan.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What the columns tell of one document. Who walks over many documents opens a column once instead.
 *
 * @param leaf in which it lies
 * @param doc its number in the leaf
 */
record DocumentColumns(LeafReader leaf, int doc) {

    /**
     * @param doc Lucene's number of the document
     */
    static DocumentColumns of(IndexReader reader, int doc) {
        List<LeafReaderContext> leaves = reader.leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        return new DocumentColumns(leaf.reader(), doc - leaf.docBase);
    }

    OptionalLong number(String field) throws IOException {
        NumericDocValues values = DocValues.getNumeric(leaf, field);
        return values.advanceExact(doc) ? OptionalLong.of(values.longValue()) : OptionalLong.empty();
    }

    /** Null where the column says nothing. */
    @Nullable
    BytesRef bytes(String field) throws IOException {
        BinaryDocValues values = DocValues.getBinary(leaf, field);
        return values.advanceExact(doc) ? values.binaryValue() : null;
    }

    /** Null where the column says nothing. */
    @Nullable
    String text(String field) throws IOException {
        BytesRef bytes = bytes(field);
        return bytes == null ? null : bytes.utf8ToString();
    }

    /** The value of a column of terms of which every document has one. */
    String term(String field) throws IOException {
        SortedDocValues values = DocValues.getSorted(leaf, field);
        if (!values.advanceExact(doc)) {
            throw missing(field);
        }
        return values.lookupOrd(values.ordValue()).utf8ToString();
    }

    /** The values of a column of several terms. */
    List<BytesRef> terms(String field) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(leaf, field);
        List<BytesRef> terms = new ArrayList<>();
        if (values.advanceExact(doc)) {
            for (int i = 0; i < values.docValueCount(); i++) {
                terms.add(BytesRef.deepCopyOf(values.lookupOrd(values.nextOrd())));
            }
        }
        return terms;
    }

    static IOException missing(String field) {
        return new IOException("a document without " + field);
    }
}
