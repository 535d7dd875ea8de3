package io.ceyuan.benchmarks;

import io.ceyuan.indexer.extract.Extractor;
import io.ceyuan.indexer.extract.TextExtractor;
import io.ceyuan.indexer.isolate.ParserLimits;
import io.ceyuan.indexer.isolate.ParserPool;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Reading the files of a folder in this process beside reading them in processes of their own, round by round in turn. */
final class ParsingBenchmark {

    private static final int THREADS = 2;

    private final List<Path> files;
    private final int rounds;
    private final PrintStream out;

    ParsingBenchmark(Path folder, int rounds, PrintStream out) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            files = paths.filter(Files::isRegularFile).sorted().toList();
        }
        this.rounds = rounds;
        this.out = out;
    }

    void run() throws IOException, InterruptedException {
        List<Double> here = new ArrayList<>();
        List<Double> isolated = new ArrayList<>();
        double cold;
        try (TemporaryData work = TemporaryData.create();
                ParserPool pool = new ParserPool(work.folder(), ParserLimits.USUAL)) {
            cold = seconds(pool);
            seconds(new TextExtractor());
            for (int round = 0; round < rounds; round++) {
                here.add(seconds(new TextExtractor()));
                isolated.add(seconds(pool));
            }
        }
        out.println(String.format(
                Locale.ROOT, "parsing: %,d files, %d threads, median of %d rounds", files.size(), THREADS, rounds));
        out.println(String.format(Locale.ROOT, "%-48s %8s %12s %7s", "way", "s", "files/s", "ratio"));
        double base = median(here);
        print("in this process", base, base);
        print("in processes of their own", median(isolated), base);
        print("in processes of their own, first round", cold, base);
        out.println();
    }

    private void print(String way, double seconds, double base) {
        out.println(String.format(
                Locale.ROOT, "%-48s %8.2f %,12.0f %7.2f", way, seconds, files.size() / seconds, seconds / base));
    }

    private double seconds(Extractor extractor) throws InterruptedException {
        long start = System.nanoTime();
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> work = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                work.add(threads.submit(() -> {
                    for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
                        extractor.extract(files.get(i));
                    }
                    return null;
                }));
            }
            for (Future<?> one : work) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("no file makes an extractor fail", e);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
