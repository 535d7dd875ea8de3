package io.ceyuan.core.draft;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.VersionedTitle;
import io.ceyuan.core.outline.Outline;
import io.ceyuan.core.search.CitedDocument;
import io.ceyuan.core.search.LibraryEntry;
import io.ceyuan.core.search.Searcher;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The documents that were read for one draft; the last ones are kept. */
final class LibraryView {

    /** More of one title are not read to see who issued them. */
    private static final int MOST_VERSIONS = 10;

    /** （2000年4月4日发布，根据2009年10月19日《X决定》修正） stands before the first article. */
    private static final int HEAD = 8;

    private static final Pattern AMENDED = Pattern.compile("(?:修订|修正|修改)");

    private final Searcher library;
    private final Map<DocumentId, Optional<LibraryEntry>> entries = new Latest<>();
    private final Map<DocumentId, Outline> outlines = new Latest<>();
    private final Map<DocumentId, String> texts = new Latest<>();

    /** What a draft speaks of again and again; all that a long list cites would fill the memory. */
    private static final class Latest<V> extends LinkedHashMap<DocumentId, V> {

        private static final long serialVersionUID = 1L;
        private static final int MOST = 64;

        Latest() {
            super(2 * MOST, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<DocumentId, V> eldest) {
            return size() > MOST;
        }
    }

    LibraryView(Searcher library) {
        this.library = library;
    }

    Optional<LibraryEntry> entry(DocumentId id) {
        return entries.computeIfAbsent(id, library::document);
    }

    Outline outline(LibraryEntry entry) {
        return outlines.computeIfAbsent(
                entry.document().id(), id -> Outline.of(entry.document().paragraphs()));
    }

    /** Whether the document is called so, or carries a text that is. */
    boolean isCalled(DocumentId id, String title) {
        String wanted = TitleForm.core(title);
        return entry(id)
                .map(LibraryEntry::document)
                .filter(document -> isCalled(document, wanted))
                .isPresent();
    }

    private boolean isCalled(PolicyDocument document, String wanted) {
        String own = TitleForm.core(document.title().value());
        return own.contains(wanted) || wanted.contains(own) || text(document).contains(wanted);
    }

    /** Whether the document's text has the number. */
    boolean mentions(DocumentId id, String number) {
        return entry(id)
                .filter(entry -> text(entry.document()).contains(TitleForm.plain(number)))
                .isPresent();
    }

    /** Whether its title or its first paragraphs say that it was amended. */
    boolean saysAmended(DocumentId id) {
        return entry(id)
                .map(LibraryEntry::document)
                .filter(document -> AMENDED.matcher(document.title().value()).find()
                        || document.paragraphs().stream()
                                .limit(HEAD)
                                .anyMatch(one -> AMENDED.matcher(one.text()).find()))
                .isPresent();
    }

    /** Its paragraphs as they are compared, a line each; a draft may name one document a thousand times. */
    private String text(PolicyDocument document) {
        return texts.computeIfAbsent(
                document.id(),
                id -> document.paragraphs().stream()
                        .map(paragraph -> TitleForm.plain(paragraph.text()))
                        .collect(Collectors.joining("\n")));
    }

    /** Whether all are versions of one text, of which a title without year means the newest. */
    boolean areVersions(List<CitedDocument> documents) {
        List<String> titles =
                documents.stream().map(one -> one.document().title()).toList();
        return titles.stream().map(TitleForm::plain).distinct().count() == 1
                && (titles.stream().allMatch(title -> title.startsWith(TitleForm.STATE))
                        || titles.stream()
                                .anyMatch(title ->
                                        !VersionedTitle.of(title).version().isEmpty())
                        || (titles.size() <= MOST_VERSIONS && haveOneIssuer(documents)));
    }

    /** As far as they say who issued them. */
    private boolean haveOneIssuer(List<CitedDocument> documents) {
        return documents.stream()
                        .map(one -> entry(one.document().id())
                                .map(entry -> entry.document().issuers())
                                .orElse(List.of()))
                        .filter(issuers -> !issuers.isEmpty())
                        .distinct()
                        .count()
                <= 1;
    }
}
