package io.ceyuan.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.Validity;
import io.ceyuan.core.search.DocumentWriter;
import io.ceyuan.core.search.EngineProvider;
import io.ceyuan.core.search.EngineSettings;
import io.ceyuan.core.search.Library;
import io.ceyuan.core.search.SampleDocument;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A document that repeals «年度用水计划»")
class LaterActReaderTest {

    private static final String ISSUER = "青岚市水务局";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "of which its body issued {0} texts before leaves each {1}")
    @CsvSource({"1, REPEALED", "100, REPEALED", "101, UNKNOWN"})
    void meansNothingInParticularByATitleOfAHundredTexts(int texts, Validity validity) {
        EngineSettings settings = new EngineSettings(URI.create("lucene:" + folder.resolve("index")), List.of());
        try (DocumentWriter writer = EngineProvider.of(settings).openWriter(settings)) {
            for (int text = 1; text <= texts; text++) {
                writer.write(SampleDocument.of("计划" + text, "年度用水计划", "第" + text + "号水表用水。")
                        .number("青水发", 2019, text)
                        .issued(2019, 5, 20)
                        .by(ISSUER)
                        .build());
            }
            writer.write(SampleDocument.of("令", "水价通知", "《年度用水计划》同时废止。")
                    .number("青水发", 2021, 1)
                    .issued(2021, 3, 5)
                    .by(ISSUER)
                    .build());
            writer.commit();
        }
        try (Library library = EngineProvider.of(settings).openSearcher(settings)) {
            for (int text = 1; text <= texts; text++) {
                assertThat(library.document(DocumentId.ofPlace("计划" + text))
                                .orElseThrow()
                                .validityOn(LocalDate.of(2024, 6, 1)))
                        .isEqualTo(validity);
            }
        }
    }
}
