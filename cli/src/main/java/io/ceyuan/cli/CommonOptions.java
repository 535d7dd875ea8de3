package io.ceyuan.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command understands. */
final class CommonOptions {

    @Option(names = "--data", paramLabel = "文件夹", description = "索引和建库记录所在的文件夹，默认为 data/。")
    private @Nullable Path data;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示帮助。")
    @SuppressWarnings("UnusedVariable") // picocli asks it
    private boolean help;

    DataFolder data() {
        return new DataFolder(data == null ? Home.folder().resolve("data") : data);
    }
}
