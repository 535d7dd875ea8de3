package io.ceyuan.web.page;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.VersionedTitle;
import io.ceyuan.core.search.CitedDocument.Repeal;
import io.ceyuan.core.search.DocumentReference;
import io.ceyuan.core.search.Related;
import io.ceyuan.web.params.SearchParams;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A link to a copy or a version of a document.
 *
 * @param title of the document
 * @param facts what tells it from the others
 * @param current whether it is the document whose page this is
 */
record RelatedItem(String title, String url, String facts, boolean current) {

    static List<RelatedItem> copies(Related related) {
        return related.copies().stream()
                .map(copy -> new RelatedItem(
                        copy.title(),
                        Links.document(copy.id(), SearchParams.of("")),
                        Wording.format(copy.source().format()) + "，"
                                + copy.source().place(),
                        false))
                .toList();
    }

    static List<RelatedItem> versions(Related related, DocumentId shown) {
        return related.versions().stream()
                .map(version -> new RelatedItem(
                        version.title(),
                        Links.document(version.id(), SearchParams.of("")),
                        label(version),
                        version.id().equals(shown)))
                .toList();
    }

    /** 有更新版本：2021年修订; null for the newest. */
    static @Nullable Link newer(Related related, DocumentId shown) {
        return related.newer(shown)
                .map(newest -> new Link("有更新版本：" + label(newest), Links.document(newest.id(), SearchParams.of(""))))
                .orElse(null);
    }

    /** 已被《X办法》（2021-03-05）废止, to the sentence that says so; null where nothing repeals it on the day. */
    static @Nullable Link repealed(Related related, LocalDate day) {
        Repeal repeal = related.later().repealOn(day);
        return repeal == null
                ? null
                : new Link(repeal.statement(), Links.place(repeal.by().id(), repeal.paragraph()));
    }

    private static String label(DocumentReference reference) {
        String version = VersionedTitle.of(reference.title()).version();
        return version.isEmpty() && reference.issued() != null ? Wording.date(reference.issued()) : version;
    }
}
