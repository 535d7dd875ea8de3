package io.ceyuan.web.params;

import io.ceyuan.core.graph.Neighbourhood;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the URL of a neighbourhood says.
 *
 * @param steps how far it reaches, 1 to {@link Neighbourhood#MAX_STEPS}
 */
public record GraphParams(int steps) {

    public static final GraphParams USUAL = new GraphParams(Neighbourhood.MAX_STEPS);

    private static final String STEPS = "steps";

    /** What decoded parameters ask for; never throws on what a browser sends. */
    public static Reading<GraphParams> read(Map<String, List<String>> parameters) {
        OwnParameters own = new OwnParameters(parameters, Set.of(STEPS));
        own.refuseOthers();
        GraphParams params = new GraphParams(own.number(STEPS, 1, Neighbourhood.MAX_STEPS, USUAL.steps));
        return own.problems().isEmpty() ? new Reading.Valid<>(params) : new Reading.Invalid<>(own.problems());
    }

    /** The query string without {@code ?}, defaults left out. */
    public String format() {
        QueryString string = new QueryString();
        if (!equals(USUAL)) {
            string.add(STEPS, Integer.toString(steps));
        }
        return string.toString();
    }
}
