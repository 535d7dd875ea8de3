package io.ceyuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What all commands have in common: help, and a sentence for what goes wrong. */
class CommandsTest {

    @TempDir
    private Path temp;

    @ParameterizedTest(name = "{0} --help")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "up => --corpus --port --host --data",
                "index => --json --strict --keep-missing --allow-empty --rebuild --data",
                "serve => --port --host --data",
                "search => --filter --sort --page --size --json --data",
                "status => --json --data",
                "citations => --eval --differences",
            })
    void everyCommandExplainsItselfInChinese(String command, String options) {
        CommandRun run = CommandRun.of(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("用法：ceyuan " + command)
                .contains("选项：")
                .contains(options.split(" ", -1))
                .doesNotContain("Usage", "Options", "<");
        assertThat(run.out().lines().filter(line -> line.strip().startsWith("-")))
                .as("every option has its sentence")
                .allSatisfy(line -> assertThat(line).containsPattern("--[a-z-]+.*\\p{IsHan}"));
    }

    @ParameterizedTest(name = "ceyuan {0}")
    @ValueSource(strings = {"", "--help"})
    void withoutCommandTheCommandsAreListed(String argument) {
        CommandRun run = argument.isEmpty() ? CommandRun.of() : CommandRun.of(argument);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("命令：", "up", "index", "serve", "search", "status", "bench", "建立索引");
    }

    @ParameterizedTest(name = "ceyuan {0}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "index => 缺少参数：文件夹",
                "index --fast 文库 => 没有这个选项：--fast",
                "index --stict 文库 => 没有这个选项：--stict。是否想写 --strict",
                "serch 粮食 => 没有这个命令：serch。是否想写 search",
                "status 多余 => 多余的参数：多余",
                "search --filter => 选项 --filter 缺少值",
                "serve --port abc => 选项 --port 的值应为整数，不是 abc",
                "serve --port 70000 => 端口应为 0 至 65535，不是 70000",
                "serve --port -1 => 端口应为 0 至 65535，不是 -1",
                "up --port 70000 => 端口应为 0 至 65535，不是 70000",
                "serve --host 192.0.2.1 => --host 应为本机的地址，不是 192.0.2.1",
                "serve --host no.such.host.invalid => --host 应为本机的地址，不是 no.such.host.invalid",
                "index --parser-memory 8 文库 => --parser-memory 应为 32 至 65536，不是 8",
                "index --parser-memory 1g 文库 => 选项 --parser-memory 的值应为整数，不是 1g",
                "index --parser-time 0 文库 => --parser-time 应为 1 至 86400，不是 0",
                "index --ocr yes 文库 => --ocr 应为 auto、off 或 always，不是 yes",
                "up --parser-time -1 => --parser-time 应为 1 至 86400，不是 -1",
                "status --data => 选项 --data 缺少值",
                "status --json --json => 选项 --json 只能写一次",
            })
    void wrongUseIsExplainedInChineseAndEndsWithTwo(String typed, String message) {
        CommandRun run = CommandRun.of(typed.split(" ", -1));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("命令有误：" + message).contains("用法见：ceyuan", "--help");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"search", "status", "serve"})
    void withoutAnIndexTheCommandThatMakesOneIsNamed(String command) {
        CommandRun run = CommandRun.of(command, "--data", temp.resolve("data").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("还没有索引", "./ceyuan index").doesNotContain("Exception");
        assertThat(temp.resolve("data")).as("who only asks makes no folders").doesNotExist();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"index", "search", "status", "serve", "up"})
    void aDataFolderThatIsAFileIsSaidSo(String command) throws IOException {
        Path file = Files.writeString(temp.resolve("文件"), "");
        SampleLibrary library = SampleLibrary.threeDocuments(temp);
        CommandRun run = switch (command) {
            case "index" -> CommandRun.of("index", "--data", file + "", library.files() + "");
            case "up" -> CommandRun.of("up", "--port", "0", "--data", file + "", "--corpus", library.files() + "");
            default -> CommandRun.of(command, "--data", file + "");
        };
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains(file.toString())
                .containsPattern("\\p{IsHan}")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"serve", "up"})
    void aPortThatIsTakenIsSaidSo(String command) throws IOException {
        SampleLibrary library = IndexedLibrary.asNew();
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(other.getLocalPort());
            CommandRun run = CommandRun.of(command, "--data", library.data() + "", "--port", port);
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).contains("端口 " + port + " 已被占用", "--port").doesNotContain("\tat ");
            assertThat(Files.readString(Path.of("../docs/operations.md")))
                    .as("the sentence as the documentation has it")
                    .contains("| `" + run.err().strip().replace(port, "7070") + "` |");
        }
    }

    @Test
    void upSaysThatAPortIsTakenBeforeItIndexes() throws IOException {
        SampleLibrary library = SampleLibrary.threeDocuments(temp);
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(other.getLocalPort());
            String[] up = {"up", "--data", library.data() + "", "--corpus", library.files() + "", "--port", port};
            CommandRun run = CommandRun.of(up);
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).startsWith("端口 " + port + " 已被占用");
            assertThat(library.data()).doesNotExist();
        }
    }

    @Test
    void aProgramBesideTheCommandsSpeaksChineseToo() {
        @Command(name = "ceyuan bench")
        class Beside implements Runnable {

            @Option(names = "--documents")
            @SuppressWarnings("UnusedVariable") // picocli sets it
            private int documents;

            @Override
            public void run() {}
        }
        StringWriter err = new StringWriter();
        CommandLine program = Ceyuan.inChinese(new CommandLine(new Beside())).setErr(new PrintWriter(err));
        assertThat(program.execute("--documents", "abc")).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("命令有误：选项 --documents 的值应为整数，不是 abc\n用法见：ceyuan bench --help\n");
        assertThat(program.getUsageMessage()).contains("用法：").doesNotContain("Usage");
    }
}
