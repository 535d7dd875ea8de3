package io.ceyuan.core.citation.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.SpecificationRows;
import io.ceyuan.core.citation.Citation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the rows of corpus/citations.spec.txt. */
class CitationSpecificationTest {

    /**
     * A row: {@code 要按照{国发[2015]034号}执行 | number 国发〔2015〕34号}.
     *
     * @param text without the braces
     * @param expected type, place and normal form of each citation, in the order of the text
     */
    record Row(int line, String text, List<String> expected) {

        @Override
        public String toString() {
            return "line " + line + ": " + text.replace("\n", "⏎");
        }

        static Row read(int line, String written) {
            int bar = written.lastIndexOf('|');
            String marked = written.substring(0, bar).strip().replace("⏎", "\n").replace("␣", " ");
            StringBuilder text = new StringBuilder();
            List<int[]> spans = new ArrayList<>();
            List<Integer> open = new ArrayList<>();
            for (int at = 0; at < marked.length(); at++) {
                char c = marked.charAt(at);
                if (c == '{') {
                    open.add(spans.size());
                    spans.add(new int[] {text.length(), -1});
                } else if (c == '}') {
                    spans.get(open.removeLast())[1] = text.length();
                } else {
                    text.append(c);
                }
            }
            List<String> forms = written.substring(bar + 1).isBlank()
                    ? List.of()
                    : Stream.of(written.substring(bar + 1).split(";"))
                            .map(String::strip)
                            .toList();
            assertThat(forms).as("line %s: as many forms as spans", line).hasSize(spans.size());
            List<String> expected = new ArrayList<>();
            for (int at = 0; at < forms.size(); at++) {
                String form = forms.get(at);
                int blank = form.indexOf(' ');
                int[] span = spans.get(at);
                String type = blank < 0 ? form : form.substring(0, blank);
                String normal = blank < 0
                        ? text.substring(span[0], span[1]).replaceAll("^《|》$|\\s", "")
                        : form.substring(blank + 1);
                expected.add(type + " [" + span[0] + "," + span[1] + ") " + normal);
            }
            return new Row(line, text.toString(), expected);
        }
    }

    static List<Row> rows() throws IOException {
        return SpecificationRows.of("citations.spec.txt", Row::read);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void aRowGivesItsCitations(Row row) {
        assertThat(new CitationExtractor()
                        .extract(row.text()).stream()
                                .map(CitationSpecificationTest::shown)
                                .toList())
                .isEqualTo(row.expected());
    }

    @Test
    void theSpecificationHasFourHundredRowsAndOnesThatFindNothing() throws IOException {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(400);
        assertThat(rows().stream().filter(row -> row.expected().isEmpty())).hasSizeGreaterThanOrEqualTo(80);
    }

    /** Of a provision {@code 条例#第三条}, {@code #第三条} where the text does not say of what. */
    private static String shown(Citation one) {
        String normal = one instanceof Citation.Provision provision
                ? provision.of().orElse("") + "#" + provision.pin()
                : one.normalized();
        return one.type().label() + " [" + one.span().start() + "," + one.span().end() + ") " + normal;
    }
}
