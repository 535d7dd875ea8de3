package io.ceyuan.web.params;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes the parameters of one address out of all that were given, and collects what is wrong with them. */
final class OwnParameters {

    private final Map<String, List<String>> others = new LinkedHashMap<>();
    private final GivenParameters own;

    OwnParameters(Map<String, List<String>> parameters, Set<String> names) {
        Map<String, List<String>> mine = new LinkedHashMap<>();
        parameters.forEach((name, values) -> (names.contains(name) ? mine : others).put(name, values));
        own = new GivenParameters(mine);
    }

    /** The parameters that are not its own. */
    Map<String, List<String>> others() {
        return others;
    }

    List<ParameterProblem> problems() {
        return own.problems();
    }

    /** The one value; the empty text where there is none. */
    String text(String name, int longest) {
        String typed = own.one(name);
        if (typed != null && typed.length() > longest) {
            problem(name, name + " 超过 " + longest + " 字");
        }
        return typed == null ? "" : typed;
    }

    /** As {@link GivenParameters#choice}, of a text that is not longer. */
    <T> T choice(String name, int longest, Function<String, Optional<T>> known, T absent, String should) {
        String typed = text(name, longest);
        return typed.isEmpty() ? absent : own.choice(name, typed, known, absent, should);
    }

    /** The same; null where there is none. */
    <T> @Nullable T choice(String name, int longest, Function<String, Optional<T>> known, String should) {
        String typed = text(name, longest);
        Optional<T> chosen = known.apply(typed);
        if (chosen.isEmpty() && !typed.isEmpty()) {
            own.refuse(name, should, typed);
        }
        return chosen.orElse(null);
    }

    int number(String name, int least, int most, int absent) {
        return own.number(name, least, most, absent);
    }

    /** Refuses every parameter that is not its own. */
    void refuseOthers() {
        others.keySet().forEach(own::unknown);
    }

    void problem(String name, String message) {
        own.problem(name, message);
    }
}
