package io.ceyuan.cli.citation;

import com.fasterxml.jackson.databind.JsonNode;
import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.Citation.Numbered;
import io.ceyuan.core.citation.CitationRole;
import io.ceyuan.core.citation.extract.CitationExtractor;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** How often the own number of a document is told from its head, and how well the numbers that the head cites are. */
final class HeadScores implements Scores {

    private final List<String> differences = new ArrayList<>();
    private int heads;
    private int own;
    private Count cited = Count.NONE;

    private HeadScores() {}

    static HeadScores of(JudgedFile file) {
        HeadScores scores = new HeadScores();
        file.nodes().values().forEach(scores::add);
        return scores;
    }

    private void add(JsonNode head) {
        List<Citation> citations =
                new CitationExtractor().extract(head.path("text").asText());
        String id = head.path("id").asText();
        heads++;
        String expected = head.path("own_number").asText("").replace("null", "");
        String found = numbers(citations, CitationRole.OWN).stream().findFirst().orElse("");
        if (found.equals(expected)) {
            own++;
        } else {
            differences.add(id + "\t本文文号\t应为 " + expected + "\t得到 " + found);
        }
        Set<String> wanted = new TreeSet<>();
        head.path("cited_numbers")
                .forEach(one -> wanted.add(one.path("normalized").asText()));
        Set<String> got = new TreeSet<>(numbers(citations, CitationRole.CITED));
        got.remove(expected);
        for (String number : wanted) {
            boolean right = got.remove(number);
            cited = cited.plus(new Count(right ? 1 : 0, 0, right ? 0 : 1, 0, 0));
            if (!right) {
                differences.add(id + "\t引用文号\t缺 " + number);
            }
        }
        cited = cited.plus(new Count(0, got.size(), 0, 0, 0));
        got.forEach(number -> differences.add(id + "\t引用文号\t多 " + number));
    }

    private static List<String> numbers(List<Citation> citations, CitationRole role) {
        return citations.stream()
                .filter(one -> one instanceof Numbered numbered && numbered.role() == role)
                .map(Citation::normalized)
                .toList();
    }

    @Override
    public List<String> differences() {
        return List.copyOf(differences);
    }

    @Override
    public void print(PrintWriter out) {
        out.println("文件开头 " + heads);
        out.println(String.format(Locale.ROOT, "本文文号\t正确 %d\t%.4f", own, (double) own / heads));
        out.println(String.format(
                Locale.ROOT, "引用文号\t精确率 %.4f\t召回率 %.4f\tF1 %.4f", cited.precision(), cited.recall(), cited.f1()));
    }
}
