package io.ceyuan.cli;

import io.ceyuan.core.draft.DraftCheck;
import io.ceyuan.core.draft.DraftFiles;
import io.ceyuan.core.draft.DraftReading;
import io.ceyuan.core.draft.DraftReport;
import io.ceyuan.core.draft.Severity;
import io.ceyuan.core.search.Filters;
import io.ceyuan.core.search.Library;
import io.ceyuan.core.search.SearchException;
import io.ceyuan.indexer.draft.FileDrafts;
import io.ceyuan.indexer.isolate.RecognizingExtractor;
import io.ceyuan.server.wire.Json;
import io.ceyuan.server.wire.WireDraft;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A draft in, what is wrong with its citations out. */
@Command(
        name = "check",
        description = {
            "核查文稿的引用：文号和书名号写法、标题与文号是否相符、所引文件和条款在资料库中有没有、是否已废止、引文是否一致。",
            "文稿可以是 docx、doc、wps、odt、rtf、pdf、ofd、txt、md、html 等格式；docx 可以另存带批注的副本。",
            "退出码：0 没有错误，1 有错误，2 命令有误或者无法核查。"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CheckCommand implements Callable<Integer> {

    /** What a script tells apart from a draft with mistakes. */
    private static final int NOT_CHECKED = 2;

    private static final int MISTAKES = 1;

    @Mixin
    private CommonOptions common;

    @Mixin
    private ParserOptions parsing;

    @Parameters(paramLabel = "文稿", description = "要核查的文件。")
    private Path file;

    @Option(names = "--json", description = "以 JSON 输出，供程序读取，与 /api/v1/drafts/check 相同。")
    private boolean json;

    @Option(names = "--strict", description = "有提示时，退出码也为 1。")
    private boolean strict;

    @Option(names = "--mark", description = "另存带批注的 docx 副本，放在原文件旁边，名为“原名.核查.docx”。")
    private boolean mark;

    @Option(names = "--output", paramLabel = "文件.docx", description = "带批注的 docx 副本另存为这个文件；已有的文件会被替换。")
    private @Nullable Path output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        try {
            return check();
        } catch (SearchException | IOException | UncheckedIOException e) {
            err.println(e.getMessage());
            return NOT_CHECKED;
        } finally {
            err.flush();
        }
    }

    private int check() throws IOException, InterruptedException {
        DataFolder data = common.data();
        require();
        Path copy = copy();
        try (Library library = data.engine().openSearcher(data.settings());
                RecognizingExtractor extractor = new RecognizingExtractor(
                        Files.createTempDirectory("ceyuan-check-"),
                        parsing.limits(),
                        parsing.ocr(),
                        (path, page, pages) -> {})) {
            DraftFiles files = new FileDrafts(extractor, Clock.system(Filters.ZONE));
            return switch (files.read(file)) {
                case DraftReading.Refused refused -> throw new IOException("无法核查 " + file + "：" + refused.reason());
                case DraftReading.Opened draft -> {
                    if (copy != null && !draft.markable()) {
                        throw new IOException("无法为 " + file + " 生成带批注的副本：只有 docx 文件可以加批注，请另存为 docx 后再试");
                    }
                    DraftReport report = new DraftCheck(library).check(draft.draft(), LocalDate.now(Filters.ZONE));
                    print(report);
                    if (copy != null) {
                        write(files, report, copy);
                    }
                    yield exitCode(report);
                }
            };
        }
    }

    private void require() throws IOException {
        if (!Files.exists(file)) {
            throw new IOException("没有这个文件：" + file);
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException("不是文件：" + file);
        }
    }

    /** Where the copy with comments goes; null when none is wanted. */
    private @Nullable Path copy() {
        if (output == null) {
            return mark ? file.resolveSibling(stem(file.getFileName().toString()) + ".核查.docx") : null;
        }
        if (mark) {
            throw new ParameterException(spec.commandLine(), "--mark 和 --output 只能写一个");
        }
        if (output.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
            throw new ParameterException(spec.commandLine(), "--output 不能是文稿自身");
        }
        if (!output.getFileName().toString().endsWith(".docx")) {
            throw new ParameterException(spec.commandLine(), "--output 应以 .docx 结尾，不是 " + output);
        }
        return output;
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private void print(DraftReport report) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new String(new Json().write(WireDraft.of(report)), StandardCharsets.UTF_8));
        } else {
            new FindingPrinter(out, Terminal.present()).print(report);
        }
        out.flush();
    }

    /** A copy that is not whole never has the name of one. */
    private void write(DraftFiles files, DraftReport report, Path copy) throws IOException {
        Path folder = copy.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException("没有这个文件夹：" + folder);
        }
        // a temporary file would be readable to its writer alone, and so would the copy
        Path part = folder.resolve("." + copy.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                files.mark(file, report, out);
            }
            Files.move(part, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            throw new IOException("无法写入 " + copy, e);
        } finally {
            Files.deleteIfExists(part);
        }
        spec.commandLine().getErr().println("带批注的副本：" + copy);
    }

    private int exitCode(DraftReport report) {
        long counted = strict ? report.findings().size() : report.count(Severity.ERROR);
        return counted > 0 ? MISTAKES : 0;
    }
}
