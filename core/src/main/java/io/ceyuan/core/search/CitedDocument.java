package io.ceyuan.core.search;

import io.ceyuan.core.citation.CitationNormalizer;
import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.document.Validity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that is cited or cites, as far as a link to it tells.
 *
 * @param number 发文字号 in its normal form, or null
 * @param validity on the day that was asked for, repeals by other documents of the library counted in
 * @param repeal what repeals it on that day, where another document of the library does; null otherwise
 * @param copies number of other documents with the same text
 */
public record CitedDocument(
        DocumentReference document,
        @Nullable String number,
        @Nullable AdministrativeLevel level,
        Validity validity,
        @Nullable Repeal repeal,
        int copies) {

    /**
     * That a document is repealed by another, or amended.
     *
     * @param by what repeals it
     * @param paragraph of that document in which the sentence stands; 0 for its title
     * @param sentence which says so
     * @param since first day from which it holds; null where that is not known
     */
    public record Repeal(
            DocumentReference by,
            int paragraph,
            String sentence,
            @Nullable LocalDate since) {

        public boolean holdsOn(LocalDate day) {
            return since == null || !since.isAfter(day);
        }

        /** 已被《X办法》（2021-03-05）废止, for the user. */
        public String statement() {
            String title = CitationNormalizer.title(by.title());
            return "已被《" + title + "》" + (by.issued() == null ? "" : "（" + by.issued() + "）") + "废止";
        }
    }
}
