package io.ceyuan.server.export;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * What a file says of itself: what was asked, when, and whether it has all of the answer.
 *
 * @param subject what was asked for, as 检索式
 * @param query what was asked; empty for everything
 * @param filters the chosen values, as {@code 公文种类：通知}
 * @param order the order of the rows
 * @param unit what is counted, as 条
 */
public record FileNote(
        String subject, String query, List<String> filters, String order, ZonedDateTime asked, String unit) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    public FileNote {
        filters = List.copyOf(filters);
    }

    /** When it was asked, as {@code 2026-01-02 08:30}. */
    public String time() {
        return TIME.format(asked);
    }

    private String tell(Extent extent) {
        long total = extent.total();
        long coming = extent.coming();
        return extent.cut()
                ? "共 " + total + " " + unit + "，超过导出上限，本文件只含前 " + coming + " " + unit
                : "共 " + total + " " + unit;
    }

    /** Everything, a line each. */
    public List<String> lines(Extent extent) {
        return List.of(
                subject + "：" + (query.isEmpty() ? "（全部文件）" : query),
                "筛选：" + (filters.isEmpty() ? "无" : String.join("；", filters)),
                "次序：" + order,
                "检索时间：" + time(),
                tell(extent));
    }

    /** Everything in one line. */
    public String line(Extent extent) {
        return "策源　" + String.join("　", lines(extent));
    }
}
