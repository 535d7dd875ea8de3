package io.ceyuan.web.page;

import io.ceyuan.core.draft.DraftReport;
import io.ceyuan.core.draft.Finding;
import io.ceyuan.core.draft.Severity;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a draft, one by one and in its text.
 *
 * @param check where it is posted to
 * @param marking where it is posted to for a copy with comments
 * @param typed what stands in the box
 * @param fileName of the file that the draft came from; null for none
 * @param asked whether there was a draft
 * @param copy the copy with comments; null for none
 */
public record CheckPage(
        SearchForm form,
        String title,
        String check,
        String marking,
        String typed,
        @Nullable String fileName,
        boolean asked,
        String errors,
        String hints,
        @Nullable Copy copy,
        List<CheckedItem> items,
        List<CheckedParagraph> text) {

    private static final String TITLE = "文稿核查 - 策源";

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /**
     * A file inside of the page, since nothing is kept on the server.
     *
     * @param url with the bytes in it
     * @param name under which it is saved
     */
    record Copy(String url, String name) {}

    public CheckPage {
        items = List.copyOf(items);
        text = List.copyOf(text);
    }

    /** Whether anything was found. */
    boolean found() {
        return !items.isEmpty();
    }

    /** The page before anything is asked. */
    public static CheckPage empty() {
        return new CheckPage(
                SearchForm.of(""),
                TITLE,
                Links.CHECK,
                Links.CHECK_MARKED,
                "",
                null,
                false,
                "",
                "",
                null,
                List.of(),
                List.of());
    }

    /**
     * @param fileName null where the text itself was sent
     * @param marked the copy with comments; null for none
     * @param copyName under which it is saved
     */
    public static CheckPage of(
            DraftReport report, @Nullable String fileName, byte @Nullable [] marked, String copyName) {
        String text = report.draft().text();
        List<CheckedParagraph.Numbered> numbered = new ArrayList<>();
        List<CheckedItem> items = new ArrayList<>();
        for (Finding one : report.findings()) {
            numbered.add(new CheckedParagraph.Numbered(numbered.size() + 1, one));
            items.add(CheckedItem.of(numbered.size(), one, report));
        }
        Map<Integer, List<CheckedParagraph.Numbered>> byParagraph = numbered.stream()
                .collect(Collectors.groupingBy(one -> one.finding().paragraph()));
        return new CheckPage(
                SearchForm.of(""),
                TITLE,
                Links.CHECK,
                Links.CHECK_MARKED,
                SubmittedText.typed(text, fileName),
                fileName,
                true,
                Wording.count(report.count(Severity.ERROR)),
                Wording.count(report.count(Severity.HINT)),
                marked == null
                        ? null
                        : new Copy(
                                "data:" + WORD + ";base64,"
                                        + Base64.getEncoder().encodeToString(marked),
                                copyName),
                items,
                report.draft().paragraphs().stream()
                        .map(one -> CheckedParagraph.of(one, byParagraph.getOrDefault(one.number(), List.of())))
                        .toList());
    }
}
