package io.ceyuan.core.lookup;

import io.ceyuan.core.citation.CitationKey;
import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.search.CitationIndex;
import io.ceyuan.core.search.CitedDocument;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was asked of an index for one text: each key and each document once. */
final class KnownDocuments {

    private final CitationIndex index;
    private final LocalDate day;
    private final Map<CitationKey, List<CitedDocument>> answers = new HashMap<>();
    private final Map<DocumentId, Set<String>> addresses = new HashMap<>();

    KnownDocuments(CitationIndex index, LocalDate day) {
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

    Set<String> addresses(CitedDocument document) {
        return addresses.computeIfAbsent(document.document().id(), index::addresses);
    }
}
