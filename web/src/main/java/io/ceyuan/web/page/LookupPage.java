package io.ceyuan.web.page;

import io.ceyuan.core.lookup.CitationLookup;
import io.ceyuan.core.lookup.LookedUp;
import io.ceyuan.core.lookup.Match;
import io.ceyuan.web.params.TableForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a text cites, one by one and in the text.
 *
 * @param typed what stands in the box
 * @param fileName of the file that the text came from; null for none
 * @param asked whether there was a text
 * @param counts as {@code 本资料库有 12 处}
 * @param cut says that not all are shown; null where all are
 * @param text with links where it cites; empty pieces before anything is asked
 * @param forms of files to take away; empty where the text is too long to be sent again
 */
public record LookupPage(
        String typed,
        @Nullable String fileName,
        boolean asked,
        String total,
        List<String> counts,
        @Nullable String cut,
        List<LookupItem> items,
        CitingText text,
        List<Taking> forms) {

    /** A file to take away. */
    record Taking(String value, String label) {}

    public LookupPage {
        counts = List.copyOf(counts);
        items = List.copyOf(items);
        forms = List.copyOf(forms);
    }

    SearchForm form() {
        return SearchForm.of("");
    }

    String title() {
        return "引用查找 - 策源";
    }

    /** Where it is posted to. */
    String lookupForm() {
        return Links.CITATIONS;
    }

    /** Where it is posted to for a file. */
    String batch() {
        return Links.CITATIONS_BATCH;
    }

    /** The page before anything is asked. */
    public static LookupPage empty() {
        return new LookupPage(
                "", null, false, "", List.of(), null, List.of(), new CitingText("", List.of()), List.of());
    }

    /**
     * @param fileName null where the text itself was sent
     * @param again whether the text may be sent again for a file
     */
    public static LookupPage of(String text, @Nullable String fileName, boolean again, List<LookedUp> found) {
        List<LookedUp> shown = found.subList(0, Math.min(found.size(), CitationLookup.MOST_CITATIONS));
        CitingText citing = CitingText.of(text, shown);
        Set<Integer> inText = citing.shown();
        List<LookupItem> items = new ArrayList<>();
        for (LookedUp one : shown) {
            int number = items.size() + 1;
            items.add(LookupItem.of(number, one, inText.contains(number)));
        }
        return new LookupPage(
                SubmittedText.typed(text, fileName),
                fileName,
                true,
                Wording.count(found.size()),
                counts(found),
                shown.size() < found.size() ? "引用较多，只列出前 " + Wording.count(shown.size()) + " 处" : null,
                items,
                citing,
                again && !found.isEmpty() ? takings() : List.of());
    }

    /** The address of what a citation means. */
    public static String url(Match match) {
        return Links.cited(match.document().document().id(), match.address());
    }

    private static List<Taking> takings() {
        return Arrays.stream(TableForm.values())
                .map(form -> new Taking(form.wireName(), form.label()))
                .toList();
    }

    private static List<String> counts(List<LookedUp> found) {
        Map<Integer, Long> counted =
                found.stream().collect(Collectors.groupingBy(LookedUp::status, TreeMap::new, Collectors.counting()));
        return counted.entrySet().stream()
                .map(one -> LookupItem.label(one.getKey()) + " " + Wording.count(one.getValue()) + " 处")
                .toList();
    }
}
