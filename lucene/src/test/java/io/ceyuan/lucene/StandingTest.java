package io.ceyuan.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Validity;
import io.ceyuan.core.query.QueryParser;
import io.ceyuan.core.search.DocumentWriter;
import io.ceyuan.core.search.EngineProvider;
import io.ceyuan.core.search.EngineSettings;
import io.ceyuan.core.search.Explanation;
import io.ceyuan.core.search.Filters;
import io.ceyuan.core.search.Hit;
import io.ceyuan.core.search.Library;
import io.ceyuan.core.search.Matching;
import io.ceyuan.core.search.SampleDocument;
import io.ceyuan.core.search.SearchRequest;
import io.ceyuan.core.search.Sort;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Of two documents that match alike, the newer")
class StandingTest {

    private static final double POINT = 0.025;

    /** One, and four for a document of which nobody knows that it is out of force. */
    private static final double FULL = 5 * POINT;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "is told {3} where another says on 2021-03-05 «{0}», asked on {1}: {2}")
    @CsvSource({
        "本通知自公布之日起施行。, 2024-06-01, 新 旧, UNKNOWN, 5",
        "云政发〔2019〕3号同时废止。, 2024-06-01, 旧 新, REPEALED, 1",
        "云政发〔2019〕3号同时废止。, 2021-03-05, 旧 新, REPEALED, 1",
        "云政发〔2019〕3号同时废止。, 2021-03-04, 新 旧, UNKNOWN, 5",
        "对云政发〔2019〕3号作如下修改：, 2024-06-01, 旧 新, AMENDED, 3",
        "云政发〔2018〕7号同时废止。, 2024-06-01, 新 旧, UNKNOWN, 5",
    })
    void standsWhereItsShownValidityPutsIt(String said, LocalDate day, String order, Validity validity, int points) {
        PolicyDocument acting = SampleDocument.of("令", "水价通知", said)
                .number("云政发", 2021, 12)
                .issued(2021, 3, 5)
                .build();
        EngineSettings settings = new EngineSettings(URI.create("lucene:" + folder.resolve("index")), List.of());
        try (DocumentWriter writer = EngineProvider.of(settings).openWriter(settings)) {
            writer.write(document("旧", 2018));
            writer.write(document("新", 2019));
            writer.write(acting);
            writer.commit();
        }
        try (Library library = EngineProvider.of(settings).openSearcher(settings)) {
            List<Hit> hits = hits(library, day);
            assertThat(order(hits)).isEqualTo(order);
            Hit newer = hit(hits, "新");
            assertThat(newer.validityOn(day)).isEqualTo(validity);
            assertThat(standing(newer)).isEqualTo(points * POINT, within(1e-6));
            assertThat(newer.score() - hit(hits, "旧").score())
                    .isEqualTo(standing(newer) - standing(hit(hits, "旧")), within(1e-4));
        }
        try (DocumentWriter writer = EngineProvider.of(settings).openWriter(settings)) {
            writer.delete(acting.id());
            writer.commit();
        }
        try (Library library = EngineProvider.of(settings).openSearcher(settings)) {
            List<Hit> hits = hits(library, day);
            assertThat(order(hits)).isEqualTo("新 旧");
            assertThat(standing(hits.getFirst())).isEqualTo(FULL, within(1e-6));
        }
    }

    private static PolicyDocument document(String place, int year) {
        return SampleDocument.of(place, "绿化办法", "绿化应当因地制宜，" + place + "树不得砍伐。")
                .number("云政发", year, 3)
                .issued(year, 5, 20)
                .build();
    }

    private static List<Hit> hits(Library library, LocalDate day) {
        return library.search(new SearchRequest(
                        QueryParser.parse("绿化").query(),
                        new Filters(Map.of(), Map.of(), day),
                        Sort.RELEVANCE,
                        false,
                        1,
                        10,
                        new Matching(true, true)))
                .hits();
    }

    private static String order(List<Hit> hits) {
        return String.join(
                " ", hits.stream().map(hit -> hit.document().source().place()).toList());
    }

    private static Hit hit(List<Hit> hits, String place) {
        return hits.stream()
                .filter(hit -> hit.document().source().place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    private static double standing(Hit hit) {
        return Objects.requireNonNull(hit.explanation()).parts().stream()
                .filter(part -> part.kind() == Explanation.Kind.STANDING)
                .mapToDouble(Explanation.Part::score)
                .sum();
    }
}
