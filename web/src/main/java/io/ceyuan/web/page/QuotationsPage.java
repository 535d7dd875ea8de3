package io.ceyuan.web.page;

import io.ceyuan.core.quotation.check.CheckOptions;
import io.ceyuan.core.quotation.check.CheckedQuotation;
import io.ceyuan.core.quotation.check.CheckedText;
import io.ceyuan.core.quotation.check.QuotedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The quotations of a text held against the library, one by one and in the text.
 *
 * @param typed what stands in the box
 * @param fileName of the file that the text came from; null for none
 * @param asked whether there was a text
 * @param counts as {@code 一致 12 处}
 * @param notes what was not checked
 */
public record QuotationsPage(
        String typed,
        @Nullable String fileName,
        CheckOptions options,
        boolean asked,
        String total,
        List<String> counts,
        List<String> notes,
        List<QuotationRow> rows,
        List<CheckedPiece> pieces) {

    public QuotationsPage {
        counts = List.copyOf(counts);
        notes = List.copyOf(notes);
        rows = List.copyOf(rows);
        pieces = List.copyOf(pieces);
    }

    SearchForm form() {
        return SearchForm.of("");
    }

    String title() {
        return "引语核对 - 策源";
    }

    /** Where the form is posted to. */
    String action() {
        return Links.QUOTATIONS;
    }

    /** The page before anything is asked. */
    public static QuotationsPage empty() {
        return new QuotationsPage(
                "", null, CheckOptions.QUOTATIONS, false, "", List.of(), List.of(), List.of(), List.of());
    }

    /**
     * @param fileName null where the text itself was sent
     */
    public static QuotationsPage of(String text, @Nullable String fileName, CheckOptions options, CheckedText checked) {
        List<QuotationRow> rows = new ArrayList<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (CheckedQuotation one : checked.quotations()) {
            rows.add(QuotationRow.of(rows.size() + 1, one));
            counts.merge(one.verdict().label(), 1, Integer::sum);
        }
        return new QuotationsPage(
                SubmittedText.typed(text, fileName),
                fileName,
                options,
                true,
                Wording.count(rows.size()),
                counts.entrySet().stream()
                        .map(one -> one.getKey() + " " + Wording.count(one.getValue()) + " 处")
                        .toList(),
                notes(checked),
                rows,
                CheckedPiece.of(text, checked.quotations()));
    }

    private static List<String> notes(CheckedText checked) {
        List<String> notes = new ArrayList<>();
        if (checked.unchecked() > 0) {
            notes.add("一次最多核对 " + Wording.count(QuotedText.MOST) + " 处，其后还有 " + Wording.count(checked.unchecked())
                    + " 处没有核对");
        }
        if (checked.terms() > 0) {
            notes.add("另有 " + Wording.count(checked.terms()) + " 处引号内是短语，没有核对");
        }
        return notes;
    }
}
