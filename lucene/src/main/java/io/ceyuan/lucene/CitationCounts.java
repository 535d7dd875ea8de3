package io.ceyuan.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** How often the texts of a view are cited by others, and what is cited and not there: one walk over a column. Copies are one text. */
final class CitationCounts {

    /** Who has looked through so many looks for something else. */
    private static final int MOST_MISSING = 10_000;

    /**
     * @param doc Lucene's number of the document
     */
    record Cited(int doc, int citing) {}

    private final IndexView view;
    private final int[] citing;
    private final long[] issued;
    private final KeyAnswers answers;
    private final MissingTexts missing = new MissingTexts();

    private CitationCounts(IndexView view) throws IOException {
        this.view = view;
        citing = new int[view.getIndexReader().maxDoc()];
        issued = new long[view.getIndexReader().maxDoc()];
        answers = new KeyAnswers(view);
    }

    /**
     * What the walk has found.
     *
     * @param cited every text that another cites, the most cited first
     * @param missing what is cited and not there, the most cited first
     */
    record Result(List<Cited> cited, List<MissingTexts.Row> missing) {}

    static Result of(IndexView view) throws IOException {
        CitationCounts counts = new CitationCounts(view);
        for (LeafReaderContext leaf : view.getIndexReader().leaves()) {
            BinaryDocValues said = RelationColumn.of(leaf.reader());
            NumericDocValues days = DocValues.getNumeric(leaf.reader(), IndexSchema.ISSUED);
            Bits live = leaf.reader().getLiveDocs();
            for (int i = 0; i < leaf.reader().maxDoc(); i++) {
                int doc = leaf.docBase + i;
                counts.issued[doc] = days.advanceExact(i) ? days.longValue() : Long.MIN_VALUE;
                if ((live == null || live.get(i)) && view.copies().first(doc) == doc) {
                    counts.count(doc, said.advanceExact(i) ? said.binaryValue() : null);
                }
            }
        }
        return new Result(counts.cited(), counts.missing.ranked(counts.answers, counts.issued, MOST_MISSING));
    }

    private void count(int text, @Nullable BytesRef said) throws IOException {
        Set<Integer> cited = new HashSet<>();
        add(text, text, said, cited);
        // the walk is not there yet, so that its column cannot be asked
        for (int copy : view.copies().sharing(text)) {
            if (copy != text) {
                add(text, copy, DocumentColumns.of(view.getIndexReader(), copy).bytes(IndexSchema.SAID), cited);
            }
        }
        cited.forEach(answer -> citing[answer]++);
    }

    private void add(int text, int copy, @Nullable BytesRef said, Set<Integer> cited) throws IOException {
        for (RelationColumn.Entry relation : RelationColumn.read(said)) {
            KeyAnswers.Answer answer = answers.to(relation);
            missing.add(relation, !answer.texts().isEmpty(), copy, text);
            cited.addAll(answer.without(text).texts());
        }
    }

    private List<Cited> cited() {
        return IntStream.range(0, citing.length)
                .filter(doc -> citing[doc] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(doc -> -citing[doc])
                        .thenComparing(doc -> issued[doc], Comparator.reverseOrder()))
                .map(doc -> new Cited(doc, citing[doc]))
                .toList();
    }
}
