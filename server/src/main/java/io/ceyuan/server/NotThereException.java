package io.ceyuan.server;

import io.ceyuan.web.page.Problem;

/** Carries what a request asked for in vain, a document or its file, to {@link Problems}. */
final class NotThereException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    NotThereException(Problem problem) {
        super(problem.name(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
