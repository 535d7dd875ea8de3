package io.ceyuan.core.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasesTest {

    @ParameterizedTest(name = "{0}: upon {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "根据¤、¤，结合本省实际，制定本办法。| ¤、¤",
                "依据有关规定和¤的规定制定本办法。| 有关规定和¤的规定",
                "根据¤，按照¤，现就有关事项通知如下：| ¤",
                "根据¤，现公告如下。依照¤，现将名单公布。| ¤ ¤",
                "根据¤办理，另行制定细则。| ''",
                "根据¤。制定本办法。| ''",
                "根据有关规定，制定本办法，适用¤。| ''",
            })
    void aBasisIsNamedFromItsVerbToWhatIsDone(String sentence, String named) {
        assertThat(Bases.in(sentence).stream()
                        .map(span -> sentence.substring(span.start(), span.end()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(named);
    }

    @Test
    @Timeout(10)
    void aMillionCharactersInWhichNothingIsDoneAreRead() {
        String sentence = "根据¤" + "，现".repeat(150) + "。";
        assertThat(Bases.in(sentence.repeat(3_000))).isEmpty();
        assertThat(Bases.in((sentence + "现就。").repeat(3_000))).isEmpty();
    }
}
