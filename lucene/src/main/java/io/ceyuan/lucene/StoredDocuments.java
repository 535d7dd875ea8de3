package io.ceyuan.lucene;

import io.ceyuan.core.document.PolicyDocument;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/** Documents as they are kept, at the places where their files lie now. */
record StoredDocuments(DocumentCodec codec) {

    /**
     * @param doc Lucene's number of the document
     */
    PolicyDocument document(IndexSearcher view, int doc) throws IOException {
        BytesRef bytes =
                view.storedFields().document(doc, Set.of(IndexSchema.DOCUMENT)).getBinaryValue(IndexSchema.DOCUMENT);
        PolicyDocument document = codec.decode(bytes.bytes, bytes.offset, bytes.length);
        BytesRef places = binary(view.getIndexReader(), IndexSchema.PLACES, doc);
        return document.at(document.id(), codec.decodePlaces(places.bytes, places.offset, places.length));
    }

    private static BytesRef binary(IndexReader reader, String field, int doc) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        BinaryDocValues values = DocValues.getBinary(leaf.reader(), field);
        if (!values.advanceExact(doc - leaf.docBase)) {
            throw new IOException("a document without " + field);
        }
        return values.binaryValue();
    }
}
