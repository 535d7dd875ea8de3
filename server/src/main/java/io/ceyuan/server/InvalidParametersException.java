package io.ceyuan.server;

import io.ceyuan.web.page.Problem;
import io.ceyuan.web.params.ParameterProblem;
import java.util.ArrayList;
import java.util.List;

/** Carries what is wrong with a URL or a body from where it is read to {@link Problems}. */
final class InvalidParametersException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Problem kind;
    private final transient List<ParameterProblem> problems;

    InvalidParametersException(List<ParameterProblem> problems) {
        this(Problem.PARAMETERS, problems);
    }

    private InvalidParametersException(Problem kind, List<ParameterProblem> problems) {
        super("invalid parameters: " + problems, null, false, false);
        this.kind = kind;
        this.problems = new ArrayList<>(problems);
    }

    /** A problem with what was sent in a body. */
    static InvalidParametersException submitted(String name, String message) {
        return new InvalidParametersException(
                Problem.SUBMISSION, List.of(new ParameterProblem(UrlQuery.excerpt(name), message)));
    }

    Problem kind() {
        return kind;
    }

    List<ParameterProblem> problems() {
        return problems;
    }
}
