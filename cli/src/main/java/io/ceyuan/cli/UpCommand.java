package io.ceyuan.cli;

import io.ceyuan.indexer.IndexingRefusal;
import io.ceyuan.indexer.IndexingReport;
import io.ceyuan.indexer.Missing;
import io.ceyuan.indexer.isolate.OcrMode;
import io.ceyuan.indexer.isolate.ParserLimits;
import io.ceyuan.indexer.state.LibraryState;
import io.ceyuan.server.SearchServer;
import io.ceyuan.server.ServerOptions;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** From files to a page in one step. */
@Command(
        name = "up",
        description = {"建立索引并启动检索服务，一步完成。", "资料库为空时使用自带的示例文件；--corpus 指定自己的文件夹。"})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class UpCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private ListenOptions listen;

    @Mixin
    private ParserOptions parsing;

    @Option(names = "--corpus", paramLabel = "文件夹", description = "要收录的文件夹，默认为自带的示例文件。")
    private @Nullable Path corpus;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        ParserLimits limits = parsing.limits();
        OcrMode ocr = parsing.ocr();
        DataFolder data = common.data();
        ServerOptions options = listen.options(data);
        Path folder = corpus == null ? Home.corpus() : corpus;
        LibraryState state = data.libraryState();
        if (corpus != null || state.indexed() == 0 || holds(state, folder)) {
            SearchServer.requireFree(options);
            int failed = index(data, folder, limits, ocr, out);
            if (failed != 0) {
                return failed;
            }
        }
        Serving.run(data, options, out);
        return 0;
    }

    private int index(DataFolder data, Path folder, ParserLimits limits, OcrMode ocr, PrintWriter out) {
        PrintWriter err = spec.commandLine().getErr();
        Progress progress = Progress.open(err);
        try {
            var outcome = new Indexing(data, Missing.REMOVE, false, limits, ocr)
                    .run(List.of(folder), progress, ended -> {
                        progress.end();
                        if (ended instanceof IndexingReport report) {
                            ReportPrinter.print(report, out);
                            out.flush();
                        }
                    });
            return switch (outcome) {
                case IndexingRefusal refusal -> {
                    err.println(refusal.reason());
                    yield Ceyuan.FAILED;
                }
                case IndexingReport report -> report.completed() ? 0 : Ceyuan.FAILED;
            };
        } finally {
            progress.end();
        }
    }

    /** Whether files of the folder are in the library already. */
    private static boolean holds(LibraryState state, Path folder) {
        String prefix = folder.toAbsolutePath().normalize().getFileName() + "/";
        return state.records().keySet().stream().anyMatch(place -> place.startsWith(prefix));
    }
}
