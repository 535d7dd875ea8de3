package io.ceyuan.cli;

import io.ceyuan.indexer.IndexingReport;
import io.ceyuan.indexer.Rejection;
import java.io.PrintWriter;
import java.util.Locale;

/** The report at the end of a run, for people. */
final class ReportPrinter {

    private ReportPrinter() {}

    static void print(IndexingReport report, PrintWriter out) {
        if (!report.completed()) {
            int done = report.indexed()
                    + report.unchanged()
                    + report.copies()
                    + report.rejected().size();
            out.println("已按要求停止：" + report.files() + " 份文件处理了 " + done + " 份，已完成的部分有效，下次从这里继续");
        }
        double seconds = report.elapsed().toMillis() / 1000.0;
        out.println(String.format(
                Locale.ROOT,
                "收录 %d 份，未变 %d 份，移出 %d 份，未收录 %d 份；%,d 字，用时 %.1f 秒",
                report.indexed(),
                report.unchanged(),
                report.removed(),
                report.rejected().size(),
                report.characters(),
                seconds));
        if (report.copies() > 0) {
            out.println("另有 " + report.copies() + " 份文件与其他文件内容完全相同，已合并，各处位置都列在文件页上");
        }
        report.notes().forEach(note -> out.println("注意：" + note));
        if (!report.rejected().isEmpty()) {
            out.println("未收录的文件：");
            for (Rejection rejection : report.rejected()) {
                out.println("  " + rejection.place() + "：" + rejection.reason());
            }
        }
    }
}
