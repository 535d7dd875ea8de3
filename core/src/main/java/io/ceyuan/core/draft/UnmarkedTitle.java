package io.ceyuan.core.draft;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title without 《》 before its number, in a sentence that cites it. A line that is nothing but title and number, as in a list of
 * repealed documents, is usual without.
 *
 * <pre>
 * 根据国务院关于加强X的意见（国发〔2015〕34号）精神     国务院《关于加强X的意见》
 * 1．关于加强X的意见（国发〔2015〕34号）              no
 * </pre>
 */
final class UnmarkedTitle {

    /** What cites a title, and the title, stand in less before its number. */
    private static final int BEFORE = 160;

    private static final Pattern TITLE = Pattern.compile(
            "(?:根据|按照|依据|依照|遵照|参照|贯彻落实|贯彻|落实|执行|按|据)[^，。；：、《》“”（）()\\n]{0,30}?(?<title>关于(?:(?!关于)[^，。；：《》“”（）()\\n]){2,60}的(?:决议|决定|命令|令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|复函|纪要|办法|规定))[（(]$");

    private UnmarkedTitle() {}

    static List<Remark> in(String text, List<Citation> citations) {
        List<Remark> remarks = new ArrayList<>();
        for (Citation one : citations) {
            if (one instanceof Citation.Numbered number && number.title().isEmpty()) {
                before(text, number.span().start()).ifPresent(remarks::add);
            }
        }
        return remarks;
    }

    private static Optional<Remark> before(String text, int end) {
        int from = Math.max(text.lastIndexOf('\n', end - 1) + 1, end - BEFORE);
        Matcher title = TITLE.matcher(text.substring(from, end));
        if (!title.find()) {
            return Optional.empty();
        }
        String correct = "《" + title.group("title") + "》";
        return Optional.of(Remark.error(
                FindingKind.UNMARKED_TITLE,
                new Span(from + title.start("title"), from + title.end("title")),
                "引用公文先引标题、后引文号，标题用书名号括入（GB/T 9704、《党政机关公文处理工作条例》）。",
                correct));
    }
}
