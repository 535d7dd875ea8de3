package io.ceyuan.cli;

import io.ceyuan.cli.citation.Scores;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Citations of texts: how well they are found. */
@Command(name = "citations", description = "引用识别：在人工标注的段落上计分。")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CitationsCommand implements Runnable {

    @Option(
            names = "--eval",
            required = true,
            paramLabel = "FILE.jsonl",
            description = "标注文件，一行一段（text、citations、ignore）或一个文件开头（text、own_number、cited_numbers）；按引用的起止位置和类型计分。")
    private Path judged;

    @Option(names = "--differences", description = "逐条列出与标注不同之处。")
    private boolean differences;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示帮助。")
    @SuppressWarnings("UnusedVariable") // picocli asks it
    private boolean help;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        Scores scores = Scores.of(judged);
        scores.print(out);
        if (differences) {
            scores.differences().forEach(out::println);
        }
        out.flush();
    }
}
