package io.ceyuan.lucene;

import io.ceyuan.core.document.VersionedTitle;
import io.ceyuan.core.relation.RelationKind;
import io.ceyuan.core.search.CitationIndex;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the documents of a view repeal, or amend, from the few that do so.
 *
 * <pre>
 * 云政发〔2021〕12号, or a title that one text answers to     unless issued on or after the document that says so
 * a title that several texts answer to                    those of them that the same body issued, and earlier
 * of another place, or of a level above                   never, by title
 * what more texts answer to than a link shows             nobody: it names nothing in particular
 * a title with the year of another text, or from a        never: an older text is meant, which its later versions still name
 *   day before it was issued
 * </pre>
 */
final class LaterActReader {

    private static final BytesRef NUMBER = new BytesRef("n:");

    /** What is passed at the end of a year is published at the beginning of the next. */
    private static final int YEARS_BETWEEN = 1;

    private final IndexView view;
    private final RelationKind kind;
    private final KeyAnswers answers;
    private final Map<Integer, Repeals.Act> acts = new HashMap<>();

    private LaterActReader(IndexView view, RelationKind kind) throws IOException {
        this.view = view;
        this.kind = kind;
        answers = new KeyAnswers(view);
    }

    /** The acts by the numbers of the documents they reach. */
    static Map<Integer, Repeals.Act> read(IndexView view, RelationKind kind) throws IOException {
        LaterActReader reader = new LaterActReader(view, kind);
        for (LeafReaderContext leaf : view.getIndexReader().leaves()) {
            reader.read(leaf);
        }
        return reader.acts;
    }

    private void read(LeafReaderContext leaf) throws IOException {
        PostingsEnum saying = leaf.reader().postings(new Term(IndexSchema.SAYS, kind.wireName()), PostingsEnum.NONE);
        if (saying == null) {
            return;
        }
        Bits live = leaf.reader().getLiveDocs();
        BinaryDocValues said = RelationColumn.of(leaf.reader());
        for (int doc = saying.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = saying.nextDoc()) {
            if ((live == null || live.get(doc)) && said.advanceExact(doc)) {
                read(leaf.docBase + doc, said.binaryValue());
            }
        }
    }

    private void read(int by, BytesRef said) throws IOException {
        Acting acting = null;
        for (RelationColumn.Entry relation : RelationColumn.read(said)) {
            if (relation.kind() == kind) {
                KeyAnswers.Answer answer = answers.to(relation, view.copies().first(by));
                boolean particular = answer.texts().size() <= CitationIndex.MAX_ANSWERS;
                acting = acting == null && particular && !answer.texts().isEmpty() ? acting(by) : acting;
                for (int text : particular ? answer.texts() : List.<Integer>of()) {
                    act(acting, relation, answer, text);
                }
            }
        }
    }

    /** The document that repeals or amends. */
    private record Acting(
            int doc,
            OptionalLong issued,
            @Nullable LocalDate since,
            @Nullable String number,
            Standpoint standpoint) {}

    private Acting acting(int doc) throws IOException {
        DocumentColumns columns = columns(doc);
        OptionalLong issued = issued(doc);
        OptionalLong effective = columns.number(IndexSchema.EFFECTIVE);
        OptionalLong since = effective.isPresent() ? effective : issued;
        return new Acting(
                doc,
                issued,
                since.isEmpty() ? null : LocalDate.ofEpochDay(since.getAsLong()),
                columns.text(IndexSchema.NUMBER),
                Standpoint.of(columns));
    }

    /** Of a document that has no day that of a copy. */
    private OptionalLong issued(int doc) throws IOException {
        OptionalLong issued = columns(doc).number(IndexSchema.ISSUED);
        for (int copy : view.copies().sharing(doc)) {
            issued = issued.isPresent() ? issued : columns(copy).number(IndexSchema.ISSUED);
        }
        return issued;
    }

    private void act(@Nullable Acting acting, RelationColumn.Entry relation, KeyAnswers.Answer answer, int text)
            throws IOException {
        for (int target : view.copies().sharing(text)) {
            if (acting != null && reaches(acting, relation, answer, target)) {
                acts.merge(target, new Repeals.Act(acting.doc(), relation.place(), acting.since()), Repeals.Act::or);
            }
        }
    }

    private boolean reaches(Acting acting, RelationColumn.Entry relation, KeyAnswers.Answer answer, int target)
            throws IOException {
        boolean byNumber = StringHelper.startsWith(answer.key(), NUMBER);
        boolean single = answer.texts().size() == 1;
        DocumentColumns columns = columns(target);
        OptionalLong issued = issued(target);
        boolean dated = issued.isPresent() && acting.issued().isPresent();
        if (dated && issued.getAsLong() >= acting.issued().getAsLong()) {
            return false;
        }
        if (!dated && (kind == RelationKind.AMENDS || !(byNumber || single))) {
            return false;
        }
        if (issued.isPresent()
                && !byNumber
                && isOther(acting, relation, LocalDate.ofEpochDay(issued.getAsLong()), columns)) {
            return false;
        }
        if (!byNumber) {
            Standpoint other = Standpoint.of(columns);
            if (!acting.standpoint().mayRepeal(other)
                    || !(single || acting.standpoint().sharesIssuer(other))) {
                return false;
            }
        }
        return kind == RelationKind.REPEALS || !isAmendedText(columns, acting);
    }

    /**
     * Whether the sentence means an older text of the title: it names another year, or repeals from a day on which this one was not yet
     * issued. A later version keeps the sentence of the first one, and does not repeal another version, which has the same number.
     */
    private static boolean isOther(
            Acting acting, RelationColumn.Entry relation, LocalDate issued, DocumentColumns target) throws IOException {
        boolean otherYear = relation.issued() > 0 && Math.abs(issued.getYear() - relation.issued()) > YEARS_BETWEEN;
        boolean notYet = acting.since() != null && issued.isAfter(acting.since());
        boolean version = acting.number() != null && acting.number().equals(target.text(IndexSchema.NUMBER));
        return otherYear || notYet || version;
    }

    private DocumentColumns columns(int doc) {
        return DocumentColumns.of(view.getIndexReader(), doc);
    }

    /** 云泽省绿化条例（2021年修正） has what was amended in 2021 and before. */
    private boolean isAmendedText(DocumentColumns target, Acting acting) throws IOException {
        String title = target.text(IndexSchema.TITLE);
        int year = title == null ? 0 : VersionedTitle.of(title).year().orElse(0);
        return year >= LocalDate.ofEpochDay(acting.issued().orElseThrow()).getYear();
    }
}
