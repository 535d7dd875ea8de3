package io.ceyuan.cli;

import io.ceyuan.indexer.isolate.OcrMode;
import io.ceyuan.indexer.isolate.ParserLimits;
import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What reading one file may cost. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ParserOptions {

    /** More is a slip of the keyboard. */
    private static final int MOST_MEGABYTES = 65_536;

    private static final int MOST_SECONDS = 86_400;

    @Option(
            names = "--parser-memory",
            paramLabel = "MB",
            defaultValue = "512",
            description = "读取一份文件最多用多少内存，默认 512 MB；超出的文件不收录，其余照常。")
    private int megabytes;

    @Option(
            names = "--parser-time",
            paramLabel = "秒",
            defaultValue = "60",
            description = "读取一份文件最多用多少秒，默认 60；超时的文件不收录，其余照常。")
    private int seconds;

    @Option(
            names = "--ocr",
            paramLabel = "方式",
            defaultValue = "auto",
            description = {
                "识别图片中的文字：auto（默认）识别没有文字的页面和图片文件，off 不识别，always 识别 PDF 的全部页面。",
                "每页约需 10 秒和 1.2 GB 内存；--parser-time 按页计算。"
            })
    private String ocr = "auto";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** @throws ParameterException when no file could be read so */
    ParserLimits limits() {
        require("--parser-memory", megabytes, ParserLimits.LEAST_MEGABYTES, MOST_MEGABYTES);
        require("--parser-time", seconds, 1, MOST_SECONDS);
        return new ParserLimits(megabytes, Duration.ofSeconds(seconds));
    }

    /** @throws ParameterException when there is no such mode */
    OcrMode ocr() {
        return switch (ocr) {
            case "auto" -> OcrMode.AUTO;
            case "off" -> OcrMode.OFF;
            case "always" -> OcrMode.ALWAYS;
            default -> throw new ParameterException(command.commandLine(), "--ocr 应为 auto、off 或 always，不是 " + ocr);
        };
    }

    private void require(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw new ParameterException(
                    command.commandLine(), option + " 应为 " + least + " 至 " + most + "，不是 " + value);
        }
    }
}
