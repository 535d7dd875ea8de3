package io.ceyuan.benchmarks.accuracy;

import io.ceyuan.benchmarks.TemporaryData;
import io.ceyuan.benchmarks.accuracy.MetadataScores.Aims;
import io.ceyuan.cli.Ceyuan;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.indexer.extract.Extracted;
import io.ceyuan.indexer.extract.Rejected;
import io.ceyuan.indexer.isolate.OcrMode;
import io.ceyuan.indexer.isolate.ParserLimits;
import io.ceyuan.indexer.isolate.RecognizingExtractor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads the files of a folder whose truth is known, and prints how much of it came out right. */
@Command(
        name = "ceyuan accuracy",
        description = {"识别准确率：把一个已知真值的文件夹（documents/ 和 truth/*.jsonl）读一遍，与真值逐项比较。"})
public final class Accuracy implements Callable<Integer> {

    private static final Aims PAGES = new Aims(1, 0.99, 0.98, 0.98, 1);
    private static final Aims PAGES_TEXT_ALONE = new Aims(0.98, 0.97, 0.95, 0.95, 1);
    private static final Aims TEXTS = new Aims(0.98, 0.98, 0.95, 0.90, 0.95);

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "文件夹", description = "含 documents/ 和 truth/ 的文件夹。")
    private Path folder = Path.of("");

    @Option(names = "--only", paramLabel = "html|texts|formats", description = "只测其中一组。")
    private @Nullable String only;

    @Option(names = "--differences", description = "列出每一处不同。")
    private boolean differences;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示帮助。")
    @SuppressWarnings("UnusedVariable") // picocli asks it
    private boolean help;

    private Accuracy() {}

    public static void main(String[] args) throws IOException {
        Ceyuan.quietLibraries();
        System.exit(Ceyuan.inChinese(new CommandLine(new Accuracy())).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (TemporaryData work = TemporaryData.create();
                RecognizingExtractor extractor = new RecognizingExtractor(
                        work.folder(), ParserLimits.USUAL, OcrMode.AUTO, (file, page, pages) -> {})) {
            return compare(new Reader(folder.resolve("documents"), extractor));
        }
    }

    private int compare(Reader reader) throws IOException, InterruptedException {
        List<Score> scores = new ArrayList<>();
        for (String set : List.of("html", "texts", "formats")) {
            Path file = folder.resolve("truth").resolve(set + ".jsonl");
            if (only != null && !only.equals(set)) {
                continue;
            }
            if (!Files.isRegularFile(file)) {
                throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "没有真值文件：" + file);
            }
            scores.addAll(set.equals("formats") ? texts(file, reader) : metadata(set, file, reader));
        }
        scores.removeIf(score -> !score.isMeasured());
        print(scores, new PrintStream(System.out, true, StandardCharsets.UTF_8));
        return 0;
    }

    private static List<Score> metadata(String set, Path file, Reader reader) throws IOException, InterruptedException {
        boolean pages = set.equals("html");
        MetadataScores whole = new MetadataScores(set, pages ? PAGES : TEXTS);
        ProvisionScore provisions = new ProvisionScore();
        MetadataScores alone = new MetadataScores(set + ", text alone", PAGES_TEXT_ALONE);
        for (Truth truth : Truth.read(file)) {
            String date = truth.bestDate();
            switch (reader.extract(truth)) {
                case Rejected(String reason) -> whole.lost(truth, reason);
                case Extracted text -> {
                    PolicyDocument document = reader.parse(truth, text);
                    whole.add(truth, date, text, document);
                    if (truth.isStatute()) {
                        provisions.add(truth, reader.path(truth), document);
                    }
                    if (pages) {
                        String written = truth.dateInText() == null ? date : truth.dateInText();
                        alone.add(truth, written, text.textAlone(), reader.parseTextAlone(text));
                    }
                }
            }
        }
        List<Score> scores = new ArrayList<>(whole.scores());
        scores.add(provisions.score());
        if (pages) {
            scores.addAll(alone.scores());
        }
        return scores;
    }

    private static List<Score> texts(Path file, Reader reader) throws IOException, InterruptedException {
        TextScores scores = new TextScores(file.resolveSibling(""));
        for (Truth truth : Truth.read(file)) {
            scores.add(truth, reader.extract(truth));
        }
        return scores.scores();
    }

    private void print(List<Score> scores, PrintStream out) {
        out.println("field                                    right      of    share      aim");
        scores.forEach(score -> out.println(score.line()));
        if (differences) {
            for (Score score : scores) {
                score.differences().forEach(difference -> out.println(score.name() + "\t" + difference));
            }
        }
    }
}
