package io.ceyuan.web.params;

import java.util.List;

/**
 * What was made of the parameters of a URL.
 *
 * @param <T> the params of the page
 */
public sealed interface Reading<T> {

    /** Something that can be asked. */
    record Valid<T>(T params) implements Reading<T> {}

    /** Everything that is wrong, in the order of the parameters. */
    record Invalid<T>(List<ParameterProblem> problems) implements Reading<T> {
        public Invalid {
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("invalid without a problem");
            }
            problems = List.copyOf(problems);
        }
    }
}
