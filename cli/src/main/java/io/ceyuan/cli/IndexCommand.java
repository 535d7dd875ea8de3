package io.ceyuan.cli;

import io.ceyuan.indexer.IndexingOutcome;
import io.ceyuan.indexer.IndexingRefusal;
import io.ceyuan.indexer.IndexingReport;
import io.ceyuan.indexer.Missing;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Files in, index out. */
@Command(
        name = "index",
        description = {"为文件夹中的文件建立索引。只处理新增和改动过的文件；已删除的文件同时移出。", "按 Ctrl-C 可随时停止，已完成的部分有效，下次从停下的地方继续。"})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class IndexCommand implements Callable<Integer> {

    private static final int INTERRUPTED = 130;

    @Mixin
    private CommonOptions common;

    @Mixin
    private ParserOptions parsing;

    @Parameters(arity = "1..*", paramLabel = "文件夹", description = "要建立索引的文件夹，可以是多个；也可以是单个文件。")
    private List<Path> folders;

    @Option(names = "--json", description = "以 JSON 输出报告，供程序读取。")
    private boolean json;

    @Option(names = "--strict", description = "有文件未能收录时，退出码为 1。")
    private boolean strict;

    @Option(names = "--keep-missing", description = "保留已删除文件的索引。")
    private boolean keepMissing;

    @Option(names = "--allow-empty", description = "一个文件夹中已收录的文件全部不见时也移出；不写则保留并提示。")
    private boolean allowEmpty;

    @Option(names = "--rebuild", description = "丢弃原有索引，全部重建。")
    private boolean rebuild;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Indexing indexing = new Indexing(common.data(), missing(), rebuild, parsing.limits(), parsing.ocr());
        Progress progress = Progress.open(err);
        try {
            return exitCode(indexing.run(folders, progress, outcome -> {
                progress.end();
                print(outcome, out, err);
            }));
        } finally {
            progress.end();
        }
    }

    private void print(IndexingOutcome outcome, PrintWriter out, PrintWriter err) {
        switch (outcome) {
            case IndexingReport report
            when json -> out.println(LastRun.of(report).json());
            case IndexingReport report -> ReportPrinter.print(report, out);
            case IndexingRefusal refusal -> err.println(refusal.reason());
        }
        out.flush();
    }

    private Missing missing() {
        if (keepMissing) {
            return Missing.KEEP;
        }
        return allowEmpty ? Missing.REMOVE_ALL : Missing.REMOVE;
    }

    private int exitCode(IndexingOutcome outcome) {
        return switch (outcome) {
            case IndexingRefusal ignored -> Ceyuan.FAILED;
            case IndexingReport report when !report.completed() -> INTERRUPTED;
            case IndexingReport report when report.kept() > 0 -> Ceyuan.FAILED;
            case IndexingReport report when strict && !report.rejected().isEmpty() -> Ceyuan.FAILED;
            case IndexingReport ignored -> 0;
        };
    }
}
