package io.ceyuan.benchmarks.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.ceyuan.benchmarks.TextFolder;
import io.ceyuan.core.document.PolicyDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of hits stays as good as it was measured. */
class JudgedSetsTest {

    /** Just below what was measured, see docs/relevance.md. */
    private static final double NDCG = 0.905;

    private static final double MRR = 0.95;

    @TempDir
    private Path index;

    @Test
    void theSampleDocumentsAreFoundByWhatPeopleTypeForThem() throws IOException {
        List<PolicyDocument> documents = TextFolder.read(Path.of("../corpus/documents"));
        Judgements judgements =
                Judgements.read(Path.of("../corpus/judgements.tsv")).below("documents");
        assertThat(judgements.missing(Eval.places(documents))).isEmpty();
        assertThat(Scores.judged(judgements)).hasSizeGreaterThanOrEqualTo(120);
        Scores scores = scores(documents, judgements);
        assertThat(scores.mean(Measure.NDCG_10)).isGreaterThanOrEqualTo(NDCG);
        assertThat(scores.mean(Measure.MRR_10)).isGreaterThanOrEqualTo(MRR);
    }

    @Test
    void questionsFindArticlesOfLaw() throws IOException {
        Path set =
                Path.of(System.getProperty("ceyuan.eval", "../../shared/eval")).resolve("statute");
        assumeTrue(Files.isDirectory(set), "no judged set here");
        JudgedFolder folder = new JudgedFolder(set);
        Judgements judgements = folder.judgements(set.resolve("queries.dev.tsv"), set.resolve("qrels.dev.trec"));
        Scores scores = scores(new JudgedDocuments(folder.corpus()).read(), judgements);
        // the aim; 0.3761 was measured
        assertThat(scores.mean(Measure.NDCG_10)).isGreaterThanOrEqualTo(0.375);
        assertThat(scores.mean(Measure.MRR_10)).isGreaterThanOrEqualTo(0.385);
        assertThat(scores.mean(Measure.RECALL_100)).isGreaterThanOrEqualTo(0.685);
    }

    @Test
    void questionsFindPolicyDocuments() throws IOException {
        Path set =
                Path.of(System.getProperty("ceyuan.eval", "../../shared/eval")).resolve("policyqa");
        assumeTrue(Files.isDirectory(set), "no judged set here");
        JudgedFolder folder = new JudgedFolder(set);
        Judgements judgements = every(4, folder.judgements(null, null));
        Scores scores = scores(new JudgedDocuments(folder.corpus()).read(), judgements);
        assertThat(scores.mean(Measure.NDCG_10)).isGreaterThanOrEqualTo(0.89);
    }

    private Scores scores(List<PolicyDocument> documents, Judgements judgements) throws IOException {
        ProductRun run = ProductRun.in(index);
        run.index(documents);
        return Scores.of(run.answer(judgements), judgements);
    }

    /** Some of the questions, for they take their time. */
    private static Judgements every(int step, Judgements all) {
        Map<String, String> some = new LinkedHashMap<>();
        int at = 0;
        for (Map.Entry<String, String> query : all.queries().entrySet()) {
            if (at++ % step == 0) {
                some.put(query.getKey(), query.getValue());
            }
        }
        return new Judgements(some, all.grades());
    }
}
