package io.ceyuan.indexer.isolate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Of what a process writes")
final class MarkedLinesTest {

    @ParameterizedTest(name = "{0} is heard as {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "'' => ''",
                "^ready| => ready|",
                "numThread=2|^a|models=x|^b| => a|b|",
                "half a line^a|rest of it| => a|",
                "noise alone| => ''",
                "^cut of => cut of",
                "^粮食| => 粮食|",
            })
    void isHeard(String written, String heard) throws IOException {
        byte[] bytes = written.replace('^', '\u0001').replace('|', '\n').getBytes(StandardCharsets.UTF_8);
        try (InputStream all = new MarkedLines(new ByteArrayInputStream(bytes));
                InputStream single = new MarkedLines(new ByteArrayInputStream(bytes))) {
            String expected = heard.replace('|', '\n');
            assertThat(new String(all.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(expected);
            int first = single.read();
            assertThat(first).isEqualTo(expected.isEmpty() ? -1 : expected.getBytes(StandardCharsets.UTF_8)[0] & 0xFF);
        }
    }
}
