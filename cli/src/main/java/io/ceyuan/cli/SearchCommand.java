package io.ceyuan.cli;

import io.ceyuan.core.query.ParsedQuery;
import io.ceyuan.core.query.QueryParser;
import io.ceyuan.core.search.FacetName;
import io.ceyuan.core.search.Filters;
import io.ceyuan.core.search.Library;
import io.ceyuan.core.search.SearchResult;
import io.ceyuan.server.BetterSearches;
import io.ceyuan.server.wire.Json;
import io.ceyuan.server.wire.WireResult;
import io.ceyuan.web.page.Alternative;
import io.ceyuan.web.params.ParameterProblem;
import io.ceyuan.web.params.Reading;
import io.ceyuan.web.params.SearchParams;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A search in the terminal. */
@Command(
        name = "search",
        description = {
            "在终端检索。检索式与网页相同：词语、\"精确短语\"、AND OR NOT -、括号、乡村*、标题:规划、同句(扶贫 考核)、",
            "NEAR/10(扶贫 考核)、成文日期:2015..2020；全部写法见 docs/query-syntax.md。"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class SearchCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Parameters(arity = "0..*", paramLabel = "检索式", description = "要找的内容；不写则列出全部，最新在前。")
    private List<String> query = new ArrayList<>();

    @Option(
            names = "--filter",
            paramLabel = "名称=值",
            description = "筛选：issuer kind level region topic year validity format folder，可多次使用，如 --filter kind=通知、"
                    + "--filter year=2015..2020；名称前加 exclude. 表示排除，如 --filter exclude.level=县级。")
    private List<String> filters = new ArrayList<>();

    @Option(names = "--sort", paramLabel = "次序", description = "relevance、newest 或 oldest。")
    private @Nullable String sort;

    @Option(names = "--exact", paramLabel = "方式", description = "引号内怎样比较：folded 不计繁简、全半角、大小写和引号样式（默认），strict 严格按原样。")
    private @Nullable String exact;

    @Option(names = "--page", paramLabel = "页", description = "第几页，从 1 起。")
    private @Nullable String page;

    @Option(names = "--size", paramLabel = "条", description = "每页条数，0 至 100，默认 10。")
    private @Nullable String size;

    @Option(names = "--no-synonyms", description = "只检索原词，不检索同义词。")
    private boolean withoutSynonyms;

    @Option(names = "--explain", description = "说明每个结果排在此处的原因。")
    private boolean explain;

    @Option(names = "--json", description = "以 JSON 输出，与 /api/v1/search 相同。")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        SearchParams params = params();
        ParsedQuery parsed = QueryParser.parse(params.q());
        DataFolder data = common.data();
        try (Library library = data.engine().openSearcher(data.settings())) {
            LocalDate today = LocalDate.now(Filters.ZONE);
            SearchResult result = library.search(params.toRequest(parsed, today));
            List<Alternative.Counted> better = new BetterSearches(library).of(params, parsed, result, today);
            if (json) {
                byte[] wire = new Json().write(WireResult.of(params, parsed, result, better, today));
                out.println(new String(wire, StandardCharsets.UTF_8));
            } else {
                new HitPrinter(out, Terminal.present(), today).print(params, parsed, result, better);
            }
        }
        out.flush();
        return 0;
    }

    /** Read as the parameters of a URL are. */
    private SearchParams params() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String filter : filters) {
            int equals = filter.indexOf('=');
            if (equals < 1) {
                throw new ParameterException(spec.commandLine(), "--filter 应写作 名称=值，不是 " + filter);
            }
            String name = filter.substring(0, equals);
            if (FacetName.ofWireName(name).isEmpty()
                    && FacetName.ofExclusion(name).isEmpty()) {
                throw new ParameterException(spec.commandLine(), "没有名为 " + name + " 的筛选，可用的有 " + filterNames());
            }
            put(parameters, name, filter.substring(equals + 1));
        }
        put(parameters, "q", String.join(" ", query));
        put(parameters, "sort", sort);
        put(parameters, "exact", exact);
        put(parameters, "synonyms", withoutSynonyms ? "false" : null);
        put(parameters, "explain", explain ? "true" : null);
        put(parameters, "page", page);
        put(parameters, "size", size);
        return switch (SearchParams.read(parameters)) {
            case Reading.Valid<SearchParams> valid -> valid.params();
            case Reading.Invalid<SearchParams> invalid ->
                throw new ParameterException(
                        spec.commandLine(),
                        invalid.problems().stream()
                                .map(ParameterProblem::message)
                                .collect(Collectors.joining("；")));
        };
    }

    private static String filterNames() {
        return Arrays.stream(FacetName.values()).map(FacetName::wireName).collect(Collectors.joining(" "));
    }

    private static void put(Map<String, List<String>> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
        }
    }
}
