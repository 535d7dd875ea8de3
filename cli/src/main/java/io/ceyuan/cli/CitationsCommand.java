package io.ceyuan.cli;

import io.ceyuan.cli.citation.CitationStatistics;
import io.ceyuan.cli.citation.ResolutionCheck;
import io.ceyuan.cli.citation.Scores;
import io.ceyuan.core.search.Filters;
import io.ceyuan.core.search.Library;
import io.ceyuan.server.wire.Json;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Citations: how well they are found in judged texts, and what those of the library point at. */
@Command(name = "citations", description = "引用：在人工标注的段落上计分，统计资料库中的引用，检验能否找到。")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CitationsCommand implements Runnable {

    @ArgGroup(multiplicity = "1")
    private Task task;

    /** One of them. */
    private static final class Task {

        @Option(
                names = "--eval",
                required = true,
                paramLabel = "FILE.jsonl",
                description = "标注文件，一行一段（text、citations、ignore）或一个文件开头（text、own_number、cited_numbers）；按引用的起止位置和类型计分。")
        private @Nullable Path judged;

        @Option(names = "--stats", required = true, description = "统计资料库中的引用：各类识别多少，找到一份、多份或库中没有的各多少，被引用的文件有多少。")
        @SuppressWarnings("UnusedVariable") // what is neither scored nor checked is counted
        private boolean stats;

        @Option(names = "--check", required = true, description = "逐一比对：引用的文号和标题，库中确有其文件的，能找到多少。")
        private boolean check;
    }

    @Mixin
    private CommonOptions common;

    @Option(names = "--differences", description = "逐条列出不同之处；用于 --eval 和 --check。")
    private boolean differences;

    @Option(names = "--json", description = "以 JSON 输出；用于 --stats。")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        if (task.judged != null) {
            score(task.judged, out);
        } else {
            DataFolder data = common.data();
            try (Library library = data.engine().openSearcher(data.settings())) {
                read(library, out);
            }
        }
        out.flush();
    }

    private void score(Path judged, PrintWriter out) {
        Scores scores = Scores.of(judged);
        scores.print(out);
        list(out, scores.differences());
    }

    private void read(Library library, PrintWriter out) {
        LocalDate today = LocalDate.now(Filters.ZONE);
        if (task.check) {
            ResolutionCheck check = ResolutionCheck.of(library, today);
            check.print(out);
            list(out, check.differences());
        } else if (json) {
            out.println(new String(new Json().write(CitationStatistics.of(library, today)), StandardCharsets.UTF_8));
        } else {
            CitationStatistics.of(library, today).print(out);
        }
    }

    private void list(PrintWriter out, List<String> lines) {
        if (differences) {
            lines.forEach(out::println);
        }
    }
}
