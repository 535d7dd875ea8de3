package io.ceyuan.cli;

import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar with the rate and the time that remains. */
final class ProgressBarView implements Progress {

    private static final int REDRAW_MILLIS = 200;

    private volatile @Nullable ProgressBar bar;

    @Override
    public void started(int files, long bytes) {
        bar = new ProgressBarBuilder()
                .setTaskName("建立索引")
                .setInitialMax(files)
                .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
                .setUpdateIntervalMillis(REDRAW_MILLIS)
                .setUnit(" 份", 1)
                .setSpeedUnit(ChronoUnit.SECONDS)
                .showSpeed()
                .build();
    }

    @Override
    public void advanced(String place, long bytes) {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void recognized(Path file, int page, int pages) {
        ProgressBar shown = bar;
        if (shown != null) {
            shown.setExtraMessage(page == pages ? "" : "识别文字，第 " + page + "/" + pages + " 页");
        }
    }

    @Override
    public void end() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
