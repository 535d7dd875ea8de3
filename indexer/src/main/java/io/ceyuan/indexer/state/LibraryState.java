package io.ceyuan.indexer.state;

import io.ceyuan.indexer.state.SourceRecord.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the index holds, file by file, as of its last commit.
 *
 * @param fingerprint of the programs that made the index; records of another one are not relied on
 * @param records by place
 * @param note for the user, in Chinese, when an earlier state could not be read
 */
public record LibraryState(String fingerprint, SortedMap<String, SourceRecord> records, Optional<String> note) {

    public LibraryState(String fingerprint, Map<String, SourceRecord> records) {
        this(fingerprint, new TreeMap<>(records), Optional.empty());
    }

    static LibraryState empty(Optional<String> note) {
        return new LibraryState("", new TreeMap<>(), note);
    }

    /** The state kept in the folder; an empty one when there is none or it cannot be read. */
    public static LibraryState load(Path folder) {
        return new StateFile(folder).read();
    }

    /** Drops the state kept in the folder; to be called whenever the index itself was dropped. */
    public static void forget(Path folder) {
        new StateFile(folder).forget();
    }

    /** Documents in the index; files that are the same byte by byte are one. */
    public long indexed() {
        return records.values().stream()
                .map(SourceRecord::outcome)
                .filter(Outcome.Indexed.class::isInstance)
                .map(outcome -> ((Outcome.Indexed) outcome).document())
                .distinct()
                .count();
    }

    /** Places of the files that are in the index. */
    public List<String> documents() {
        return records.values().stream()
                .filter(file -> file.outcome() instanceof Outcome.Indexed)
                .map(SourceRecord::place)
                .toList();
    }
}
