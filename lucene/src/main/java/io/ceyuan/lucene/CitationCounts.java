package io.ceyuan.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

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
            NumericDocValues days = DocValues.getNumeric(leaf.reader(), IndexSchema.ISSUED);
            Bits live = leaf.reader().getLiveDocs();
            for (int i = 0; i < leaf.reader().maxDoc(); i++) {
                int doc = leaf.docBase + i;
                counts.issued[doc] = days.advanceExact(i) ? days.longValue() : Long.MIN_VALUE;
                if ((live == null || live.get(i)) && view.copies().first(doc) == doc) {
                    counts.count(doc);
                }
            }
        }
        return new Result(counts.cited(), counts.missing.ranked(counts.answers, counts.issued, MOST_MISSING));
    }

    private void count(int text) throws IOException {
        Set<Integer> cited = new HashSet<>();
        for (int copy : view.copies().sharing(text)) {
            BytesRef said = StoredDocuments.binaryOrNull(view.getIndexReader(), IndexSchema.SAID, copy);
            for (RelationColumn.Entry relation :
                    said == null ? List.<RelationColumn.Entry>of() : RelationColumn.read(said)) {
                boolean there = answers.isThere(relation);
                missing.add(relation, there, copy, text);
                if (there) {
                    cited.addAll(answers.to(relation, text).texts());
                }
            }
        }
        cited.forEach(answer -> citing[answer]++);
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

    /** The newest of some documents. */
    static List<Integer> newest(int[] docs, long[] issued, int most) {
        return Arrays.stream(docs)
                .boxed()
                .sorted(Comparator.<Integer, Long>comparing(doc -> issued[doc]).reversed())
                .limit(most)
                .toList();
    }
}
