package io.ceyuan.benchmarks.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {

    private static final Map<String, Integer> RELEVANT = Map.of("甲", 2, "乙", 1);

    @ParameterizedTest(name = "{1} of the answer {0} is {2}, where 甲 has the grade 2 and 乙 the grade 1")
    @CsvSource({
        "甲 乙 丙, NDCG_10, 1",
        "乙 甲 丙, NDCG_10, 0.8597",
        "丙 丁 甲, NDCG_10, 0.3801",
        "丙 丁 戊, NDCG_10, 0",
        "丙 乙 甲, MRR_10, 0.5",
        "1 2 3 4 5 6 7 8 9 10 甲, MRR_10, 0",
        "丙 乙, RECALL_10, 0.5",
        "1 2 3 4 5 6 7 8 9 10 甲, RECALL_10, 0",
        "1 2 3 4 5 6 7 8 9 10 甲 乙, RECALL_100, 1",
    })
    void measures(String answer, Measure measure, double expected) {
        assertThat(measure.of(List.of(answer.split(" ")), RELEVANT)).isCloseTo(expected, within(0.0001));
    }

    @Test
    void theSameRunsDifferByChance() {
        double[] one = {1, 0.5, 0, 0.2};
        assertThat(PairedTest.p(one, one)).isEqualTo(1);
    }

    @Test
    void aRunThatIsBetterForEveryOneOfManyQuestionsIsBetter() {
        double[] one = new double[40];
        double[] other = new double[40];
        Arrays.setAll(one, i -> 0.5 + i / 100.0);
        Arrays.setAll(other, i -> 0.4 + i / 100.0);
        assertThat(PairedTest.p(one, other)).isLessThan(0.001);
    }

    @Test
    void ofThreeQuestionsThePIsThatOfTheEightWaysToTossThreeCoins() {
        assertThat(PairedTest.p(new double[] {1, 1, 1}, new double[] {0, 0, 0})).isCloseTo(0.25, within(0.01));
    }
}
