package io.ceyuan.benchmarks.quotation;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.quotation.check.QuotationCheck;
import io.ceyuan.core.quotation.check.Verdict;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Checks samples as they are, and altered. */
final class Trial {

    /** Time of the processor and not of the clock: others may use the machine. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final QuotationCheck check;
    private final PlainLibrary library;
    private final Random random;

    Trial(QuotationCheck check, PlainLibrary library, Random random) {
        this.check = check;
        this.library = library;
        this.random = random;
    }

    /** All of them as they are. */
    Outcome unaltered(String what, List<Sample> samples) {
        Outcome outcome = new Outcome(what);
        for (Sample sample : samples) {
            Verdict verdict = judge(sample.text(), Set.of(), outcome);
            if (!(verdict instanceof Verdict.Verbatim)) {
                outcome.addWrong(sample.text() + " → " + verdict.message());
            }
        }
        return outcome;
    }

    /** So many of them altered in one way, those that can be; as many sentences as quotations, however many there are of each. */
    Outcome altered(Alteration alteration, List<Sample> samples, int count) {
        Outcome outcome = new Outcome(alteration.label());
        List<Sample> sentences = only(false, samples);
        List<Sample> quotations = only(true, samples);
        int most = 20 * Math.max(count, samples.size());
        for (int drawn = 0; drawn < most && outcome.checked() < count; drawn++) {
            List<Sample> some = quotations.isEmpty() || drawn % 2 == 0 ? sentences : quotations;
            String text = some.get(random.nextInt(some.size())).text();
            String other = samples.get(random.nextInt(samples.size())).text();
            Optional<String> altered = alteration.of(text, other, random).filter(one -> !one.equals(text));
            if (altered.isEmpty()) {
                continue;
            }
            if (!library.with(altered.get()).isEmpty()) {
                outcome.addStanding();
                continue;
            }
            Verdict verdict = judge(altered.get(), library.with(text), outcome);
            if (verdict instanceof Verdict.Verbatim) {
                outcome.addWrong(altered.get() + " → " + verdict.message());
            }
        }
        return outcome;
    }

    private Verdict judge(String text, Set<DocumentId> sources, Outcome outcome) {
        long start = THREADS.getCurrentThreadCpuTime();
        Verdict verdict = check.check(text).orElseThrow().verdict();
        double time = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
        switch (verdict) {
            case Verdict.Verbatim verbatim -> outcome.addVerbatim(time);
            case Verdict.Near near ->
                outcome.addNear(sources.contains(near.closest().document().id()), time);
            case Verdict.NotFound none -> outcome.addNotFound(time);
        }
        return verdict;
    }

    /** The samples of which it is said whether somebody said them. */
    static List<Sample> only(boolean quotations, List<Sample> samples) {
        List<Sample> some = new ArrayList<>(samples);
        some.removeIf(sample -> sample.quotation() != quotations);
        return some;
    }
}
