package io.ceyuan.benchmarks.eval;

import io.ceyuan.benchmarks.TemporaryData;
import io.ceyuan.benchmarks.TextFolder;
import io.ceyuan.cli.Ceyuan;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.search.SearchException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Indexes judged documents as the product does, answers the questions, and prints how well. */
@Command(
        name = "ceyuan eval",
        description = {
            "检索质量：按产品的方式为一套判定过的文件建立索引，回答全部问题，打印 nDCG@10、MRR@10、Recall@10 和 Recall@100。",
            "文件夹中有 corpus.jsonl[.gz]（每行 id、title、text）、queries*.tsv（编号、问题）和 qrels*（TREC 格式）。",
            "不写文件夹时，以 corpus/judgements.tsv 评测自带的示例文件；--data 和 --judgements 评测自己的资料库。",
            "召回率按每个问题的相关文件所占的份额计；没有相关文件的问题不计。"
        })
public final class Eval implements Callable<Integer> {

    private static final int FAILED = 1;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "文件夹", description = "判定过的文件和问题。")
    private @Nullable Path folder;

    @Option(names = "--library", description = "评测自带的示例文件，与不写文件夹相同。")
    private boolean library;

    @Option(names = "--data", paramLabel = "文件夹", description = "评测自己的资料库：索引所在的文件夹，与 --judgements 一起用；只读不写。")
    private @Nullable Path data;

    @Option(
            names = "--judgements",
            paramLabel = "文件",
            description = "自己的判定，每行以制表符分隔的三栏：检索词、文件的位置（同检索结果中所列）、等级（2、1 或 0）。")
    private @Nullable Path own;

    @Option(names = "--queries", paramLabel = "文件", description = "问题，文件夹中有几份时用来指明。")
    private @Nullable Path queries;

    @Option(names = "--qrels", paramLabel = "文件", description = "判定，文件夹中有几份时用来指明。")
    private @Nullable Path qrels;

    @Option(names = "--run-out", paramLabel = "文件", description = "把每个问题的前 100 个结果写成 TREC 格式。")
    private @Nullable Path runOut;

    @Option(names = "--compare", paramLabel = "文件", description = "与一份 TREC 格式的结果比较，并作配对随机化检验。")
    private @Nullable Path compare;

    @Option(names = "--baseline", paramLabel = "bigrams", description = "与一种基准比较：bigrams 为相邻两字的 BM25。")
    private @Nullable String baseline;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示帮助。")
    @SuppressWarnings("UnusedVariable") // picocli asks it
    private boolean help;

    private Eval() {}

    public static void main(String[] args) throws IOException {
        Ceyuan.quietLibraries();
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return Ceyuan.inChinese(new CommandLine(new Eval())).setExecutionExceptionHandler((e, failed, result) -> {
            if (e instanceof UnreadableSetException
                    || e instanceof SearchException
                    || e instanceof UncheckedIOException) {
                failed.getErr().println(e.getMessage());
                return FAILED;
            }
            throw e;
        });
    }

    @Override
    public Integer call() throws IOException {
        check();
        if (data != null && own != null) {
            judgeOwn(OwnLibrary.in(data), Judgements.read(own));
        } else if (folder == null) {
            Path corpus = Path.of(System.getProperty("ceyuan.home", "")).resolve("corpus");
            List<PolicyDocument> documents = TextFolder.read(corpus.resolve("documents"));
            judgeIndexed(
                    documents, Judgements.read(corpus.resolve("judgements.tsv")).below("documents"));
        } else {
            JudgedFolder set = new JudgedFolder(folder);
            Judgements judgements = set.judgements(queries, qrels);
            judgeIndexed(new JudgedDocuments(set.corpus()).read(), judgements);
        }
        return 0;
    }

    private void check() {
        if (library && folder != null) {
            throw wrong("--library 评测自带的示例文件，不能同时写文件夹");
        }
        if ((data == null) != (own == null)) {
            throw wrong("--data 和 --judgements 要一起用");
        }
        if (data != null && (library || folder != null || queries != null || qrels != null)) {
            throw wrong("--data 评测自己的资料库，不能与文件夹、--library、--queries 或 --qrels 一起用");
        }
        if (folder == null && (queries != null || qrels != null)) {
            throw wrong("--queries 和 --qrels 要与文件夹一起用");
        }
        if (baseline != null && !baseline.equals("bigrams")) {
            throw wrong("--baseline 只有 bigrams，没有 " + baseline);
        }
        if (baseline != null && compare != null) {
            throw wrong("--baseline 和 --compare 只能用一个");
        }
    }

    /** The library as it is. */
    private void judgeOwn(OwnLibrary own, Judgements judgements) throws IOException {
        Map<String, String> places = own.places();
        Set<String> documents = Set.copyOf(places.values());
        judge(documents, judgements.named(places), new ProductRun(own.settings())::answer, own::documents);
    }

    /** Documents that are indexed for it. */
    private void judgeIndexed(List<PolicyDocument> documents, Judgements judgements) throws IOException {
        judge(places(documents), judgements, judged -> answer(documents, judged), () -> documents);
    }

    /** Where the documents lie, by which judgements name them. */
    static Set<String> places(List<PolicyDocument> documents) {
        return documents.stream().map(document -> document.source().place()).collect(Collectors.toSet());
    }

    /** Answers the questions of judgements. */
    private interface Answering {
        Ranked answer(Judgements judgements) throws IOException;
    }

    private void judge(
            Set<String> places, Judgements judgements, Answering product, Supplier<List<PolicyDocument>> documents)
            throws IOException {
        if (Scores.judged(judgements).isEmpty()) {
            throw new UnreadableSetException("没有一个问题有相关文件；问题和判定是否属于同一套？");
        }
        List<String> missing = judgements.missing(places);
        if (!missing.isEmpty()) {
            err().println("注意：判定为相关的文件有 " + missing.size() + " 份不在其中，如 " + missing.getFirst());
        }
        Ranked ranked = product.answer(judgements);
        if (runOut != null) {
            ranked.write(runOut);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int judged = Scores.judged(judgements).size();
        out.println(places.size() + " 份文件，" + judged + " 个问题"
                + (judged < judgements.queries().size()
                        ? "（另有 " + (judgements.queries().size() - judged) + " 个没有相关文件，不计）"
                        : ""));
        Scores scores = Scores.of(ranked, judgements);
        ScoreTable table = new ScoreTable(out);
        if (compare != null) {
            table.print("策源", scores, compare.getFileName().toString(), Scores.of(Ranked.read(compare), judgements));
        } else if (baseline != null) {
            Ranked other = new BigramBaseline().answer(documents.get(), judgements);
            table.print("策源", scores, "相邻两字", Scores.of(other, judgements));
        } else {
            table.print("策源", scores);
        }
    }

    private static Ranked answer(List<PolicyDocument> documents, Judgements judgements) throws IOException {
        try (TemporaryData data = TemporaryData.create()) {
            ProductRun run = ProductRun.in(data.folder());
            run.index(documents);
            return run.answer(judgements);
        }
    }

    private PrintWriter err() {
        return commandLineOf().getErr();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(commandLineOf(), message);
    }

    private CommandLine commandLineOf() {
        if (spec == null) {
            throw new IllegalStateException("not run by its command line");
        }
        return spec.commandLine();
    }
}
