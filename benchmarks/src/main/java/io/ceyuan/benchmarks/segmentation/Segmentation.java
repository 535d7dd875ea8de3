package io.ceyuan.benchmarks.segmentation;

import io.ceyuan.analysis.PolicyAnalyzer;
import io.ceyuan.analysis.Terminology;
import io.ceyuan.benchmarks.segmentation.Boundaries.Cut;
import io.ceyuan.cli.Ceyuan;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how the analyzer's words, and HanLP's own, agree with a text that was cut by hand. */
@Command(
        name = "ceyuan segmentation",
        description = "分词：把本产品的分词、HanLP 自身的分词与人工切分的文本（UTF-8，词间有空格，每行一句）比较，打印准确率、召回率和 F1。")
public final class Segmentation implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "文件", description = "人工切分的文本，如 pku_test_gold.utf8。")
    private Path file = Path.of("");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示帮助。")
    @SuppressWarnings("UnusedVariable") // picocli asks it
    private boolean help;

    private Segmentation() {}

    public static void main(String[] args) throws IOException {
        Ceyuan.quietLibraries();
        System.exit(Ceyuan.inChinese(new CommandLine(new Segmentation())).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file) && spec != null) {
            throw new ParameterException(spec.commandLine(), "没有这个文件：" + file);
        }
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank())
                .toList();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(lines.size() + " 句");
        print(out, "HanLP", Boundaries.hanLp(), lines);
        print(out, "策源，不用领域词典", Boundaries.analyzer(new PolicyAnalyzer(new Terminology(List.of()))), lines);
        print(out, "策源", Boundaries.analyzer(new PolicyAnalyzer(Terminology.withUserTerms(List.of()))), lines);
        return 0;
    }

    private static void print(PrintStream out, String name, Boundaries cutter, List<String> lines) {
        long right = 0;
        long found = 0;
        long gold = 0;
        for (String line : lines) {
            Set<Cut> wanted = Boundaries.gold(line);
            Set<Cut> cuts = cutter.of(line.replaceAll("\\s+", ""));
            found += cuts.size();
            gold += wanted.size();
            right += cuts.stream().filter(wanted::contains).count();
        }
        double precision = (double) right / found;
        double recall = (double) right / gold;
        out.println(String.format(
                Locale.ROOT,
                "%s：准确率 %.4f，召回率 %.4f，F1 %.4f",
                name,
                precision,
                recall,
                2 * precision * recall / (precision + recall)));
    }
}
