package io.ceyuan.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.ceyuan.core.document.IssuingBody;
import io.ceyuan.core.document.PolicyDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Heads of documents annotated by hand, a JSON object a line: {@code -Dceyuan.heads=FILE} names them. */
@DisplayName("The heads annotated by hand")
final class HeadsTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("give number, title, issuer and day as annotated")
    void areRead() throws Exception {
        String heads = System.getProperty("ceyuan.heads", "");
        Assumptions.assumeFalse(heads.isEmpty(), "no heads given");
        List<String> different = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(heads))) {
            JsonNode head = JsonMapper.builder().build().readTree(line);
            String id = head.path("id").asText();
            String text = head.path("text").asText();
            PolicyDocument found = ParsedText.of(folder, id + (text.startsWith("#") ? ".md" : ".txt"), text);
            compare(different, id, head.path("own_number"), found.numberText());
            compare(different, id, head.path("title"), found.title().value());
            String issuer =
                    found.issuers().stream().map(IssuingBody::name).findFirst().orElse(null);
            compare(different, id, head.path("issuer"), issuer);
            if (!text.contains("修正）")) {
                // an amended statute is annotated with the day of its first version; a document has that of its last
                compare(different, id, head.path("date"), Objects.toString(found.issuedDate(), null));
            }
        }
        assertThat(different).isEmpty();
    }

    private static void compare(List<String> different, String id, JsonNode wanted, @Nullable String found) {
        if (!wanted.isNull() && !wanted.asText().equals(found)) {
            different.add(id + ": " + wanted.asText() + " ≠ " + found);
        }
    }
}
