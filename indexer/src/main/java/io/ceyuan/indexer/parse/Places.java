package io.ceyuan.indexer.parse;

import io.ceyuan.core.document.AdministrativeLevel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The administrative divisions of China by name, full (云南省, 深圳市) or short (云南, 深圳). */
final class Places {

    private static final int LONGEST_NAME = 15;
    private static final int SHORTEST_CUT = 2;

    /** Stands where a line of the list names no city. */
    private static final String NO_CITY = "-";

    private final Map<String, Place> full = new HashMap<>();
    private final Map<String, Place> cut = new HashMap<>();
    private final Map<List<String>, Place> counties = new HashMap<>();

    /**
     * A place.
     *
     * @param path from its province down to itself; it ends above where several places have the name
     * @param length characters it takes at the start of the text it was found in
     */
    record Place(AdministrativeLevel level, List<String> path, int length) {

        /** The province it lies in, which may be itself. */
        String province() {
            return path.getFirst();
        }

        private static Place of(String[] parts) {
            AdministrativeLevel level = AdministrativeLevel.valueOf(parts[1]);
            List<String> path = switch (level) {
                case PROVINCE -> List.of(parts[0]);
                case COUNTY ->
                    parts[3].equals(NO_CITY) ? List.of(parts[2], parts[0]) : List.of(parts[2], parts[3], parts[0]);
                case STATE, CITY, TOWNSHIP -> List.of(parts[2], parts[0]);
            };
            return new Place(level, path, parts[0].length());
        }

        /** What two places of one name have in common; a prefecture goes before a county of its name. */
        private Place with(Place other) {
            if (level != other.level) {
                return this;
            }
            int common = 0;
            int shorter = Math.min(path.size(), other.path.size());
            while (common < shorter && path.get(common).equals(other.path.get(common))) {
                common++;
            }
            return new Place(level, path.subList(0, common), length);
        }
    }

    Places() {
        List<Place> all =
                ResourceLines.read("regions.tsv").stream().map(Place::of).toList();
        all.forEach(place -> counties.put(place.path(), place));
        all.stream()
                .collect(Collectors.groupingBy(place -> place.path().getLast()))
                .forEach((name, places) -> {
                    // a name that several provinces have (鼓楼区) says nothing
                    if (places.stream().map(Place::province).distinct().count() == 1) {
                        add(name, places.stream().reduce(Place::with).orElseThrow());
                    }
                });
    }

    /** The place whose full name the text starts with, the longest one. */
    Optional<Place> atStart(String text) {
        return atStart(full, text);
    }

    /** The place whose name without 省, 市 or 自治区 the text starts with. */
    Optional<Place> cutAtStart(String text) {
        return atStart(cut, text);
    }

    /** The place right under another whose name the text starts with: 鼓楼区 under 江苏省 and 南京市. */
    Optional<Place> atStartUnder(List<String> upper, String text) {
        for (int length = Math.min(LONGEST_NAME, text.length()); length > SHORTEST_CUT; length--) {
            List<String> path = append(upper, text.substring(0, length));
            if (counties.containsKey(path)) {
                return Optional.of(counties.get(path));
            }
        }
        return Optional.empty();
    }

    /** The place that the text is the name of, full or short. */
    Optional<Place> named(String text) {
        return Optional.ofNullable(full.get(text)).or(() -> Optional.ofNullable(cut.get(text)));
    }

    private static List<String> append(List<String> upper, String name) {
        return Stream.concat(upper.stream(), Stream.of(name)).toList();
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

    private void add(String full, Place place) {
        this.full.put(full, place);
        String name = full.replaceAll("(?:[壮回维][^省市]{0,3})?(?:族)?(?:特别行政区|自治区|省|市)$", "");
        if (place.level() != AdministrativeLevel.COUNTY
                && name.length() >= SHORTEST_CUT
                && name.length() < full.length()) {
            cut.put(name, new Place(place.level(), place.path(), name.length()));
        }
    }
}
