package io.ceyuan.web.params;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the URL of an export says.
 *
 * @param search chooses and orders the hits
 */
public record ExportParams(SearchParams search, ExportForm form) {

    /** {@code format} is a facet already. */
    private static final String FORM = "as";

    public ExportParams {
        search = search.wholeList();
    }

    /** What decoded parameters ask for; never throws on what a browser sends. */
    public static Reading<ExportParams> read(Map<String, List<String>> parameters) {
        Map<String, List<String>> rest = new LinkedHashMap<>(parameters);
        List<String> typed = rest.remove(FORM);
        ExportForm form = typed == null || typed.size() != 1
                ? null
                : ExportForm.ofWireName(typed.getFirst()).orElse(null);
        if (form == null) {
            String forms =
                    Arrays.stream(ExportForm.values()).map(ExportForm::wireName).collect(Collectors.joining("、"));
            return new Reading.Invalid<>(List.of(new ParameterProblem(FORM, FORM + " 应为 " + forms + " 之一")));
        }
        return switch (GivenParameters.without(List.of("page", "size", "explain"), rest, SearchParams::read)) {
            case Reading.Valid<SearchParams> valid -> new Reading.Valid<>(new ExportParams(valid.params(), form));
            case Reading.Invalid<SearchParams> invalid -> new Reading.Invalid<>(invalid.problems());
        };
    }

    /** A search whose order is not to be chosen: the newest hits first. */
    public static Reading<SearchParams> readFeed(Map<String, List<String>> parameters) {
        return GivenParameters.without(List.of("sort", "page", "size", "explain"), parameters, SearchParams::read);
    }
}
