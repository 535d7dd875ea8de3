package io.ceyuan.cli;

import io.ceyuan.indexer.Rejection;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** A line now and then, for logs and pipes. */
final class ProgressLines implements Progress {

    private static final long EVERY_NANOS = 5_000_000_000L;

    private final PrintWriter out;
    private int files;
    private int done;
    private long started;
    private volatile long printed;

    ProgressLines(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void started(int files, long bytes) {
        this.files = files;
        started = System.nanoTime();
        printed = started;
        out.println("共 " + files + " 份文件");
        out.flush();
    }

    @Override
    public void advanced(String place, long bytes) {
        done++;
        long now = System.nanoTime();
        if (now - printed > EVERY_NANOS) {
            printed = now;
            double rate = done / ((now - started) / 1e9);
            Duration remaining = Duration.ofSeconds(Math.round((files - done) / rate));
            out.println(String.format(
                    Locale.ROOT,
                    "已处理 %d/%d，每秒 %.0f 份，约剩 %d 分 %d 秒",
                    done,
                    files,
                    rate,
                    remaining.toMinutes(),
                    remaining.toSecondsPart()));
            out.flush();
        }
    }

    @Override
    public void recognized(Path file, int page, int pages) {
        if (System.nanoTime() - printed > EVERY_NANOS || page == pages) {
            printed = System.nanoTime();
            out.println("识别文字 " + file.getFileName() + "：第 " + page + "/" + pages + " 页");
            out.flush();
        }
    }

    @Override
    public void rejected(Rejection rejection) {
        out.println("未收录 " + rejection.place() + "：" + rejection.reason());
        out.flush();
    }

    @Override
    public void end() {
        out.flush();
    }
}
