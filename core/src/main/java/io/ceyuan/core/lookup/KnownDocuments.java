package io.ceyuan.core.lookup;

import io.ceyuan.core.citation.CitationKey;
import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.outline.Outline;
import io.ceyuan.core.search.CitedDocument;
import io.ceyuan.core.search.Library;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was asked of an index for one text: each key and each document once. */
final class KnownDocuments {

    /** Whole documents are read for outlines, so a text that names thousands shall not take them all. */
    private static final int MOST_OUTLINES = 200;

    private final Library index;
    private final LocalDate day;
    private final Map<CitationKey, List<CitedDocument>> answers = new HashMap<>();
    private final Map<DocumentId, DocumentParts> parts = new HashMap<>();
    private final Map<DocumentId, Optional<Outline>> outlines = new HashMap<>();

    KnownDocuments(Library index, LocalDate day) {
        this.index = index;
        this.day = day;
    }

    List<CitedDocument> answering(CitationKey key) {
        return answers.computeIfAbsent(key, asked -> index.answering(asked, day));
    }

    /** Of the documents that answer to a key these. */
    List<CitedDocument> answering(CitationKey key, List<DocumentId> which) {
        return answering(key).stream()
                .filter(one -> which.contains(one.document().id()))
                .toList();
    }

    List<DocumentId> ids(CitationKey key) {
        return answering(key).stream().map(answer -> answer.document().id()).toList();
    }

    DocumentParts parts(CitedDocument document) {
        return parts.computeIfAbsent(
                document.document().id(),
                id -> DocumentParts.of(document.document().title(), index.addresses(id), () -> outline(id)));
    }

    private Optional<Outline> outline(DocumentId id) {
        if (outlines.size() >= MOST_OUTLINES && !outlines.containsKey(id)) {
            return Optional.empty();
        }
        return outlines.computeIfAbsent(
                id,
                asked -> index.document(asked)
                        .map(entry -> Outline.of(entry.document().paragraphs())));
    }
}
