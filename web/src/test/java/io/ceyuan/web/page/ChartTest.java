package io.ceyuan.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.search.Timeline;
import io.ceyuan.core.search.Timeline.Count;
import io.ceyuan.web.params.Measure;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartTest {

    private static final Timeline TIMELINE = new Timeline(
            List.of(
                    new Timeline.Year(1990, 7),
                    new Timeline.Year(2015, 10),
                    new Timeline.Year(2016, 20),
                    new Timeline.Year(2018, 5)),
            3,
            List.of(new Timeline.Use(
                    new io.ceyuan.core.search.Wording("河长制"),
                    List.of(Count.NONE, new Count(5, 9), new Count(5, 30), new Count(1, 1)),
                    Count.NONE,
                    List.of())));

    @Test
    void beginsWithTheFirstUseAndBreaksAtAYearWithoutDocuments() {
        Chart chart = Objects.requireNonNull(Chart.of(TIMELINE, Measure.SHARE));
        assertThat(chart.years()).extracting(Chart.Tick::label).containsExactly("2015", "2016", "2017", "2018");
        assertThat(chart.heights())
                .extracting(Chart.Tick::label)
                .startsWith("0%", "10%")
                .endsWith("50%");
        Chart.Line line = chart.lines().getFirst();
        assertThat(line.dots()).hasSize(3);
        assertThat(line.strokes()).hasSize(2).first().asString().startsWith(Chart.LEFT + ".0,");
        assertThat(line.dots().getFirst().y()).isEqualTo(Chart.TOP + ".0");
        assertThat(line.dots().getFirst().label()).isEqualTo("河长制，2015年：5 件，9 处，占 50.0%");
        assertThat(line.dots().getLast().x()).isEqualTo(Chart.RIGHT + ".0");
        assertThat(chart.description()).contains("2015 至 2018 年", "最高 50%");
    }

    @Test
    void isNotThereWhenNoDatedDocumentHasTheWording() {
        Timeline nothing = new Timeline(
                List.of(new Timeline.Year(2015, 10)),
                3,
                List.of(new Timeline.Use(
                        new io.ceyuan.core.search.Wording("河长制"), List.of(Count.NONE), new Count(1, 1), List.of())));
        assertThat(Chart.of(nothing, Measure.DOCUMENTS)).isNull();
    }

    @ParameterizedTest(name = "a highest {1} of {0} is shown on a scale of steps {2} up to {3}")
    @CsvSource({
        "SHARE, 50, 10, 50",
        "SHARE, 100, 20, 100",
        "SHARE, 3.1, 1, 4",
        "SHARE, 0.03, 0.01, 0.03",
        "DOCUMENTS, 1, 1, 1",
        "DOCUMENTS, 7, 2, 8",
        "OCCURRENCES, 1234, 500, 1500",
    })
    void stepsAreRound(Measure measure, double highest, double step, double top) {
        Scale scale = Scale.upTo(highest, measure);
        assertThat(scale.step()).isCloseTo(step, org.assertj.core.data.Percentage.withPercentage(0.1));
        assertThat(scale.top()).isCloseTo(top, org.assertj.core.data.Percentage.withPercentage(0.1));
    }
}
