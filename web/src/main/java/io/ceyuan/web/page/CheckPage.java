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
 * @param typed what stands in the box
 * @param fileName of the file that the draft came from; null for none
 * @param asked whether there was a draft
 * @param notes what was not checked
 * @param copy the copy with comments; null for none
 */
public record CheckPage(
        String typed,
        @Nullable String fileName,
        boolean asked,
        String errors,
        String hints,
        List<String> notes,
        @Nullable Copy copy,
        List<CheckedItem> items,
        List<CheckedParagraph> text) {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /**
     * A file inside of the page, since nothing is kept on the server.
     *
     * @param url with the bytes in it
     * @param name under which it is saved
     */
    record Copy(String url, String name) {}

    public CheckPage {
        notes = List.copyOf(notes);
        items = List.copyOf(items);
        text = List.copyOf(text);
    }

    SearchForm form() {
        return SearchForm.of("");
    }

    String title() {
        return "文稿核查 - 策源";
    }

    /** Where it is posted to. */
    String check() {
        return Links.CHECK;
    }

    /** Where it is posted to for a copy with comments. */
    String marking() {
        return Links.CHECK_MARKED;
    }

    /** Whether anything was found. */
    boolean found() {
        return !items.isEmpty();
    }

    /** The page before anything is asked. */
    public static CheckPage empty() {
        return new CheckPage("", null, false, "", "", List.of(), null, List.of(), List.of());
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
                SubmittedText.typed(text, fileName),
                fileName,
                true,
                Wording.count(report.count(Severity.ERROR)),
                Wording.count(report.count(Severity.HINT)),
                report.unchecked().sentences(),
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
