package io.ceyuan.core.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.SpecificationRows;
import io.ceyuan.core.document.Details;
import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.DocumentKind;
import io.ceyuan.core.document.DocumentNumber;
import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Provenance;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.core.document.Sourced;
import io.ceyuan.core.document.Validity;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the rows of corpus/relations.spec.txt. */
class RelationSpecificationTest {

    /** # [意见，青政发〔2021〕12号] 关于水价的意见 */
    private static final Pattern TITLE =
            Pattern.compile("# (?:\\[(?<kind>[^，\\]]+)(?:，(?<number>[^\\]]+))?] )?(?<title>.+)");

    /**
     * A row.
     *
     * @param expected kind and name of each relation
     */
    record Row(int line, String text, List<String> expected) {

        @Override
        public String toString() {
            return "line " + line + ": " + text;
        }

        static Row read(int line, String written) {
            int bar = written.lastIndexOf('|');
            return new Row(
                    line,
                    written.substring(0, bar).strip(),
                    Stream.of(written.substring(bar + 1).split(" ; "))
                            .map(String::strip)
                            .filter(one -> !one.isEmpty())
                            .toList());
        }

        PolicyDocument document() {
            DocumentKind kind = DocumentKind.OTHER;
            DocumentNumber number = null;
            String title = "关于有关事项的通知";
            List<Paragraph> paragraphs = new ArrayList<>();
            for (String paragraph : text.split("⏎")) {
                Matcher head = TITLE.matcher(paragraph);
                if (head.matches()) {
                    title = head.group("title").strip();
                    kind = DocumentKind.ofLabel(head.group("kind") == null ? "其他" : head.group("kind"))
                            .orElseThrow();
                    number = head.group("number") == null
                            ? null
                            : DocumentNumber.parse(head.group("number")).orElseThrow();
                } else {
                    paragraphs.add(new Paragraph(paragraphs.size() + 1, 0, paragraph.strip()));
                }
            }
            return new PolicyDocument(
                    DocumentId.ofPlace("x"),
                    List.of(new SourceFile("x", "file:///x", "txt", 1, Instant.EPOCH)),
                    new Sourced<>(title, Provenance.HEAD),
                    number == null ? null : new Sourced<>(number, Provenance.HEAD),
                    List.of(),
                    null,
                    kind,
                    null,
                    null,
                    Validity.UNKNOWN,
                    paragraphs,
                    Details.NONE);
        }
    }

    static List<Row> rows() throws IOException {
        return SpecificationRows.of("relations.spec.txt", Row::read);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void aRowGivesItsRelations(Row row) {
        List<Relation> relations = DocumentRelations.of(row.document()).relations();
        assertThat(relations.stream()
                        .map(one -> one.kind().wireName() + " " + one.name())
                        .toList())
                .isEqualTo(row.expected().stream()
                        .map(one -> one.replaceFirst(" \\*[0-9]+$", ""))
                        .toList());
        for (int i = 0; i < relations.size(); i++) {
            int star = row.expected().get(i).lastIndexOf(" *");
            if (star > 0) {
                assertThat(relations.get(i).mentions())
                        .isEqualTo(Integer.parseInt(row.expected().get(i).substring(star + 2)));
            }
        }
    }

    @Test
    void theSpecificationHasEightyRowsAndOnesThatSayNoMoreThanANameOrNothing() throws IOException {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(80);
        assertThat(rows().stream().filter(row -> row.expected().stream().allMatch(one -> one.startsWith("cites"))))
                .hasSizeGreaterThanOrEqualTo(25);
    }
}
