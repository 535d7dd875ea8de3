package io.ceyuan.server;

import io.ceyuan.web.params.ParameterProblem;
import java.util.List;

/** An error of the API, by RFC 9457. */
record WireProblem(String type, String title, int status, String detail, List<ParameterProblem> parameters) {}
