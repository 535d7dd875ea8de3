package io.ceyuan.server.wire;

import io.ceyuan.core.quotation.check.ChangeKind;
import io.ceyuan.core.quotation.check.CheckedQuotation;
import io.ceyuan.core.quotation.check.CitedSource;
import io.ceyuan.core.quotation.check.DiffPiece;
import io.ceyuan.core.quotation.check.FormDifference;
import io.ceyuan.core.quotation.check.Source;
import io.ceyuan.core.quotation.check.Verdict;
import io.ceyuan.core.search.DocumentReference;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation and what the library says to it.
 *
 * @param kind quotation, term or sentence
 * @param quotation as written, without its marks
 * @param start in UTF-16 units of the text
 * @param status verbatim, near or not_found
 * @param source where it stands, or what comes closest; null where nothing does
 * @param earliest the oldest document that has it; null where it is not verbatim
 * @param documents how many have it
 * @param documentsCounted whether each of them was compared; else they have its longest stretches
 * @param omitted characters for which its ellipses stand in {@code earliest}
 * @param cited a document that its sentence cites; null where there is none, or more than one
 * @param diff from the source to the quotation; empty where it is not near
 * @param changes what the changes are about: figure, negation, order, words, punctuation, variant
 * @param closingMark whether the last mark is all that differs
 */
public record WireCheckedQuotation(
        String kind,
        String quotation,
        int start,
        int end,
        @Nullable String speaker,
        String status,
        String message,
        @Nullable WireSource source,
        @Nullable WireSource earliest,
        long documents,
        boolean documentsCounted,
        int omitted,
        @Nullable WireCitedSource cited,
        List<WireFormDifference> formDifferences,
        List<WireDiff> diff,
        List<String> changes,
        boolean closingMark) {

    /**
     * A place in a document of the library.
     *
     * @param paragraph in which it begins; 0 for the title
     * @param text as it is written there
     */
    public record WireSource(
            String id,
            String title,
            @Nullable String number,
            @Nullable LocalDate issued,
            int paragraph,
            String text,
            String url,
            String paragraphUrl) {

        static WireSource of(Source source) {
            DocumentReference document = source.document();
            String id = document.id().value();
            return new WireSource(
                    id,
                    document.title(),
                    source.number(),
                    document.issued(),
                    source.paragraph(),
                    source.text(),
                    WireConcordance.url(id, 0),
                    WireConcordance.url(id, source.paragraph()));
        }
    }

    /**
     * A document that is cited beside a quotation.
     *
     * @param holds whether the quotation stands in it
     * @param paragraphUrl of the place; null where it does not stand there
     */
    public record WireCitedSource(
            String id,
            String title,
            @Nullable String number,
            boolean holds,
            String url,
            @Nullable String paragraphUrl) {

        static WireCitedSource of(CitedSource cited) {
            String id = cited.document().id().value();
            return new WireCitedSource(
                    id,
                    cited.document().title(),
                    cited.number(),
                    cited.place().isPresent(),
                    WireConcordance.url(id, 0),
                    cited.place()
                            .map(place -> WireConcordance.url(id, place.paragraph()))
                            .orElse(null));
        }
    }

    /**
     * What only the form differs in.
     *
     * @param kind width, quotation_marks, glyph, white_space or line_break
     * @param count places of this kind; the first is told
     */
    public record WireFormDifference(String kind, String quotation, String source, int count) {

        static WireFormDifference of(FormDifference difference) {
            return new WireFormDifference(
                    difference.kind().wireName(), difference.quotation(), difference.source(), difference.count());
        }
    }

    /**
     * A stretch of the difference.
     *
     * @param op equal, deleted or inserted
     */
    public record WireDiff(String op, String text) {

        static WireDiff of(DiffPiece piece) {
            return new WireDiff(piece.kind().wireName(), piece.text());
        }
    }

    static WireCheckedQuotation of(CheckedQuotation checked) {
        Verdict verdict = checked.verdict();
        @Nullable WireSource source = null;
        @Nullable WireSource earliest = null;
        long documents = 0;
        boolean counted = true;
        int omitted = 0;
        List<FormDifference> forms = List.of();
        List<DiffPiece> diff = List.of();
        List<String> changes = List.of();
        boolean closingMark = false;
        switch (verdict) {
            case Verdict.Verbatim verbatim -> {
                earliest = WireSource.of(verbatim.earliest());
                source = verbatim.cited()
                        .flatMap(CitedSource::place)
                        .map(WireSource::of)
                        .orElse(earliest);
                documents = verbatim.documents();
                counted = verbatim.counted();
                omitted = verbatim.omitted();
                forms = verbatim.forms();
            }
            case Verdict.Near near -> {
                source = WireSource.of(near.closest());
                diff = near.diff();
                changes = near.changes().stream()
                        .sorted()
                        .map(ChangeKind::wireName)
                        .toList();
                closingMark = near.closingMark();
            }
            case Verdict.NotFound none -> {
                // nothing to tell
            }
        }
        return new WireCheckedQuotation(
                checked.excerpt().kind().wireName(),
                checked.excerpt().text(),
                checked.excerpt().span().start(),
                checked.excerpt().span().end(),
                checked.excerpt().speaker().orElse(null),
                verdict.wireName(),
                verdict.message(),
                source,
                earliest,
                documents,
                counted,
                omitted,
                verdict.cited().map(WireCitedSource::of).orElse(null),
                forms.stream().map(WireFormDifference::of).toList(),
                diff.stream().map(WireDiff::of).toList(),
                changes,
                closingMark);
    }
}
