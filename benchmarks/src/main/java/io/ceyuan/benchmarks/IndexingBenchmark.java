package io.ceyuan.benchmarks;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import io.ceyuan.analysis.PolicyAnalyzer;
import io.ceyuan.analysis.Terminology;
import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.outline.Outline;
import io.ceyuan.core.relation.DocumentRelations;
import io.ceyuan.core.search.DocumentWriter;
import io.ceyuan.core.search.EngineProvider;
import io.ceyuan.core.search.EngineSettings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.lucene.analysis.TokenStream;

/**
 * The cost of indexing beside bare HanLP segmentation of the same paragraphs on the same threads, step by step. The steps
 * take turns within a round, so that whatever else the machine does meets all of them.
 */
final class IndexingBenchmark {

    private static final int THREADS = 2;

    private final List<PolicyDocument> library;
    private final int rounds;
    private final PrintStream out;
    private final PolicyAnalyzer analyzer = new PolicyAnalyzer(Terminology.withUserTerms(List.of()));
    private final Segment bare = new ViterbiSegment()
            .enableIndexMode(true)
            .enableOffset(true)
            .enablePartOfSpeechTagging(false)
            .enableAllNamedEntityRecognize(false);
    private final Map<String, List<Double>> seconds = new LinkedHashMap<>();
    private long indexBytes;

    IndexingBenchmark(List<PolicyDocument> library, int rounds, PrintStream out) {
        this.library = library;
        this.rounds = rounds;
        this.out = out;
    }

    void run() throws IOException {
        for (int round = 0; round <= rounds; round++) {
            boolean warmUp = round == 0;
            time("bare HanLP segmentation", warmUp, document -> segment(document));
            time(
                    "words (fold, numbers, HanLP with dictionary)",
                    warmUp,
                    document -> tokens(document, PolicyAnalyzer.WORDS));
            time("bigrams", warmUp, document -> tokens(document, PolicyAnalyzer.BIGRAMS));
            time("chars", warmUp, document -> tokens(document, PolicyAnalyzer.CHARS));
            time("keys and relations", warmUp, DocumentRelations::of);
            time("addresses of parts", warmUp, document -> Outline.of(document.paragraphs()));
            index(warmUp);
        }
        print();
    }

    private void index(boolean warmUp) throws IOException {
        try (TemporaryData data = TemporaryData.create()) {
            index(warmUp, data.settings());
        }
    }

    private void index(boolean warmUp, EngineSettings settings) {
        try (DocumentWriter writer = EngineProvider.of(settings).openWriter(settings)) {
            long start = System.nanoTime();
            forEach(writer::write);
            record("whole indexing, before the commit", warmUp, start);
            writer.commit();
            record("whole indexing, commit included", warmUp, start);
        }
        try (var searcher = EngineProvider.of(settings).openSearcher(settings)) {
            indexBytes = searcher.status().bytes();
        }
    }

    private void segment(PolicyDocument document) {
        for (Paragraph paragraph : document.paragraphs()) {
            bare.seg(paragraph.text().toCharArray());
        }
    }

    private void tokens(PolicyDocument document, String view) {
        for (Paragraph paragraph : document.paragraphs()) {
            try (TokenStream stream = analyzer.tokenStream(view, paragraph.text())) {
                stream.reset();
                while (stream.incrementToken()) {
                    // the tokens are what is measured
                }
                stream.end();
            } catch (IOException e) {
                throw new IllegalStateException("a text in memory does not fail", e);
            }
        }
    }

    private void time(String step, boolean warmUp, Consumer<PolicyDocument> work) {
        long start = System.nanoTime();
        forEach(work);
        record(step, warmUp, start);
    }

    private void record(String step, boolean warmUp, long start) {
        if (!warmUp) {
            seconds.computeIfAbsent(step, key -> new ArrayList<>()).add((System.nanoTime() - start) / 1e9);
        }
    }

    private void forEach(Consumer<PolicyDocument> work) {
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (int thread = 0; thread < THREADS; thread++) {
                threads.execute(() -> {
                    for (int i = next.getAndIncrement(); i < library.size(); i = next.getAndIncrement()) {
                        work.accept(library.get(i));
                    }
                });
            }
        }
    }

    private void print() {
        long characters = 0;
        long bytes = 0;
        for (PolicyDocument document : library) {
            characters += document.characters();
            for (Paragraph paragraph : document.paragraphs()) {
                bytes += paragraph.text().getBytes(StandardCharsets.UTF_8).length;
            }
        }
        double base = median(seconds.getOrDefault("bare HanLP segmentation", List.of(1.0)));
        out.println(String.format(
                Locale.ROOT,
                "indexing: %,d documents, %,d characters, %d threads, median of %d rounds",
                library.size(),
                characters,
                THREADS,
                rounds));
        out.println(String.format(
                Locale.ROOT, "%-48s %8s %12s %14s %7s", "step", "s", "documents/s", "characters/s", "ratio"));
        for (Map.Entry<String, List<Double>> step : seconds.entrySet()) {
            double time = median(step.getValue());
            out.println(String.format(
                    Locale.ROOT,
                    "%-48s %8.2f %,12.0f %,14.0f %7.2f",
                    step.getKey(),
                    time,
                    library.size() / time,
                    characters / time,
                    time / base));
        }
        out.println(String.format(
                Locale.ROOT,
                "index %,d bytes, text %,d bytes in UTF-8: %.2f",
                indexBytes,
                bytes,
                indexBytes / (double) bytes));
        out.println();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
