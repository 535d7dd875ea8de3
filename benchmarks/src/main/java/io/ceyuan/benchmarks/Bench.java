package io.ceyuan.benchmarks;

import io.ceyuan.benchmarks.quotation.QuotationRun;
import io.ceyuan.benchmarks.quotation.TooFewTextsException;
import io.ceyuan.cli.Ceyuan;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.search.SearchException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures reading of files, extraction of citations, indexing beside bare segmentation, and queries over real HTTP; prints a table of figures. */
@Command(
        name = "ceyuan bench",
        description = {
            "性能测试：读取文件的速度（独立进程与本进程相比）、识别引用的速度、建立索引的速度（与单纯 HanLP 分词相比）、查询耗时、内存和索引大小。",
            "所有数字在同一次运行中测得；--texts 用自己的文件测读取和建立索引的速度，查询在生成的资料库上测。"
        })
public final class Bench implements Callable<Integer> {

    @Option(names = "--texts", paramLabel = "文件夹", description = "测读取和建立索引用的文件，默认用示例文件和生成的资料库。")
    private @Nullable Path texts;

    @Option(names = "--data", paramLabel = "文件夹", description = "核对引文用的数据文件夹，默认用示例文件新建。")
    private @Nullable Path data;

    @Option(names = "--documents", paramLabel = "份", defaultValue = "20000", description = "生成的资料库的文件数，默认 20000。")
    private int documents = 20_000;

    @Option(names = "--length", paramLabel = "字", defaultValue = "2000", description = "生成的文件的平均字数，默认 2000。")
    private int length = 2_000;

    @Option(names = "--rounds", paramLabel = "轮", defaultValue = "3", description = "读取和建立索引测几轮，默认 3，取中位数。")
    private int rounds = 3;

    @Option(names = "--heap", paramLabel = "大小", defaultValue = "512m", description = "检索服务的堆内存上限，默认 512m。")
    private String heap = "512m";

    @Option(
            names = "--only",
            paramLabel = "parsing|citations|indexing|queries|concordance|lookup|oracle|quotations",
            description = {"只测其中一项；oracle 和 quotations 只在指明时运行：", "oracle 把精确检索与逐字查找相比，quotations 核对原样的和改动过的引文。"})
    private @Nullable String only;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示帮助。")
    @SuppressWarnings("UnusedVariable") // picocli asks it
    private boolean help;

    private static final int FAILED = 1;

    private Bench() {}

    public static void main(String[] args) throws IOException {
        Ceyuan.quietLibraries();
        System.exit(commandLine().execute(args));
    }

    private static CommandLine commandLine() {
        return Ceyuan.inChinese(new CommandLine(new Bench())).setExecutionExceptionHandler((e, failed, result) -> {
            if (e instanceof TooFewTextsException
                    || e instanceof SearchException
                    || e instanceof UncheckedIOException) {
                failed.getErr().println(e.getMessage());
                return FAILED;
            }
            throw e;
        });
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path samples = Path.of(System.getProperty("ceyuan.home", "")).resolve("corpus/documents");
        if (only == null || only.equals("parsing")) {
            new ParsingBenchmark(texts == null ? samples : texts, rounds, out).run();
        }
        if (only == null || only.equals("citations")) {
            new CitationBenchmark(TextFolder.read(texts == null ? samples : texts), rounds, out).run();
        }
        if (only == null || only.equals("indexing")) {
            List<PolicyDocument> library = texts == null
                    ? new LibraryGenerator(TextFolder.read(samples), length, 1).documents(documents / 4)
                    : TextFolder.read(texts);
            new IndexingBenchmark(library, rounds, out).run();
        }
        if (only == null || only.equals("queries")) {
            LibraryGenerator generator = new LibraryGenerator(TextFolder.read(samples), length, 2);
            new QueryBenchmark(generator.documents(documents), heap, out).run();
        }
        if (only == null || only.equals("concordance")) {
            LibraryGenerator generator = new LibraryGenerator(TextFolder.read(samples), length, 2);
            new ConcordanceBenchmark(generator, documents, heap, out).run();
        }
        if (only == null || only.equals("lookup")) {
            LibraryGenerator generator = new LibraryGenerator(TextFolder.read(samples), length, 3);
            new LookupBenchmark(new CitedLibrary(generator, Math.min(documents, CitedLibrary.MOST)), heap, out).run();
        }
        if (only != null && only.equals("oracle")) {
            return new OracleRun(TextFolder.read(texts == null ? samples : texts), out).run() ? 0 : FAILED;
        }
        if (only != null && only.equals("quotations")) {
            return quotations(texts == null ? samples : texts, out) ? 0 : FAILED;
        }
        return 0;
    }

    private boolean quotations(Path folder, PrintStream out) throws IOException {
        if (data != null) {
            return new QuotationRun(data, out).run();
        }
        try (TemporaryData made = TemporaryData.create()) {
            return new QuotationRun(made.folder(), out)
                    .index(TextFolder.read(folder))
                    .run();
        }
    }
}
