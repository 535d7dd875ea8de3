package io.ceyuan.server;

import io.ceyuan.web.params.ParameterProblem;
import java.util.ArrayList;
import java.util.List;

/** Carries what is wrong with a URL from where it is read to {@link Problems}. */
final class InvalidParametersException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ParameterProblem> problems;

    InvalidParametersException(List<ParameterProblem> problems) {
        super("invalid parameters: " + problems, null, false, false);
        this.problems = new ArrayList<>(problems);
    }

    List<ParameterProblem> problems() {
        return problems;
    }
}
