package io.ceyuan.lucene;

import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.VersionedTitle;
import io.ceyuan.core.search.DocumentReference;
import io.ceyuan.core.search.Related;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Finds the copies and the versions of a document, from columns alone: no text is read for it. */
final class RelatedDocuments {

    /** A text in more places than this is known well enough. */
    private static final int MOST_COPIES = 20;

    /** No title has been amended as often. */
    private static final int MOST_VERSIONS = 100;

    private static final Comparator<DocumentReference> NEWEST_FIRST = Comparator.comparingInt(RelatedDocuments::year)
            .thenComparing(DocumentReference::issued, Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed()
            .thenComparing(reference -> reference.id().value());

    private final StoredDocuments stored;
    private final DocumentNames names;

    RelatedDocuments(StoredDocuments stored, DocumentNames names) {
        this.stored = stored;
        this.names = names;
    }

    Related of(IndexView view, int doc, PolicyDocument document) throws IOException {
        CopyGroups groups = view.copies();
        int group = groups.group(doc);
        List<DocumentReference> copies = new ArrayList<>();
        int[] members = groups.members(group);
        for (int member : members) {
            if (member != doc && copies.size() < MOST_COPIES) {
                copies.add(stored.reference(view, member));
            }
        }
        return new Related(
                Math.max(0, members.length - 1),
                copies,
                versions(view, doc, document),
                view.repeals().of(view, stored, doc));
    }

    private List<DocumentReference> versions(IndexView view, int doc, PolicyDocument document) throws IOException {
        Optional<String> key = VersionKey.of(document, names);
        if (key.isEmpty()) {
            return List.of();
        }
        ScoreDoc[] found =
                view.search(new TermQuery(new Term(IndexSchema.VERSION_OF, key.get())), MOST_VERSIONS).scoreDocs;
        if (found.length < 2) {
            return List.of();
        }
        CopyGroups groups = view.copies();
        Set<Integer> seen = new HashSet<>(Set.of(groups.group(doc)));
        Set<String> named = new HashSet<>();
        List<DocumentReference> versions = new ArrayList<>();
        add(stored.reference(view, doc), named, versions);
        for (ScoreDoc other : found) {
            int group = groups.group(other.doc);
            if (other.doc != doc && (group == CopyGroups.NONE || seen.add(group)) && !versions.isEmpty()) {
                add(stored.reference(view, other.doc), named, versions);
            }
        }
        versions.sort(NEWEST_FIRST);
        return versions.size() < 2 ? List.of() : versions;
    }

    /** One of a name; what names neither version nor date has no place in the order. */
    private static void add(DocumentReference reference, Set<String> named, List<DocumentReference> versions) {
        String version = VersionedTitle.of(reference.title()).version();
        LocalDate issued = reference.issued();
        if ((!version.isEmpty() || issued != null) && named.add(issued == null ? version : issued.toString())) {
            versions.add(reference);
        }
    }

    private static int year(DocumentReference reference) {
        LocalDate issued = reference.issued();
        return VersionedTitle.of(reference.title()).year().orElse(issued == null ? 0 : issued.getYear());
    }
}
