package io.ceyuan.web.params;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingParamsTest {

    @ParameterizedTest(name = "a concordance of {0} is written as {1}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "``                                => ``",
                "q=%22a b%22                       => q=a%20b",
                "q=%E2%80%9Ca%E2%80%9D             => q=a",
                "q=a%22b%22                        => q=a%22b%22",
                "q=a OR b                          => q=a%20OR%20b",
                "q=a&order=newest&page=1&size=50   => q=a",
                "q=a&exact=folded                  => q=a",
                "q=a&exact=strict&order=left       => q=a&order=left&exact=strict",
                "q=a&size=10&page=3&order=left&year=2021&kind=x => q=a&kind=x&year=2021&order=left&page=3&size=10",
            })
    void aConcordanceIsWrittenCanonically(String given, String canonical) {
        assertThat(concordance(given).format()).isEqualTo(canonical);
        assertThat(concordance(canonical)).isEqualTo(concordance(given));
    }

    @ParameterizedTest(name = "a timeline of {0} is written as {1}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "``                                   => ``",
                "q=b&q=a&q=&q=b                       => q=b&q=a",
                "q=%22a%22&q=a                        => q=a",
                "measure=share&q=a                    => q=a",
                "q=a&exact=strict                     => q=a&exact=strict",
                "measure=occurrences&level=x&q=a      => q=a&level=x&measure=occurrences",
            })
    void aTimelineIsWrittenCanonically(String given, String canonical) {
        assertThat(timeline(given).format()).isEqualTo(canonical);
        assertThat(timeline(canonical)).isEqualTo(timeline(given));
    }

    private static ConcordanceParams concordance(String query) {
        return switch (ConcordanceParams.read(parameters(query))) {
            case Reading.Valid<ConcordanceParams> valid -> valid.params();
            case Reading.Invalid<ConcordanceParams> invalid -> throw new AssertionError(invalid);
        };
    }

    private static TimelineParams timeline(String query) {
        return switch (TimelineParams.read(parameters(query))) {
            case Reading.Valid<TimelineParams> valid -> valid.params();
            case Reading.Invalid<TimelineParams> invalid -> throw new AssertionError(invalid);
        };
    }

    private static Map<String, List<String>> parameters(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                parameters
                        .computeIfAbsent(parts[0], name -> new ArrayList<>())
                        .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }
}
