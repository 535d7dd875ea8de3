package io.ceyuan.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ceyuan.core.search.IndexStatus;
import io.ceyuan.core.search.Searcher;
import io.ceyuan.indexer.Rejection;
import io.ceyuan.indexer.state.LibraryState;
import io.ceyuan.indexer.state.SourceRecord.Outcome;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the library holds. */
@Command(name = "status", description = "显示资料库的状况：文件数、未收录的文件、大小、最近一次建库。")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class StatusCommand implements Runnable {

    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = 1024 * KILOBYTE;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    @Mixin
    private CommonOptions common;

    @Option(names = "--json", description = "以 JSON 输出，供程序读取。")
    private boolean json;

    @Spec
    private CommandSpec spec;

    /** As it is written with {@code --json}. */
    record Status(
            long documents,
            long bytes,
            List<Rejection> rejected,
            @Nullable LastRun lastRun) {}

    @Override
    public void run() {
        DataFolder data = common.data();
        try (Searcher searcher = data.engine().openSearcher(data.settings())) {
            IndexStatus index = searcher.status();
            Status status = new Status(
                    index.documents(),
                    index.bytes(),
                    rejected(data.libraryState()),
                    LastRun.read(data.lastRun()).orElse(null));
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                out.println(write(status));
            } else {
                print(status, out);
            }
            out.flush();
        }
    }

    private static List<Rejection> rejected(LibraryState state) {
        List<Rejection> rejected = new ArrayList<>();
        state.records().values().forEach(file -> {
            if (file.outcome() instanceof Outcome.Rejected(String reason)) {
                rejected.add(new Rejection(file.place(), reason));
            }
        });
        return rejected;
    }

    private static void print(Status status, PrintWriter out) {
        out.println("文件：" + status.documents() + " 份");
        out.println("索引大小：" + size(status.bytes()));
        LastRun run = status.lastRun();
        if (run != null) {
            out.println("最近一次建库：" + localTime(run.finished()) + (run.completed() ? "" : "（中途停止）"));
            out.println("  收录 " + run.indexed() + " 份，未变 " + run.unchanged() + " 份，移出 " + run.removed() + " 份，用时 "
                    + run.seconds() + " 秒");
            if (run.copies() > 0) {
                out.println("  另有 " + run.copies() + " 份文件与其他文件内容完全相同");
            }
            run.notes().forEach(note -> out.println("  注意：" + note));
        }
        out.println("未收录：" + status.rejected().size() + " 份");
        status.rejected().forEach(file -> out.println("  " + file.place() + "：" + file.reason()));
    }

    private static String size(long bytes) {
        return bytes < MEGABYTE
                ? bytes / KILOBYTE + " KB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / (double) MEGABYTE);
    }

    private static String localTime(String utc) {
        return Instant.parse(utc).atZone(ZoneId.systemDefault()).format(MINUTE);
    }

    private static String write(Status status) {
        try {
            return new ObjectMapper().writeValueAsString(status);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a status that is no JSON", e);
        }
    }
}
