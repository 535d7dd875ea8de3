package io.ceyuan.cli;

import io.ceyuan.core.document.Span;
import io.ceyuan.core.draft.DraftReport;
import io.ceyuan.core.draft.Finding;
import io.ceyuan.core.draft.FindingLink;
import io.ceyuan.core.draft.Severity;
import java.io.PrintWriter;

/** What was found in a draft, in a terminal; the words it is about are bold there, and in 【】 elsewhere. */
record FindingPrinter(PrintWriter out, boolean terminal) {

    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    /** Characters of the text on each side of the words. */
    private static final int AROUND = 30;

    /** The first tell enough. */
    private static final int LINKS = 5;

    void print(DraftReport report) {
        int number = 0;
        for (Finding finding : report.findings()) {
            print(++number, finding, report);
        }
        out.println(
                report.findings().isEmpty()
                        ? "没有发现问题。"
                        : "共 " + number + " 处：错误 " + report.count(Severity.ERROR) + " 处，提示 "
                                + report.count(Severity.HINT) + " 处。");
        report.unchecked().sentences().forEach(one -> out.println("注意：" + one + "。"));
    }

    private void print(int number, Finding finding, DraftReport report) {
        var paragraph = report.draft().paragraphs().get(finding.paragraph() - 1);
        out.println(number + ". " + paragraph.label() + "  "
                + finding.severity().label() + "  " + finding.kind().label());
        out.println("   " + excerpt(paragraph.text(), finding.span()));
        out.println("   " + finding.message());
        if (finding.suggestion() != null) {
            out.println("   建议改为：" + finding.suggestion());
        }
        finding.links().stream().limit(LINKS).map(this::link).forEach(out::println);
        if (finding.links().size() > LINKS) {
            out.println("   另有 " + (finding.links().size() - LINKS) + " 份");
        }
        out.println();
    }

    private String link(FindingLink link) {
        return "   资料库：" + link.name() + (link.issued() == null ? "" : "  " + link.issued());
    }

    private String excerpt(String text, Span span) {
        int start = whole(text, Math.max(0, span.start() - AROUND));
        int end = whole(text, Math.min(text.length(), span.end() + AROUND));
        return line((start == 0 ? "" : "…") + text.substring(start, span.start()))
                + (terminal ? BOLD : "【")
                + line(text.substring(span.start(), span.end()))
                + (terminal ? PLAIN : "】")
                + line(text.substring(span.end(), end) + (end == text.length() ? "" : "…"));
    }

    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
