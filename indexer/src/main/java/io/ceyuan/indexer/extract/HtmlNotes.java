package io.ceyuan.indexer.extract;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The footnotes of a page: paragraphs that begin with a mark which leads back to the same mark further up.
 *
 * <pre>
 * &lt;a href="#_ftn1" name="_ftnref1"&gt;[1]&lt;/a&gt; … &lt;p&gt;&lt;a href="#_ftnref1" name="_ftn1"&gt;[1]&lt;/a&gt; 见……&lt;/p&gt;
 * </pre>
 */
final class HtmlNotes {

    private static final Pattern MARK = Pattern.compile("[\\[［〔【][0-9]{1,3}[\\]］〕】]|[①-⑳]");

    private final IdentityHashMap<Element, String> marks = new IdentityHashMap<>();

    private HtmlNotes() {}

    static HtmlNotes of(Element main) {
        Map<String, Element> named = new HashMap<>();
        IdentityHashMap<Element, Integer> places = new IdentityHashMap<>();
        for (Element element : main.getAllElements()) {
            places.put(element, places.size());
            named.putIfAbsent(element.id(), element);
            named.putIfAbsent(element.attr("name"), element);
        }
        HtmlNotes notes = new HtmlNotes();
        for (Element back : main.select("a[href^=#]")) {
            Element reference = named.get(back.attr("href").substring(1));
            String mark = CleanText.line(back.text());
            if (reference != null
                    && MARK.matcher(mark).matches()
                    && CleanText.line(reference.text()).equals(mark)
                    && places.getOrDefault(reference, 0) < places.getOrDefault(back, 0)) {
                notes.add(back.closest("p, li, div, dd"), mark);
            }
        }
        return notes;
    }

    private void add(@Nullable Element paragraph, String mark) {
        if (paragraph != null && !rest(paragraph, mark).isEmpty()) {
            marks.put(paragraph, mark);
        }
    }

    /** The note that the element is; empty for any other. */
    Optional<Block> note(Element element) {
        return Optional.ofNullable(marks.get(element)).map(mark -> Block.note(mark, rest(element, mark)));
    }

    private static String rest(Element paragraph, String mark) {
        String text = CleanText.line(paragraph.text());
        return text.startsWith(mark) ? text.substring(mark.length()).strip() : "";
    }
}
