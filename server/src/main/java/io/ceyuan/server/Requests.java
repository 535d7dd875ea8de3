package io.ceyuan.server;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.query.ParsedQuery;
import io.ceyuan.core.query.QueryParser;
import io.ceyuan.core.reference.Passage;
import io.ceyuan.core.search.Facet;
import io.ceyuan.core.search.FacetName;
import io.ceyuan.core.search.FacetValues;
import io.ceyuan.core.search.LibraryEntry;
import io.ceyuan.core.search.Searcher;
import io.ceyuan.core.search.SimilarDocuments;
import io.ceyuan.web.page.Problem;
import io.ceyuan.web.params.AdvancedForm;
import io.ceyuan.web.params.CitationParams;
import io.ceyuan.web.params.ConcordanceParams;
import io.ceyuan.web.params.DocumentParams;
import io.ceyuan.web.params.ExportParams;
import io.ceyuan.web.params.FacetParams;
import io.ceyuan.web.params.GraphParams;
import io.ceyuan.web.params.ParameterProblem;
import io.ceyuan.web.params.RankingParams;
import io.ceyuan.web.params.Reading;
import io.ceyuan.web.params.RelationParams;
import io.ceyuan.web.params.SearchParams;
import io.ceyuan.web.params.SuggestionParams;
import io.ceyuan.web.params.TimelineParams;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads what a request asks for, the same for page and JSON. */
final class Requests {

    /** Longer texts are posted. */
    static final int MAX_Q = 1_000;

    private static final String USUAL_SIMILAR = "10";
    private static final String Q = "q";
    private static final String AS = "as";

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
    static RelationParams relations(Context context) {
        return read(context, RelationParams::read);
    }

    /** @throws InvalidParametersException naming every parameter that cannot be followed */
    static RelationParams relationsOfBothSides(Context context) {
        return read(context, RelationParams::readBothSides);
    }

    /** @throws InvalidParametersException naming every parameter that cannot be followed */
    static GraphParams graph(Context context) {
        return read(context, GraphParams::read);
    }

    /** @throws InvalidParametersException naming every parameter that cannot be followed */
    static RankingParams ranking(Context context) {
        return read(context, RankingParams::read);
    }

    /** @throws InvalidParametersException naming every parameter that cannot be followed */
    static SearchParams feed(Context context) {
        return read(context, ExportParams::readFeed);
    }

    private static <T> T read(Context context, Function<Map<String, List<String>>, Reading<T>> reader) {
        return valid(reader.apply(UrlQuery.read(context.queryString())));
    }

    /** @throws InvalidParametersException naming every parameter that cannot be followed */
    static SuggestionParams suggestions(Context context) {
        Set<String> known = Set.of(SuggestionParams.Q, SuggestionParams.LIMIT);
        return valid(SuggestionParams.read(UrlQuery.read(context.queryString(), known)));
    }

    /** Scheme and host as the client named them, before the path of an absolute address. */
    static String base(Context context) {
        return context.scheme() + "://" + Objects.requireNonNullElse(context.host(), "127.0.0.1:" + context.port());
    }

    /**
     * The search that the form 高级检索 asks for.
     *
     * @throws InvalidParametersException naming every parameter that cannot be followed
     */
    static SearchParams advanced(Context context) {
        return read(context, AdvancedForm::read);
    }

    /**
     * The query by which a document was found, or nothing.
     *
     * @throws InvalidParametersException when there is another parameter, or more than one query
     */
    static SearchParams query(Context context) {
        return valid(SearchParams.read(UrlQuery.read(context.queryString(), Set.of("q", "exact"))));
    }

    /** @throws InvalidParametersException naming every parameter that cannot be followed */
    static DocumentParams found(Context context) {
        return valid(DocumentParams.read(UrlQuery.read(context.queryString())));
    }

    /**
     * @throws NotThereException when the path names no facet
     * @throws InvalidParametersException naming every parameter that cannot be followed
     */
    static FacetParams facet(Context context) {
        FacetName name = FacetName.ofWireName(context.pathParam("name"))
                .orElseThrow(() -> new NotThereException(Problem.NO_FACET));
        return valid(FacetParams.read(name, UrlQuery.read(context.queryString())));
    }

    /** The values that were asked for, in the search that was asked for. */
    static Facet values(FacetValues engine, FacetParams params, LocalDate today) {
        ParsedQuery parsed = QueryParser.parse(params.search().q());
        return engine.values(params.search().toRequest(parsed, today), params.toQuery());
    }

    /** @throws InvalidParametersException when there is another parameter, or the number is out of its limits */
    static int similarSize(Context context) {
        List<String> values =
                UrlQuery.read(context.queryString(), Set.of("size")).getOrDefault("size", List.of(USUAL_SIMILAR));
        String typed = values.getFirst();
        boolean number = values.size() == 1 && typed.matches("[0-9]{1,4}");
        int size = number ? Integer.parseInt(typed) : 0;
        if (size < 1 || size > SimilarDocuments.MAX_SIMILAR) {
            throw new InvalidParametersException(List.of(
                    new ParameterProblem("size", "size 应为 1 到 " + SimilarDocuments.MAX_SIMILAR + " 的整数，且只能有一个")));
        }
        return size;
    }

    /**
     * The {@code q} of an address that has nothing else; empty where it has none.
     *
     * @throws InvalidParametersException when there is another parameter, more than one {@code q}, or a longer one
     */
    static String q(Context context) {
        List<String> values = UrlQuery.read(context.queryString(), Set.of(Q)).getOrDefault(Q, List.of(""));
        if (values.size() > 1) {
            throw invalid(Q, Q + " 只能有一个值，现有 " + values.size() + " 个");
        }
        String q = values.getFirst();
        if (q.length() > MAX_Q) {
            throw invalid(Q, "q 有 " + q.length() + " 字，最多 " + MAX_Q + " 字；更长的文字请用 POST 提交");
        }
        return q;
    }

    /**
     * The form of the answer that {@code as} asks for, in the URL or in what was posted; JSON where it asks for none.
     *
     * @param forms that there are, in Chinese
     * @throws InvalidParametersException for another one, or more than one
     */
    static <T> T as(
            Map<String, List<String>> query,
            Map<String, String> fields,
            Function<String, Optional<T>> known,
            String forms) {
        List<String> values = query.getOrDefault(AS, List.of(fields.getOrDefault(AS, "json")));
        return Optional.of(values)
                .filter(one -> one.size() == 1)
                .flatMap(one -> known.apply(one.getFirst()))
                .orElseThrow(() -> invalid(AS, "as 应为 " + forms + "，且只能有一个"));
    }

    static InvalidParametersException invalid(String name, String message) {
        return new InvalidParametersException(List.of(new ParameterProblem(name, message)));
    }

    private static <T> T valid(Reading<T> reading) {
        return switch (reading) {
            case Reading.Valid<T> valid -> valid.params();
            case Reading.Invalid<T> invalid -> throw new InvalidParametersException(invalid.problems());
        };
    }

    /** @throws InvalidParametersException when there is any parameter */
    static void noParameters(Context context) {
        UrlQuery.read(context.queryString(), Set.of());
    }

    /** @throws InvalidParametersException naming every parameter that cannot be followed */
    static CitationParams citation(Context context) {
        return read(context, CitationParams::read);
    }

    /**
     * The part of a document at an address.
     *
     * @param parameter that gave the address
     * @throws InvalidParametersException when there is nothing
     */
    static Passage passage(PolicyDocument document, String parameter, String address) {
        return valid(CitationParams.part(document.paragraphs(), parameter, address));
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
