package io.ceyuan.indexer.extract;

import io.ceyuan.indexer.extract.LineJoiner.Line;
import io.ceyuan.indexer.extract.LineJoiner.Start;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The pages of a PDF as lines; drops what only belongs to the paper and joins the rest. */
final class PdfPages {

    /** Page numbers as － 3 －, 第3页, 第 3 页 共 9 页, 3/9 and a bare 3. */
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-－—–·•\\s]*[0-9]{1,4}[-－—–·•\\s]*|第?\\s*[0-9]{1,4}\\s*页[，,\\s/]*(?:共?\\s*[0-9]{1,4}\\s*页)?|[0-9]{1,4}\\s*/\\s*[0-9]{1,4}");

    private static final Pattern GAP =
            Pattern.compile("(?<=\\p{IsHan}) (?=[0-9])|(?<=[0-9]) (?=\\p{IsHan})|(?<=[0-9]) (?=[0-9][0-9 ]{0,6}[年月日号〕])"
                    + "|(?<=\\p{IsHan}[0-9]) (?=[0-9]{1,6}(?:\\.[0-9]+)? ?[%％])|(?<=[0-9]) (?=[%％])");

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    /** A line at the edge of so many pages, and of half of all pages, is a running header. */
    private static final int RUNNING = 3;

    private final List<List<Line>> pages;

    PdfPages(List<List<Line>> pages) {
        this.pages = pages;
    }

    /** The paragraphs of the text, without page numbers and running headers. */
    List<Block> blocks() {
        Set<String> running = running();
        List<Line> text = new ArrayList<>();
        for (List<Line> page : pages) {
            int from = 0;
            int to = page.size();
            while (from < to && isPaper(page.get(from), running)) {
                from++;
            }
            while (to > from && isPaper(page.get(to - 1), running)) {
                to--;
            }
            text.addAll(page.subList(from, to));
        }
        return LineJoiner.join(text).stream()
                .map(block -> block.row() ? block : Block.paragraph(closeUp(block.text())))
                .toList();
    }

    /** Typesetting leaves gaps around digits: 2021 年 3 月, 印发〔20 21〕12 号, 增长1 2.5 %. */
    static String closeUp(String paragraph) {
        return GAP.matcher(paragraph).replaceAll("");
    }

    private static boolean isPaper(Line line, Set<String> running) {
        return line.start() != Start.ROW
                && (PAGE_NUMBER.matcher(line.text()).matches() || running.contains(shape(line)));
    }

    private Set<String> running() {
        Map<String, Integer> seen = new HashMap<>();
        for (List<Line> page : pages) {
            Set<String> edges = new HashSet<>();
            for (int at = 0; at < page.size(); at++) {
                if (at < 2 || at >= page.size() - 2) {
                    edges.add(shape(page.get(at)));
                }
            }
            edges.forEach(edge -> seen.merge(edge, 1, Integer::sum));
        }
        seen.values().removeIf(count -> count < RUNNING || count * 2 < pages.size());
        return seen.keySet();
    }

    private static String shape(Line line) {
        return DIGITS.matcher(line.text()).replaceAll("#");
    }
}
