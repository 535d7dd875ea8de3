package io.ceyuan.web.page;

import io.ceyuan.web.params.ParameterProblem;
import java.util.List;

/**
 * A page that says what went wrong and what to do.
 *
 * @param status the HTTP status
 * @param details more, in the words of whoever found the problem
 */
public record ProblemPage(
        SearchForm form,
        int status,
        String headline,
        String advice,
        List<ParameterProblem> problems,
        List<String> details) {

    public static ProblemPage of(int status) {
        return of(status, List.of(), List.of());
    }

    /** With what is wrong in the URL. */
    public static ProblemPage of(int status, List<ParameterProblem> problems) {
        return of(status, problems, List.of());
    }

    /** With a Chinese sentence for the user, as the message of a broken engine. */
    public static ProblemPage of(int status, String detail) {
        return of(status, List.of(), List.of(detail));
    }

    private static ProblemPage of(int status, List<ParameterProblem> problems, List<String> details) {
        Problem problem = Problem.of(status);
        return new ProblemPage(
                SearchForm.of(""), status, problem.headline(), problem.advice(), List.copyOf(problems), details);
    }
}
