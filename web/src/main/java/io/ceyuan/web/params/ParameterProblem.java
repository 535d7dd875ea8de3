package io.ceyuan.web.params;

/**
 * A parameter that cannot be followed.
 *
 * @param name the parameter's name, cut to a readable length
 * @param message one Chinese sentence in plain text, without angle brackets
 */
public record ParameterProblem(String name, String message) {

    public ParameterProblem {
        if (message.isBlank()) {
            throw new IllegalArgumentException("a problem without message: " + name);
        }
    }
}
