package io.ceyuan.benchmarks.quotation;

import io.ceyuan.cli.DataFolder;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.query.Query;
import io.ceyuan.core.quotation.check.QuotationCheck;
import io.ceyuan.core.search.DocumentWriter;
import io.ceyuan.core.search.EngineProvider;
import io.ceyuan.core.search.EngineSettings;
import io.ceyuan.core.search.HitVisitor;
import io.ceyuan.core.search.Library;
import io.ceyuan.core.search.LibraryEntry;
import io.ceyuan.core.search.SearchRequest;
import io.ceyuan.core.search.Sort;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Draws sentences and quotations from a library, checks them as they are and altered at one place, and counts the verdicts. A search
 * of all texts from end to end says which altered texts stand there too, so that they are none.
 */
public final class QuotationRun {

    /** The limits of docs/quotations.md. */
    private static final double LEAST_VERBATIM = 0.98;

    private static final int ALTERED = 1_000;
    private static final long SEED = 5;
    private static final int SHOWN = 10;

    private final EngineSettings settings;
    private final PrintStream out;

    /**
     * @param data a data folder of the product
     */
    public QuotationRun(Path data, PrintStream out) {
        settings = new DataFolder(data).settings();
        this.out = out;
    }

    /** Makes the index. */
    public QuotationRun index(List<PolicyDocument> documents) {
        try (DocumentWriter writer = EngineProvider.of(settings).openWriter(settings)) {
            documents.forEach(writer::write);
            writer.commit();
        }
        return this;
    }

    /**
     * Whether no altered text was called verbatim, and nearly all unaltered ones were.
     *
     * @throws TooFewTextsException when the library has nothing to draw from
     */
    public boolean run() {
        try (Library library = EngineProvider.of(settings).openSearcher(settings)) {
            List<PolicyDocument> documents = documents(library);
            Random random = new Random(SEED);
            List<Sample> samples = new Samples(documents, random).draw(ALTERED, ALTERED);
            Trial trial = new Trial(new QuotationCheck(library), new PlainLibrary(documents), random);
            out.println(String.format(Locale.ROOT, "quotations: %,d documents, seed %d", documents.size(), SEED));
            out.println(String.format(
                    Locale.ROOT,
                    "%-24s %8s %9s %6s %13s %10s %9s %8s %8s",
                    "",
                    "checked",
                    "verbatim",
                    "near",
                    "right source",
                    "not found",
                    "excluded",
                    "ms",
                    "ms p95"));
            boolean good = isVerbatim(trial.unaltered("sentences", Trial.only(false, samples)));
            good &= isVerbatim(trial.unaltered("quotations", Trial.only(true, samples)));
            int each = (ALTERED + Alteration.values().length - 1) / Alteration.values().length;
            for (Alteration alteration : Alteration.values()) {
                Outcome outcome = told(trial.altered(alteration, samples, each));
                good &= outcome.verbatim() == 0;
            }
            return good;
        }
    }

    private boolean isVerbatim(Outcome unaltered) {
        told(unaltered);
        return unaltered.verbatim() >= LEAST_VERBATIM * unaltered.checked();
    }

    private Outcome told(Outcome outcome) {
        out.println(String.format(
                Locale.ROOT,
                "%-24s %,8d %,9d %,6d %,13d %,10d %,9d %8.1f %8.1f",
                outcome.what(),
                outcome.checked(),
                outcome.verbatim(),
                outcome.near(),
                outcome.rightSource(),
                outcome.notFound(),
                outcome.standing(),
                outcome.time(0.5),
                outcome.time(0.95)));
        outcome.wrong().stream().limit(SHOWN).forEach(text -> out.println("  " + text));
        return outcome;
    }

    private static List<PolicyDocument> documents(Library library) {
        List<PolicyDocument> documents = new ArrayList<>();
        library.walk(
                new SearchRequest(new Query.All(), Map.of(), Sort.OLDEST, false, 1, 1),
                Integer.MAX_VALUE,
                new HitVisitor() {
                    @Override
                    public void begin(long hits, long coming) {}

                    @Override
                    public void hit(LibraryEntry entry) {
                        documents.add(entry.document());
                    }
                });
        return documents;
    }
}
