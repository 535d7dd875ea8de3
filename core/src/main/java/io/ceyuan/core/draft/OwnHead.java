package io.ceyuan.core.draft;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.CitationRole;
import io.ceyuan.core.document.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The draft's own number and title, in the lines before its first sentence. They cite nothing, so whether the library has them does
 * not matter.
 *
 * <pre>
 * 云政发〔2021〕12号                        its number
 * 云泽省人民政府关于印发《X办法》的通知          its title; 《X办法》 comes with it
 * 各市人民政府：
 * </pre>
 */
final class OwnHead {

    /** Issuer, number, a title over some lines, a remark. */
    private static final int MOST_LINES = 8;

    /** A title is broken over no more. */
    private static final int TITLE_LINES = 3;

    private static final Pattern SENTENCE = Pattern.compile("[。；！？]|[：:]$");

    private static final String KIND =
            "(?:决议|决定|命令|令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|办法|规定|解释|方案|细则|条例|规划|说明|解读|安排)(?:（[^（）]{1,20}）)?";

    /** 关于印发《X办法》的通知, 云泽省实施《Y法》办法; a line that begins as a sentence does is none. */
    private static final Pattern TITLE =
            Pattern.compile("^[#\\s]*(?!《|根据|按照|依据|依照|遵照|参照|贯彻|落实|执行|现将|为|认真|严格|附件)[^，]{0,80}?(?:关于.{2,200}的" + KIND
                    + "|关于.{2,200}规定(?:（[^（）]{1,20}）)?|实施《.{2,100}》(?:若干|的)?" + KIND + ")\\s*$");

    /** 云泽省供热办法, of a text that is issued as it is; a list of such names heads no draft, so the first is it. */
    private static final Pattern NAME = Pattern.compile("(?:法|法典|" + KIND + ")$");

    private final List<Span> titles = new ArrayList<>();
    /** By their core, with the version that they name. */
    private final Map<String, String> names = new HashMap<>();

    private final Set<String> numbers = new HashSet<>();

    OwnHead(String text, List<Citation> citations) {
        List<Span> lines = lines(text);
        lines.stream()
                .map(line -> in(text, line))
                .filter(line -> !line.startsWith("《") && NAME.matcher(line).find())
                .findFirst()
                .ifPresent(this::addName);
        addTitle(text, lines);
        for (Citation one : citations) {
            if (one instanceof Citation.Numbered number
                    && (number.role() == CitationRole.OWN || isInTitle(number) || isLine(text, lines, number))) {
                numbers.add(number.normalized());
            }
        }
    }

    /** Whether it is the draft itself, or stands in its title. */
    boolean isOwn(Citation citation) {
        return switch (citation) {
            case Citation.Numbered number -> numbers.contains(number.normalized()) || isInTitle(number);
            case Citation.Titled titled -> isName(titled.normalized()) || isInTitle(titled);
            default -> false;
        };
    }

    /** Those before the first sentence. */
    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length() && lines.size() < MOST_LINES) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            if (SENTENCE.matcher(text.substring(start, end).strip()).find()) {
                break;
            }
            lines.add(new Span(start, end));
            start = end + 1;
        }
        return lines;
    }

    /** The first that is one, over as few lines as possible. */
    private void addTitle(String text, List<Span> lines) {
        for (int first = 0; first < lines.size(); first++) {
            StringBuilder title = new StringBuilder();
            for (int last = first; last < Math.min(lines.size(), first + TITLE_LINES); last++) {
                title.append(in(text, lines.get(last)));
                if (TITLE.matcher(title).matches()) {
                    titles.add(
                            new Span(lines.get(first).start(), lines.get(last).end()));
                    addName(title.toString());
                    return;
                }
            }
        }
    }

    private void addName(String line) {
        String title = line.replaceFirst("^[#\\s]+", "");
        names.put(TitleForm.core(title), TitleForm.version(title));
    }

    /** 《X办法（试行）》 is not the draft that is called X办法. */
    private boolean isName(String title) {
        String own = names.get(TitleForm.core(title));
        String version = TitleForm.version(title);
        return own != null && (version.isEmpty() || version.equals(own));
    }

    private boolean isInTitle(Citation citation) {
        return titles.stream()
                .anyMatch(title -> title.start() <= citation.span().start()
                        && citation.span().end() <= title.end());
    }

    /** A number on a line to itself, above or below the title. */
    private boolean isLine(String text, List<Span> lines, Citation number) {
        return !titles.isEmpty()
                && lines.stream()
                        .anyMatch(line -> line.start() <= number.span().start()
                                && number.span().end() <= line.end()
                                && bare(text, line).equals(bare(text, number.span())));
    }

    /** Without the marks around it. */
    private static String bare(String text, Span span) {
        return in(text, span).replaceAll("[（）()#\\s]", "");
    }

    private static String in(String text, Span span) {
        return text.substring(span.start(), span.end()).strip();
    }
}
