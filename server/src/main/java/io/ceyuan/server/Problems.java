package io.ceyuan.server;

import io.ceyuan.core.search.SearchException;
import io.ceyuan.server.wire.Json;
import io.ceyuan.server.wire.WireProblem;
import io.ceyuan.web.page.Pages;
import io.ceyuan.web.page.Problem;
import io.ceyuan.web.page.ProblemPage;
import io.ceyuan.web.params.ParameterProblem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Errors over HTTP: problem details on the API, a page that helps elsewhere; nothing of the inside is told. */
final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger("ceyuan.problem");
    private static final String PROBLEM_JSON = "application/problem+json";

    private final Pages pages;
    private final Json json;

    Problems(Pages pages, Json json) {
        this.pages = pages;
        this.json = json;
    }

    void register(RoutesConfig routes) {
        routes.exception(
                InvalidParametersException.class, (e, context) -> answer(context, 400, e.kind(), e.problems()));
        routes.exception(NotThereException.class, (e, context) -> answer(context, 404, e.problem(), List.of()));
        routes.exception(HttpResponseException.class, (e, context) -> {
            if (e.getStatus() == 405) {
                context.header("Allow", allowed(e));
            }
            answer(context, e.getStatus(), Problem.of(e.getStatus()), List.of());
        });
        routes.exception(SearchException.class, (e, context) -> {
            LOG.error("search failed: {}", context.path(), e);
            answer(context, 503, Problem.UNAVAILABLE, List.of());
        });
        routes.exception(Exception.class, (e, context) -> {
            LOG.error("unexpected: {}", context.path(), e);
            answer(context, 500, Problem.SERVER, List.of());
        });
    }

    /** The methods that the path takes, as GET, HEAD, POST. */
    private static String allowed(HttpResponseException notAllowed) {
        return Arrays.stream(notAllowed
                        .getDetails()
                        .getOrDefault("availableMethods", "")
                        .split(", "))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private void answer(Context context, int status, Problem problem, List<ParameterProblem> parameters) {
        context.removeHeader("ETag");
        context.header("Cache-Control", "no-store");
        context.status(status);
        if (isApi(context.path())) {
            context.contentType(PROBLEM_JSON).result(json.write(wire(status, problem, parameters)));
        } else {
            context.contentType(PageHandlers.HTML).result(pages.problem(ProblemPage.of(status, problem, parameters)));
        }
    }

    /** Answers what fails before there is a path: broken requests, headers too long, paths that leave the root. */
    ErrorHandler beforeRouting() {
        return new ErrorHandler() {
            @Override
            protected void generateResponse(
                    Request request, Response response, int code, String message, Throwable cause, Callback callback) {
                String accept = request.getHeaders().get(HttpHeader.ACCEPT);
                boolean browser = accept != null && accept.contains("text/html");
                Problem problem = Problem.of(code);
                byte[] body = browser
                        ? pages.problem(ProblemPage.of(code, problem, List.of()))
                                .getBytes(StandardCharsets.UTF_8)
                        : json.write(wire(code, problem, List.of()));
                SecurityHeaders.ALL.forEach(
                        (name, value) -> response.getHeaders().put(name, value));
                response.getHeaders().put(HttpHeader.CONTENT_TYPE, browser ? PageHandlers.HTML : PROBLEM_JSON);
                response.write(true, ByteBuffer.wrap(body), callback);
            }
        };
    }

    private static boolean isApi(String path) {
        return path.startsWith("/api/") || path.equals("/api") || path.equals("/healthz");
    }

    private static WireProblem wire(int status, Problem problem, List<ParameterProblem> parameters) {
        ApiWording wording = ApiWording.of(problem);
        String detail = parameters.isEmpty()
                ? wording.detail()
                : parameters.stream().map(ParameterProblem::message).collect(Collectors.joining("；"));
        return new WireProblem("about:blank", wording.title(), status, detail, parameters);
    }
}
