package io.ceyuan.indexer.parse;

import io.ceyuan.core.document.AdministrativeLevel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The administrative divisions of China by name, full (云南省, 深圳市) or short (云南, 深圳). */
final class Places {

    private static final int LONGEST_NAME = 15;
    private static final int SHORTEST_CUT = 2;

    private final Map<String, Place> full = new HashMap<>();
    private final Map<String, Place> cut = new HashMap<>();

    /**
     * A place.
     *
     * @param province the name of the province it lies in, which may be its own
     * @param length characters it takes at the start of the text it was found in
     */
    record Place(AdministrativeLevel level, String province, int length) {}

    Places() {
        ResourceLines.read("regions.tsv").forEach(this::add);
    }

    /** The place whose full name the text starts with, the longest one. */
    Optional<Place> atStart(String text) {
        return atStart(full, text);
    }

    /** The place whose name without 省, 市 or 自治区 the text starts with. */
    Optional<Place> cutAtStart(String text) {
        return atStart(cut, text);
    }

    /** The place that the text is the name of, full or short. */
    Optional<Place> named(String text) {
        return Optional.ofNullable(full.get(text)).or(() -> Optional.ofNullable(cut.get(text)));
    }

    private static Optional<Place> atStart(Map<String, Place> places, String text) {
        for (int length = Math.min(LONGEST_NAME, text.length()); length >= SHORTEST_CUT; length--) {
            Place place = places.get(text.substring(0, length));
            if (place != null) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private void add(String[] parts) {
        AdministrativeLevel level = AdministrativeLevel.valueOf(parts[1]);
        full.put(parts[0], new Place(level, parts[2], parts[0].length()));
        String name = parts[0].replaceAll("(?:[壮回维][^省市]{0,3})?(?:族)?(?:特别行政区|自治区|省|市)$", "");
        if (level != AdministrativeLevel.COUNTY && name.length() >= SHORTEST_CUT && name.length() < parts[0].length()) {
            cut.put(name, new Place(level, parts[2], name.length()));
        }
    }
}
