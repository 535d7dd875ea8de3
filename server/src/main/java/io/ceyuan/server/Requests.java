package io.ceyuan.server;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.search.LibraryEntry;
import io.ceyuan.core.search.Searcher;
import io.ceyuan.web.page.Problem;
import io.ceyuan.web.params.ConcordanceParams;
import io.ceyuan.web.params.ExportParams;
import io.ceyuan.web.params.ParameterProblem;
import io.ceyuan.web.params.Reading;
import io.ceyuan.web.params.SearchParams;
import io.ceyuan.web.params.SuggestionParams;
import io.ceyuan.web.params.TimelineParams;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Reads what a request asks for, the same for page and JSON. */
final class Requests {

    private Requests() {}

    /** @throws InvalidParametersException naming every parameter that cannot be followed */
    static SearchParams search(Context context) {
        return read(context, SearchParams::read);
    }

    /** @throws InvalidParametersException naming every parameter that cannot be followed */
    static ConcordanceParams concordance(Context context) {
        return read(context, ConcordanceParams::read);
    }

    /**
     * A concordance without pages.
     *
     * @throws InvalidParametersException naming every parameter that cannot be followed
     */
    static ConcordanceParams wholeConcordance(Context context) {
        return read(context, ConcordanceParams::readWhole);
    }

    /** @throws InvalidParametersException naming every parameter that cannot be followed */
    static TimelineParams timeline(Context context) {
        return read(context, TimelineParams::read);
    }

    /** @throws InvalidParametersException naming every parameter that cannot be followed */
    static ExportParams export(Context context) {
        return read(context, ExportParams::read);
    }

    /** @throws InvalidParametersException naming every parameter that cannot be followed */
    static SearchParams feed(Context context) {
        return read(context, ExportParams::readFeed);
    }

    private static <T> T read(Context context, Function<Map<String, List<String>>, Reading<T>> reader) {
        return switch (reader.apply(UrlQuery.read(context.queryString()))) {
            case Reading.Valid<T> valid -> valid.params();
            case Reading.Invalid<T> invalid -> throw new InvalidParametersException(invalid.problems());
        };
    }

    /** @throws InvalidParametersException naming every parameter that cannot be followed */
    static SuggestionParams suggestions(Context context) {
        Map<String, List<String>> parameters =
                UrlQuery.read(context.queryString(), Set.of(SuggestionParams.Q, SuggestionParams.LIMIT));
        return switch (SuggestionParams.read(parameters)) {
            case SuggestionParams.Reading.Valid(SuggestionParams params) -> params;
            case SuggestionParams.Reading.Invalid(List<ParameterProblem> problems) ->
                throw new InvalidParametersException(problems);
        };
    }

    /** Scheme and host as the client named them, before the path of an absolute address. */
    static String base(Context context) {
        return context.scheme() + "://" + Objects.requireNonNullElse(context.host(), "127.0.0.1:" + context.port());
    }

    /**
     * The query by which a document was found, or nothing.
     *
     * @throws InvalidParametersException when there is another parameter, or more than one query
     */
    static String query(Context context) {
        List<String> values = UrlQuery.read(context.queryString(), Set.of("q")).getOrDefault("q", List.of(""));
        if (values.stream().distinct().count() > 1) {
            throw new InvalidParametersException(List.of(new ParameterProblem("q", "参数 q 只能有一个值")));
        }
        return values.getFirst();
    }

    /** @throws InvalidParametersException when there is any parameter */
    static void noParameters(Context context) {
        UrlQuery.read(context.queryString(), Set.of());
    }

    /** @throws NotThereException when the path names no document of the library */
    static LibraryEntry document(Context context, Searcher searcher) {
        String id = context.pathParam("id");
        if (!DocumentId.isValid(id)) {
            throw new NotThereException(Problem.NO_DOCUMENT);
        }
        return searcher.document(new DocumentId(id)).orElseThrow(() -> new NotThereException(Problem.NO_DOCUMENT));
    }
}
