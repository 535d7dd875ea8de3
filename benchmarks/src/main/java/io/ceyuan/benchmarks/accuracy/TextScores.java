package io.ceyuan.benchmarks.accuracy;

import io.ceyuan.indexer.extract.Block;
import io.ceyuan.indexer.extract.Extracted;
import io.ceyuan.indexer.extract.Extraction;
import io.ceyuan.indexer.extract.Rejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Texts of converted files, character by character, and whether those are rejected that hold none. */
final class TextScores {

    private static final double SAME = 0.99;
    private static final double RECOGNISED = 0.98;

    /** Beyond this share of errors a text counts as lost, so that comparing stays quick. */
    private static final double MOST_ERRORS = 0.2;

    private final Path truths;
    private final Map<String, Score> texts = new TreeMap<>();
    private final Score contains = new Score("formats: strings wanted", 1);
    private final Score rejected = new Score("formats: rejected as wanted", 1);
    private final Score kept = new Score("formats: nothing lost", 1);

    TextScores(Path truths) {
        this.truths = truths;
    }

    void add(Truth truth, Extraction found) throws IOException {
        if ("reject".equals(truth.expect())) {
            boolean refused = found instanceof Rejected;
            rejected.add(truth, refused ? 1 : 0, refused ? "" : "has text");
            return;
        }
        switch (found) {
            case Rejected(String reason) -> kept.add(truth, 0, reason);
            case Extracted text -> {
                kept.add(truth, 1, "");
                compare(truth, folded(text.blocks().stream().map(Block::text).collect(Collectors.joining())));
            }
        }
    }

    private void compare(Truth truth, String text) throws IOException {
        for (String wanted : truth.contains()) {
            boolean there = text.contains(folded(wanted));
            contains.add(truth, there ? 1 : 0, there ? "" : wanted);
        }
        if (truth.text() == null) {
            return;
        }
        String wanted = folded(Files.readString(truths.resolve(truth.text())));
        int most = (int) (wanted.length() * MOST_ERRORS);
        int errors = new LevenshteinDistance(most).apply(wanted, text);
        double share = errors < 0 ? 0 : 1 - (double) errors / wanted.length();
        String set = truth.scanned() ? "scanned" : truth.format() == null ? "other" : truth.format();
        double aim = truth.scanned() ? RECOGNISED : SAME;
        texts.computeIfAbsent(set, name -> new Score("formats: characters of " + name, aim))
                .add(truth, share, share >= aim ? "" : String.format(Locale.ROOT, "%.2f%%", 100 * share));
    }

    List<Score> scores() {
        List<Score> all = new ArrayList<>(texts.values());
        all.addAll(List.of(contains, rejected, kept));
        return List.copyOf(all);
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cf}]", "");
    }
}
