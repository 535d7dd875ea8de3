package io.ceyuan.cli.citation;

import io.ceyuan.core.citation.CitationType;
import io.ceyuan.core.citation.extract.CitationExtractor;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Exact-span F1 by type and accuracy of normal forms, on paragraphs that people judged. */
final class CitationScores implements Scores {

    private final Map<String, Count> counts = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();
    private int texts;

    private CitationScores() {}

    static CitationScores of(JudgedFile file) {
        CitationScores scores = new CitationScores();
        CitationExtractor extractor = new CitationExtractor();
        for (JudgedText text : file.texts()) {
            scores.add(
                    text, extractor.extract(text.text()).stream().map(Mark::of).toList());
        }
        return scores;
    }

    private void add(JudgedText text, List<Mark> found) {
        texts++;
        for (Mark expected : text.citations()) {
            Mark same = found.stream().filter(expected::isAt).findFirst().orElse(null);
            if (same == null) {
                count(expected, new Count(0, 0, 1, 0, 0));
                differ(text, "缺", expected, "");
                continue;
            }
            boolean asked = !expected.normalized().isEmpty();
            boolean right = asked && expected.normalized().equals(same.normalized());
            count(expected, new Count(1, 0, 0, right ? 1 : 0, asked ? 1 : 0));
            if (asked && !right) {
                differ(text, "规范式", expected, "  得到 " + same.normalized());
            }
        }
        for (Mark one : found) {
            if (text.citations().stream().noneMatch(one::isAt) && !text.ignores(one)) {
                count(one, new Count(0, 1, 0, 0, 0));
                differ(text, "多", one, "");
            }
        }
    }

    private void count(Mark mark, Count count) {
        counts.merge(mark.type(), count, Count::plus);
    }

    private void differ(JudgedText text, String how, Mark mark, String more) {
        String written = text.text().substring(mark.span().start(), mark.span().end());
        differences.add(String.join(
                "\t",
                text.id(),
                how,
                mark.type(),
                "[" + mark.span().start() + "," + mark.span().end() + ")",
                written.replaceAll("\\s", " "),
                mark.normalized() + more));
    }

    /** Every citation that is missed, found for nothing, or has another normal form: a line each, its cells parted by tabulators. */
    @Override
    public List<String> differences() {
        return List.copyOf(differences);
    }

    /** A line a type, and one for all. */
    @Override
    public void print(PrintWriter out) {
        out.println("段落 " + texts);
        out.println("类型\t正确\t多\t缺\t精确率\t召回率\tF1\t规范式");
        Count all = Count.NONE;
        for (CitationType type : CitationType.values()) {
            Count count = counts.getOrDefault(type.label(), Count.NONE);
            all = all.plus(count);
            print(out, type.label(), count);
        }
        print(out, "全部", all);
    }

    private static void print(PrintWriter out, String name, Count count) {
        out.println(String.format(
                Locale.ROOT,
                "%s\t%d\t%d\t%d\t%.4f\t%.4f\t%.4f\t%.4f",
                name,
                count.right(),
                count.extra(),
                count.missed(),
                count.precision(),
                count.recall(),
                count.f1(),
                count.normal()));
    }
}
