package io.ceyuan.web.params;

import java.util.List;

/** What was made of the parameters of a URL. */
public sealed interface Reading {

    /** A search that can be asked. */
    record Valid(SearchParams params) implements Reading {}

    /** Everything that is wrong, in the order of the parameters. */
    record Invalid(List<ParameterProblem> problems) implements Reading {
        public Invalid {
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("invalid without a problem");
            }
            problems = List.copyOf(problems);
        }
    }
}
