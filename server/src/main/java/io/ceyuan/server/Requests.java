package io.ceyuan.server;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.search.LibraryEntry;
import io.ceyuan.core.search.Searcher;
import io.ceyuan.web.page.Problem;
import io.ceyuan.web.params.AdvancedForm;
import io.ceyuan.web.params.Reading;
import io.ceyuan.web.params.SearchParams;
import io.javalin.http.Context;
import java.util.Set;

/** Reads what a request asks for, the same for page and JSON. */
final class Requests {

    private Requests() {}

    /** @throws InvalidParametersException naming every parameter that cannot be followed */
    static SearchParams search(Context context) {
        return valid(SearchParams.read(UrlQuery.read(context.queryString())));
    }

    /**
     * The search that the form 高级检索 asks for.
     *
     * @throws InvalidParametersException naming every parameter that cannot be followed
     */
    static SearchParams advanced(Context context) {
        return valid(AdvancedForm.read(UrlQuery.read(context.queryString())));
    }

    /**
     * The query by which a document was found, or nothing.
     *
     * @throws InvalidParametersException when there is another parameter, or more than one query
     */
    static SearchParams query(Context context) {
        return valid(SearchParams.read(UrlQuery.read(context.queryString(), Set.of("q", "exact"))));
    }

    private static SearchParams valid(Reading reading) {
        return switch (reading) {
            case Reading.Valid valid -> valid.params();
            case Reading.Invalid invalid -> throw new InvalidParametersException(invalid.problems());
        };
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
