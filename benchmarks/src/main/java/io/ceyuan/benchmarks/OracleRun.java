package io.ceyuan.benchmarks;

import io.ceyuan.benchmarks.oracle.Oracle;
import io.ceyuan.benchmarks.oracle.Oracle.Verdict;
import io.ceyuan.cli.DataFolder;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.query.Exactness;
import io.ceyuan.core.search.DocumentWriter;
import io.ceyuan.core.search.EngineProvider;
import io.ceyuan.core.search.EngineSettings;
import io.ceyuan.core.search.Searcher;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Indexes a library, asks it for random strings of its own texts, and prints where it and a plain search differ. */
final class OracleRun {

    /** As many as have to be without a difference. */
    private static final int PHRASES = 5_000;

    private static final int PAIRS = 500;
    private static final long SEED = 4;

    private final List<PolicyDocument> library;
    private final PrintStream out;

    OracleRun(List<PolicyDocument> library, PrintStream out) {
        this.library = library;
        this.out = out;
    }

    /** Whether there was no difference. */
    boolean run() throws IOException {
        try (TemporaryData data = TemporaryData.create()) {
            return verdicts(data.folder()).stream()
                    .allMatch(verdict -> verdict.differences().isEmpty());
        }
    }

    /** What came of it over an index in a data folder. */
    List<Verdict> verdicts(Path data) throws IOException {
        EngineSettings settings = new DataFolder(data).settings();
        EngineProvider engine = EngineProvider.of(settings);
        try (DocumentWriter writer = engine.openWriter(settings)) {
            library.forEach(writer::write);
            writer.commit();
        }
        out.println(String.format(Locale.ROOT, "oracle: %,d documents", library.size()));
        out.println(
                String.format(Locale.ROOT, "%-60s %8s %12s %12s %8s", "what", "queries", "found", "differences", "s"));
        try (Searcher searcher = engine.openSearcher(settings)) {
            Oracle oracle = new Oracle(searcher, library, SEED);
            return List.of(
                    told(() -> oracle.phrases(PHRASES, Exactness.FOLDED)),
                    told(() -> oracle.phrases(PHRASES, Exactness.STRICT)),
                    told(() -> oracle.pairs(PAIRS, Exactness.FOLDED)),
                    told(() -> oracle.pairs(PAIRS, Exactness.STRICT)));
        }
    }

    private Verdict told(Supplier<Verdict> asked) {
        long start = System.nanoTime();
        Verdict verdict = asked.get();
        out.println(String.format(
                Locale.ROOT,
                "%-60s %,8d %,12d %,12d %8.1f",
                verdict.what(),
                verdict.compared(),
                verdict.found(),
                verdict.differences().size(),
                (System.nanoTime() - start) / 1e9));
        verdict.differences().stream().limit(20).forEach(out::println);
        return verdict;
    }
}
