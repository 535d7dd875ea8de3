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
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

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
        BytesRef bytes = bytes(view.storedFields(), doc, IndexSchema.DOCUMENT);
        PolicyDocument document = codec.decode(bytes.bytes, bytes.offset, bytes.length);
        return document.at(document.id(), places(DocumentColumns.of(view.getIndexReader(), doc)));
    }

    /** What the document says of others. */
    List<Relation> relations(IndexSearcher view, int doc) throws IOException {
        BytesRef bytes = bytes(view.storedFields(), doc, IndexSchema.RELATIONS);
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
        BytesRef bytes = bytes(stored, doc, IndexSchema.DOCUMENT);
        return texts.read(bytes.bytes, bytes.offset, bytes.length);
    }

    /** What the columns tell of a document. */
    DocumentReference reference(IndexSearcher view, int doc) throws IOException {
        DocumentColumns columns = DocumentColumns.of(view.getIndexReader(), doc);
        String title = columns.text(IndexSchema.TITLE);
        if (title == null) {
            throw DocumentColumns.missing(IndexSchema.TITLE);
        }
        OptionalLong issued = columns.number(IndexSchema.ISSUED);
        return new DocumentReference(
                new DocumentId(columns.term(IndexSchema.ID)),
                title,
                issued.isPresent() ? LocalDate.ofEpochDay(issued.getAsLong()) : null,
                places(columns).getFirst());
    }

    private List<SourceFile> places(DocumentColumns columns) throws IOException {
        BytesRef places = columns.bytes(IndexSchema.PLACES);
        if (places == null) {
            throw DocumentColumns.missing(IndexSchema.PLACES);
        }
        return codec.decodePlaces(places.bytes, places.offset, places.length);
    }

    /** The bytes of a field that are kept with a document. */
    static BytesRef bytes(StoredFields stored, int doc, String field) throws IOException {
        return stored.document(doc, Set.of(field)).getBinaryValue(field);
    }
}
