package io.ceyuan.indexer;

import io.ceyuan.indexer.extract.TextExtractor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * Files in the order to work them off: those that are the same as an earlier one byte by byte come after all others, so
 * that it is always the first of them that gives the document its id.
 */
record CopiesLast(List<SourceEntry> first, List<SourceEntry> copies) {

    CopiesLast {
        first = List.copyOf(first);
        copies = List.copyOf(copies);
    }

    /** Only files of one size can be the same, so no others are read for it. */
    static CopiesLast of(List<SourceEntry> files, Ledger ledger, BooleanSupplier cancelled) {
        Map<Long, Long> sizes =
                files.stream().collect(Collectors.groupingBy(SourceEntry::bytes, Collectors.counting()));
        Set<String> seen = new HashSet<>();
        List<SourceEntry> first = new ArrayList<>();
        List<SourceEntry> copies = new ArrayList<>();
        for (SourceEntry file : files) {
            boolean candidate = sizes.getOrDefault(file.bytes(), 0L) > 1
                    && file.bytes() <= TextExtractor.MOST_BYTES
                    && !cancelled.getAsBoolean()
                    && ledger.known(file.place())
                            .filter(known -> known.isOf(file.bytes(), file.modified()))
                            .isEmpty();
            (candidate && isSeen(file, seen) ? copies : first).add(file);
        }
        return new CopiesLast(first, copies);
    }

    private static boolean isSeen(SourceEntry file, Set<String> seen) {
        try {
            return !seen.add(ContentHash.of(file.path()));
        } catch (IOException unreadable) {
            // told when its turn comes
            return false;
        }
    }
}
