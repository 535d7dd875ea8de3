package io.ceyuan.benchmarks;

import io.ceyuan.core.citation.extract.CitationExtractor;
import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.PolicyDocument;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Extraction of citations on one thread beside a plain scan of the same texts, round by round in turn; and how much longer a text
 * of one character takes that is twice as long.
 */
final class CitationBenchmark {

    /** A character that no text has, so that the scan reads every one. */
    private static final char ABSENT = '\ue000';

    /** Time of the processor and not of the clock: others may use the machine. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final int WARM_UP = 2;
    private static final int HALF_MEGABYTE = 500_000;
    private static final List<String> UNITS = List.of(
            "《", "〔", "第", "一", "“", "号", "会", "第一条、", "国发〔2015〕", "《x》（以下简称《y》）", "《a意见》该意见", "国务院令第12号12号令", "第一届");

    private final List<String> texts;
    private final int rounds;
    private final PrintStream out;
    private final CitationExtractor extractor = new CitationExtractor();

    CitationBenchmark(List<PolicyDocument> library, int rounds, PrintStream out) {
        texts = library.stream()
                .map(document ->
                        document.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n")))
                .toList();
        this.rounds = rounds;
        this.out = out;
    }

    void run() {
        long characters = texts.stream().mapToLong(String::length).sum();
        List<Double> extracting = new ArrayList<>();
        List<Double> scanning = new ArrayList<>();
        long citations = 0;
        for (int round = -WARM_UP; round < rounds; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            citations = texts.stream()
                    .mapToLong(text -> extractor.extract(text).size())
                    .sum();
            double extracted = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
            start = THREADS.getCurrentThreadCpuTime();
            long absent =
                    texts.stream().filter(text -> text.indexOf(ABSENT) < 0).count();
            double scanned = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
            if (round >= 0 && absent <= texts.size()) {
                extracting.add(extracted);
                scanning.add(scanned);
            }
        }
        double extracted = median(extracting);
        double scanned = median(scanning);
        out.println(String.format(
                Locale.ROOT,
                "citations: %,d texts, %,d characters, %,d citations, one thread, processor time, median of %d rounds",
                texts.size(),
                characters,
                citations,
                rounds));
        out.println(String.format(Locale.ROOT, "%-24s %12s %10s", "", "characters/s", "ratio"));
        out.println(String.format(Locale.ROOT, "%-24s %,12.0f %10.1f", "plain scan", characters / scanned, 1.0));
        out.println(String.format(
                Locale.ROOT, "%-24s %,12.0f %10.1f", "extraction", characters / extracted, extracted / scanned));
        scale();
        out.println();
    }

    private void scale() {
        out.println(String.format(
                Locale.ROOT, "%-24s %12s %12s %8s", "one form repeated", "0.5 M (s)", "1 M (s)", "ratio"));
        for (String unit : UNITS) {
            double half = best(unit.repeat(HALF_MEGABYTE / unit.length()));
            double whole = best(unit.repeat(2 * HALF_MEGABYTE / unit.length()));
            out.println(String.format(Locale.ROOT, "%-24s %12.3f %12.3f %8.1f", unit, half, whole, whole / half));
        }
    }

    private double best(String text) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            extractor.extract(text);
            best = Math.min(best, (THREADS.getCurrentThreadCpuTime() - start) / 1e9);
        }
        return best;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted(Comparator.naturalOrder()).toList().get(values.size() / 2);
    }
}
