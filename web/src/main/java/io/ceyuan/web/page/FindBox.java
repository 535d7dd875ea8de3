package io.ceyuan.web.page;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.query.Exactness;
import io.ceyuan.web.params.DocumentParams;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The box that looks for something in one document.
 *
 * @param action where it leads: to the first match
 * @param q the query by which the document was found, which is kept
 * @param find what stands in the box
 * @param said how many matches there are; null when nothing was looked for
 * @param clear the page without it
 */
record FindBox(
        String action,
        String q,
        boolean strict,
        String find,
        List<Choice> choices,
        @Nullable String said,
        String clear) {

    /** A way to look for it. */
    record Choice(String value, String label, boolean chosen) {}

    FindBox {
        choices = List.copyOf(choices);
    }

    static FindBox of(DocumentId id, DocumentParams params, int hits) {
        return new FindBox(
                "/documents/" + id + "#h1",
                params.q(),
                params.exact() == Exactness.STRICT,
                params.find(),
                Arrays.stream(DocumentParams.Match.values())
                        .map(match -> new Choice(match.wireName(), match.label(), match == params.match()))
                        .toList(),
                params.find().isEmpty()
                        ? null
                        : hits == 0
                                ? "文中没有“" + params.find() + "”"
                                : "文中有“" + params.find() + "” " + Wording.count(hits) + " 处",
                Links.document(id, params.search()));
    }
}
