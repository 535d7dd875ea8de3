package io.ceyuan.indexer;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.indexer.state.SourceRecord;
import io.ceyuan.indexer.state.SourceRecord.Outcome;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which document lies at which places, with the changes of this run. A document is the content of its files: who asks
 * for a content that is there gets the document that has it. Not safe for threads; {@link Ledger} sees to that.
 */
final class Places {

    private final Map<DocumentId, Map<String, Copy>> documents = new HashMap<>();
    private final Map<String, DocumentId> atPlace = new HashMap<>();
    private final Map<String, DocumentId> withContent = new HashMap<>();

    /** A file of a document; the content is empty when it is not surely known. */
    private record Copy(SourceFile file, String sha256) {}

    Places(Collection<SourceRecord> records) {
        for (SourceRecord known : records) {
            if (known.outcome() instanceof Outcome.Indexed(DocumentId document, SourceFile file)) {
                put(document, file, known.sha256());
            }
        }
    }

    /** The document with the content; empty when none has it, or the content is unknown. */
    Optional<DocumentId> documentWith(String sha256) {
        return Optional.ofNullable(withContent.get(sha256));
    }

    Optional<DocumentId> documentAt(String place) {
        return Optional.ofNullable(atPlace.get(place));
    }

    /** The files of a document, the one that gave it its id first. */
    List<SourceFile> of(DocumentId document) {
        return copies(document).values().stream()
                .map(Copy::file)
                .sorted(Comparator.comparing((SourceFile file) ->
                                !DocumentId.ofPlace(file.place()).equals(document))
                        .thenComparing(SourceFile::place))
                .toList();
    }

    /** Whether the place is one more of a document that is counted at another. */
    boolean isFurther(String place) {
        return documentAt(place)
                .filter(document -> !of(document).getFirst().place().equals(place))
                .isPresent();
    }

    /**
     * The id for a content that no document has yet: that of the document at its place, unless this lies at other places
     * too and so lives on there.
     */
    DocumentId idFor(String place, String sha256) {
        Optional<DocumentId> old = documentAt(place);
        if (old.isPresent() && isFree(old.get(), place)) {
            return old.get();
        }
        DocumentId own = DocumentId.ofPlace(place);
        return copies(own).isEmpty() ? own : DocumentId.ofPlace(place + "\n" + sha256);
    }

    void put(DocumentId document, SourceFile file, String sha256) {
        remove(file.place());
        documents.computeIfAbsent(document, none -> new HashMap<>()).put(file.place(), new Copy(file, sha256));
        atPlace.put(file.place(), document);
        if (!sha256.isEmpty()) {
            withContent.putIfAbsent(sha256, document);
        }
    }

    void remove(String place) {
        DocumentId document = atPlace.remove(place);
        if (document == null) {
            return;
        }
        Map<String, Copy> copies = copies(document);
        Copy gone = copies.remove(place);
        if (gone != null && copies.values().stream().noneMatch(copy -> copy.sha256.equals(gone.sha256))) {
            withContent.remove(gone.sha256, document);
        }
        if (copies.isEmpty()) {
            documents.remove(document);
        }
    }

    private boolean isFree(DocumentId document, String place) {
        return copies(document).entrySet().stream()
                .allMatch(copy ->
                        copy.getKey().equals(place) || copy.getValue().sha256.isEmpty());
    }

    private Map<String, Copy> copies(DocumentId document) {
        return documents.getOrDefault(document, Map.of());
    }
}
