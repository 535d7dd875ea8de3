package io.ceyuan.web.page;

import io.ceyuan.web.params.ParameterProblem;
import java.util.List;

/**
 * A page that says what went wrong and what to do.
 *
 * @param status the HTTP status
 * @param problems what is wrong in the URL
 */
public record ProblemPage(
        SearchForm form, int status, String headline, String advice, List<ParameterProblem> problems) {

    public ProblemPage {
        problems = List.copyOf(problems);
    }

    public static ProblemPage of(int status, Problem problem, List<ParameterProblem> problems) {
        return new ProblemPage(SearchForm.of(""), status, problem.headline(), problem.advice(), problems);
    }
}
