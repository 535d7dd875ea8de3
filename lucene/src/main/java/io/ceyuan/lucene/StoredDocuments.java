package io.ceyuan.lucene;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.core.relation.Relation;
import io.ceyuan.core.search.DocumentReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Documents as they are kept, at the places where their files lie now. */
record StoredDocuments(DocumentCodec codec, TextReader texts) {

    StoredDocuments(DocumentCodec codec) {
        this(codec, new TextReader());
    }

    /** Texts read in one go, near enough to one another to be read from one place. */
    private static final int RUN = 128;

    /**
     * @param doc Lucene's number of the document
     */
    PolicyDocument document(IndexSearcher view, int doc) throws IOException {
        BytesRef bytes =
                view.storedFields().document(doc, Set.of(IndexSchema.DOCUMENT)).getBinaryValue(IndexSchema.DOCUMENT);
        PolicyDocument document = codec.decode(bytes.bytes, bytes.offset, bytes.length);
        return document.at(document.id(), places(view.getIndexReader(), doc));
    }

    /** What the document says of others. */
    List<Relation> relations(IndexSearcher view, int doc) throws IOException {
        BytesRef bytes =
                view.storedFields().document(doc, Set.of(IndexSchema.RELATIONS)).getBinaryValue(IndexSchema.RELATIONS);
        return codec.decodeRelations(bytes.bytes, bytes.offset, bytes.length);
    }

    /** The addresses of its parts. */
    Set<String> addresses(IndexSearcher view, int doc) throws IOException {
        String lines =
                view.storedFields().document(doc, Set.of(IndexSchema.ADDRESSES)).get(IndexSchema.ADDRESSES);
        return lines.isEmpty() ? Set.of() : Set.of(lines.split("\n"));
    }

    /** The text alone, which is sooner read. */
    SearchedText text(IndexSearcher view, int doc) throws IOException {
        return text(view.storedFields(), doc);
    }

    /**
     * Reads the texts of many documents, side by side and in the order they lie in.
     *
     * @param asked what is to be known of each text, in the order of the documents
     */
    <T> List<T> texts(IndexSearcher view, int[] docs, Function<SearchedText, T> asked) throws IOException {
        List<Integer> places = IntStream.range(0, docs.length)
                .boxed()
                .sorted(Comparator.comparingInt(place -> docs[place]))
                .toList();
        AtomicReferenceArray<T> answers = new AtomicReferenceArray<>(docs.length);
        try {
            IntStream.rangeClosed(0, (docs.length - 1) / RUN).parallel().forEach(run -> {
                try {
                    StoredFields stored = view.storedFields();
                    for (int place : places.subList(run * RUN, Math.min(docs.length, (run + 1) * RUN))) {
                        answers.set(place, asked.apply(text(stored, docs[place])));
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
        return IntStream.range(0, docs.length).mapToObj(answers::get).toList();
    }

    private SearchedText text(StoredFields stored, int doc) throws IOException {
        BytesRef bytes = stored.document(doc, Set.of(IndexSchema.DOCUMENT)).getBinaryValue(IndexSchema.DOCUMENT);
        return texts.read(bytes.bytes, bytes.offset, bytes.length);
    }

    /** What the columns tell of a document. */
    DocumentReference reference(IndexSearcher view, int doc) throws IOException {
        IndexReader reader = view.getIndexReader();
        List<LeafReaderContext> leaves = reader.leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        SortedDocValues ids = DocValues.getSorted(leaf.reader(), IndexSchema.ID);
        NumericDocValues issued = DocValues.getNumeric(leaf.reader(), IndexSchema.ISSUED);
        if (!ids.advanceExact(doc - leaf.docBase)) {
            throw new IOException("a document without id");
        }
        return new DocumentReference(
                new DocumentId(ids.lookupOrd(ids.ordValue()).utf8ToString()),
                binary(reader, IndexSchema.TITLE, doc).utf8ToString(),
                issued.advanceExact(doc - leaf.docBase) ? LocalDate.ofEpochDay(issued.longValue()) : null,
                places(reader, doc).getFirst());
    }

    private List<SourceFile> places(IndexReader reader, int doc) throws IOException {
        BytesRef places = binary(reader, IndexSchema.PLACES, doc);
        return codec.decodePlaces(places.bytes, places.offset, places.length);
    }

    private static BytesRef binary(IndexReader reader, String field, int doc) throws IOException {
        BytesRef value = binaryOrNull(reader, field, doc);
        if (value == null) {
            throw new IOException("a document without " + field);
        }
        return value;
    }

    /** What a column says of a document; null where it says nothing. */
    static @Nullable BytesRef binaryOrNull(IndexReader reader, String field, int doc) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        BinaryDocValues values = DocValues.getBinary(leaf.reader(), field);
        return values.advanceExact(doc - leaf.docBase) ? values.binaryValue() : null;
    }
}
