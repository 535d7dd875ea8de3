package io.ceyuan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.ceyuan.core.draft.FindingKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The draft of {@code corpus/drafts} with its mistakes, checked against the sample documents. */
class SampleDraftTest {

    @TempDir
    private static Path temp;

    @BeforeAll
    static void isHere() {
        assumeTrue(Files.isDirectory(SampleDraft.FOLDER), "the sample draft is not here");
    }

    private static CommandRun check(String extension, String... options) {
        Path draft = SampleDraft.FOLDER.resolve(SampleDraft.NAME + extension);
        return CommandRun.of(Stream.concat(
                        Stream.of("check", "--data", IndexedCorpus.data().toString(), draft.toString()),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    @ParameterizedTest(name = "as {0}")
    @ValueSource(strings = {".docx", ".txt"})
    void everyMistakeIsFoundAndNothingElse(String extension) {
        CommandRun run = check(extension, "--json");
        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(findings(run))
                .extracting(one -> String.join(
                        " ",
                        one.get("severity").asText(),
                        one.get("kind").asText(),
                        one.get("paragraph").asText(),
                        one.get("text").asText()))
                .containsExactlyElementsOf(SampleDraft.MISTAKES);
    }

    @Test
    void theMistakesAreOfEveryKindButThoseThatNeedTwoDocumentsOfOneTitle() {
        assertThat(findings(check(".docx", "--json")))
                .extracting(one -> one.get("kind").asText())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(FindingKind.SEVERAL_DOCUMENTS, FindingKind.OLDER_VERSION))
                                .stream()
                                .map(FindingKind::wireName)
                                .toList());
    }

    @Test
    void theMarkedCopyHasACommentForEach() throws IOException {
        Path copy = temp.resolve("核查.docx");
        check(".docx", "--output", copy.toString());
        assertThat(SampleDraft.comments(copy))
                .hasSameSizeAs(SampleDraft.MISTAKES)
                .first()
                .extracting(SampleDraft.Comment::text)
                .asString()
                .contains("文号应写作“泽政办发〔2022〕33号”");
    }

    /** What the documentation shows is what is printed. */
    @Test
    void theDocumentationShowsWhatIsPrinted() throws IOException {
        String printed = check(".docx").out();
        String shown = Files.readString(Path.of("..", "docs", "drafts.md"))
                .lines()
                .dropWhile(line -> !line.contains("./ceyuan check corpus/drafts/" + SampleDraft.NAME + ".docx"))
                .dropWhile(line -> !line.equals("```"))
                .skip(1)
                .takeWhile(line -> !line.equals("```"))
                .reduce("", (before, line) -> before + line + "\n");
        assertThat(shown).isNotBlank();
        for (String part : shown.split("…\n")) {
            assertThat(printed).contains(part);
        }
    }

    private static List<JsonNode> findings(CommandRun run) {
        return StreamSupport.stream(run.json().get("findings").spliterator(), false)
                .toList();
    }
}
