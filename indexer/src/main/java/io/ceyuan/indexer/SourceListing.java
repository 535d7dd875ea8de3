package io.ceyuan.indexer;

import java.util.List;

/**
 * The files below the roots.
 *
 * @param files in a stable order
 * @param unreadable folders that could not be looked into
 * @param scopes the places of the roots, those of folders with {@code /} at their end
 * @param links symbolic links passed over
 * @param warnings what is wrong in the files that tell about others, in Chinese
 */
record SourceListing(
        List<SourceEntry> files, List<Rejection> unreadable, List<String> scopes, int links, List<String> warnings) {

    SourceListing {
        files = List.copyOf(files);
        unreadable = List.copyOf(unreadable);
        scopes = List.copyOf(scopes);
        warnings = List.copyOf(warnings);
    }

    /** Whether a file at the place would have been listed if it were there. */
    boolean covers(String place) {
        return scopes.stream().anyMatch(scope -> scope.endsWith("/") ? place.startsWith(scope) : place.equals(scope))
                && unreadable.stream().noneMatch(folder -> place.startsWith(folder.place() + "/"));
    }
}
