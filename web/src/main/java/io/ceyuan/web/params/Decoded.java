package io.ceyuan.web.params;

import java.util.List;

/** What was made of the parameters of a URL that asks for no search of its own. */
public sealed interface Decoded<T> {

    /** What can be answered. */
    record Valid<T>(T params) implements Decoded<T> {}

    /** Everything that is wrong, in the order of the parameters. */
    record Invalid<T>(List<ParameterProblem> problems) implements Decoded<T> {
        public Invalid {
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("invalid without a problem");
            }
            problems = List.copyOf(problems);
        }
    }
}
