package io.ceyuan.lucene;

import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.document.IssuingBody;
import io.ceyuan.core.search.Facet;
import io.ceyuan.core.search.FacetName;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The values of facets as the index keeps them.
 *
 * <pre>
 * region   云泽省/青岚市   →  云泽省, 青岚市: a path
 * issuer   民政部         →  0民政部: the number of its level, which groups it, before its name; 9 without level
 * </pre>
 */
final class FacetLabels {

    private static final int NO_LEVEL = 9;
    private static final List<AdministrativeLevel> LEVELS = List.of(AdministrativeLevel.values());

    private FacetLabels() {}

    static String ofIssuer(IssuingBody issuer) {
        AdministrativeLevel level = issuer.level();
        return (level == null ? NO_LEVEL : LEVELS.indexOf(level)) + issuer.name();
    }

    static String noIssuer() {
        return NO_LEVEL + Facet.NONE;
    }

    /** Every path that a value may stand under: who chooses an issuer does not say its level. */
    static List<String[]> paths(FacetName name, String value) {
        return switch (name) {
            case ISSUER ->
                IntStream.concat(IntStream.range(0, LEVELS.size()), IntStream.of(NO_LEVEL))
                        .mapToObj(level -> new String[] {level + value})
                        .toList();
            case REGION, FOLDER -> List.<String[]>of(path(value));
            case KIND, LEVEL, TOPIC, YEAR, VALIDITY, FORMAT -> List.<String[]>of(new String[] {value});
        };
    }

    /** The steps of a path; none for the empty text. A text with an empty step is no path, and one step. */
    static String[] path(String value) {
        if (value.isEmpty()) {
            return new String[0];
        }
        String[] steps = value.split(FacetName.STEP, -1);
        return Arrays.stream(steps).allMatch(step -> !step.isEmpty()) ? steps : new String[] {value};
    }

    /** The value that a label stands for. */
    static Facet.Value value(FacetName name, String under, String label, long count) {
        if (name == FacetName.ISSUER) {
            return new Facet.Value(label.substring(1), count, level(label), List.of());
        }
        return new Facet.Value(under.isEmpty() ? label : under + FacetName.STEP + label, count);
    }

    private static @Nullable AdministrativeLevel level(String label) {
        int level = label.charAt(0) - '0';
        return level < LEVELS.size() ? LEVELS.get(level) : null;
    }
}
