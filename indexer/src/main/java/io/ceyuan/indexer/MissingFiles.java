package io.ceyuan.indexer;

import io.ceyuan.core.document.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes documents out of the index whose files are gone. */
final class MissingFiles {

    /** As many may vanish from a folder at once without a question: they are read again in no time. */
    private static final int FEW = 3;

    private final SourceListing listing;
    private final Ledger ledger;
    private final Tally tally;

    MissingFiles(SourceListing listing, Ledger ledger, Tally tally) {
        this.listing = listing;
        this.ledger = ledger;
        this.tally = tally;
    }

    /** Does so, and answers with sentences about what was kept. */
    List<String> settle(Missing missing) {
        return switch (missing) {
            case KEEP -> List.of();
            case REMOVE -> remove(false);
            case REMOVE_ALL -> remove(true);
        };
    }

    private List<String> remove(boolean all) {
        Set<String> there = listing.files().stream().map(SourceEntry::place).collect(Collectors.toSet());
        List<String> notes = new ArrayList<>();
        for (String scope : listing.scopes()) {
            List<String> known =
                    ledger.places().stream().filter(place -> lies(place, scope)).toList();
            List<String> gone = known.stream()
                    .filter(place -> listing.covers(place) && !isThere(place, there))
                    .toList();
            long documents = gone.stream().filter(ledger::isIndexed).count();
            if (all || gone.size() < known.size() || documents <= FEW) {
                remove(gone);
            } else {
                tally.kept(documents);
                notes.add(note(scope, documents));
            }
        }
        return notes;
    }

    /** A member is there with its container: those that have left it were removed when it was unpacked. */
    private static boolean isThere(String place, Set<String> there) {
        if (there.contains(place)) {
            return true;
        }
        for (int at = place.indexOf(SourceFile.INSIDE); at >= 0; at = place.indexOf(SourceFile.INSIDE, at + 1)) {
            if (there.contains(place.substring(0, at))) {
                return true;
            }
        }
        return false;
    }

    private void remove(List<String> places) {
        for (String place : places) {
            if (ledger.remove(place)) {
                tally.removed();
            }
        }
    }

    /**
     * What is wrong with dropping the documents of folders that are empty now; empty when they were few, or are there.
     *
     * @param places of the documents in the index
     */
    static List<String> emptied(SourceListing listing, List<String> places) {
        return listing.scopes().stream()
                .filter(scope -> listing.files().stream().noneMatch(file -> lies(file.place(), scope)))
                .filter(scope -> count(places, scope) > FEW)
                .map(scope -> note(scope, count(places, scope)))
                .toList();
    }

    private static long count(List<String> places, String scope) {
        return places.stream().filter(place -> lies(place, scope)).count();
    }

    private static boolean lies(String place, String scope) {
        return scope.endsWith("/") ? place.startsWith(scope) : place.equals(scope);
    }

    private static String note(String scope, long documents) {
        return "“" + scope.replaceFirst("/$", "") + "”中已收录的 " + documents
                + " 份文件全部不见了，可能是共享盘没有挂载，因此没有移出。请检查这个文件夹；如果确已全部删除，请加 --allow-empty 再次运行 ./ceyuan index";
    }
}
