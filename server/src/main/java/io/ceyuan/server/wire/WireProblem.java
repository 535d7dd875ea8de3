package io.ceyuan.server.wire;

import io.ceyuan.web.params.ParameterProblem;
import java.util.List;

/** An error of the API, by RFC 9457. */
public record WireProblem(String type, String title, int status, String detail, List<ParameterProblem> parameters) {}
