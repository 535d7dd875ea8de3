package io.ceyuan.core.lookup;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.document.VersionedTitle;
import io.ceyuan.core.search.CitedDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * Of several documents those of the version that a title names.
 *
 * <pre>
 * 《X条例（2016年修正）》    X条例 of 2016 and not X条例 of 2020, when both are there
 * </pre>
 *
 * <p>A document alone is not held against it: its day may be that of the first version.
 */
final class Versions {

    private Versions() {}

    static List<CitedDocument> cited(Citation citation, List<CitedDocument> documents) {
        String name = citation instanceof Citation.Provision provision
                ? provision.of().orElse("")
                : citation.normalized();
        OptionalInt year = VersionedTitle.of(name).year();
        if (year.isEmpty()) {
            return documents;
        }
        List<CitedDocument> same =
                documents.stream().filter(one -> mayBeOf(one, year.getAsInt())).toList();
        return same.isEmpty() ? documents : same;
    }

    private static boolean mayBeOf(CitedDocument document, int year) {
        LocalDate issued = document.document().issued();
        return issued == null || issued.getYear() == year;
    }
}
