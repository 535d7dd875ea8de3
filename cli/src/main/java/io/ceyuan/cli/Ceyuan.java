package io.ceyuan.cli;

import io.ceyuan.core.search.SearchException;
import io.ceyuan.server.PortTakenException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;

/** The program: what each command needs is wired here and in the commands, nowhere else. */
@Command(
        name = "ceyuan",
        description = "策源：把一个文件夹的政策文件变成可检索、可引用的资料库。",
        subcommands = {
            UpCommand.class,
            IndexCommand.class,
            ServeCommand.class,
            SearchCommand.class,
            StatusCommand.class,
            CheckCommand.class,
            CitationsCommand.class
        },
        footer = {"", "另有 bench：性能测试，eval：检索质量，见 ceyuan bench --help。"})
public final class Ceyuan implements Runnable {

    /** Something of the user's or of the machine's is not as it should be; the message says what. */
    static final int FAILED = 1;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示帮助。")
    @SuppressWarnings("UnusedVariable") // picocli asks it
    private boolean help;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    Ceyuan() {}

    public static void main(String[] args) throws IOException {
        quietLibraries();
        System.exit(commandLine().execute(args));
    }

    /** Of the libraries only what is wrong is heard. */
    public static void quietLibraries() throws IOException {
        LogManager.getLogManager()
                .readConfiguration(new ByteArrayInputStream(
                        "handlers=java.util.logging.ConsoleHandler\n.level=SEVERE\n".getBytes(StandardCharsets.UTF_8)));
    }

    static CommandLine commandLine() {
        IExecutionExceptionHandler failure = (e, failed, result) -> {
            if (e instanceof SearchException || e instanceof PortTakenException || e instanceof UncheckedIOException) {
                failed.getErr().println(e.getMessage());
                return FAILED;
            }
            throw e;
        };
        return inChinese(new CommandLine(new Ceyuan())).setExecutionExceptionHandler(failure);
    }

    /** The same program with its help, and what it says to wrong use, in Chinese. */
    public static CommandLine inChinese(CommandLine commandLine) {
        speakChinese(commandLine);
        return commandLine.setParameterExceptionHandler(new WrongUse());
    }

    private static void speakChinese(CommandLine commandLine) {
        UsageMessageSpec usage = commandLine.getCommandSpec().usageMessage();
        usage.synopsisHeading("用法：");
        usage.descriptionHeading("%n");
        usage.parameterListHeading("%n参数：%n");
        usage.optionListHeading("%n选项：%n");
        usage.commandListHeading("%n命令：%n");
        commandLine.getSubcommands().values().forEach(Ceyuan::speakChinese);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
