package io.ceyuan.indexer;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.core.search.DocumentWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An index that keeps its documents in a map; changes show after a commit, as in a real one. */
final class InMemoryIndex implements DocumentWriter {

    private final Map<DocumentId, PolicyDocument> next = new HashMap<>();
    private Map<DocumentId, PolicyDocument> committed = Map.of();
    private int writes;

    @Override
    public synchronized void write(PolicyDocument document) {
        writes++;
        next.put(document.id(), document);
    }

    @Override
    public synchronized void relocate(DocumentId id, List<SourceFile> places) {
        next.computeIfPresent(id, (same, document) -> document.at(id, places));
    }

    @Override
    public synchronized void delete(DocumentId id) {
        next.remove(id);
    }

    @Override
    public synchronized void commit() {
        committed = Map.copyOf(next);
    }

    @Override
    public synchronized void close() {
        next.clear();
        next.putAll(committed);
    }

    synchronized List<PolicyDocument> documents() {
        return committed.values().stream()
                .sorted((one, other) ->
                        one.source().place().compareTo(other.source().place()))
                .toList();
    }

    List<String> places() {
        return documents().stream().map(document -> document.source().place()).toList();
    }

    synchronized int writes() {
        return writes;
    }
}
