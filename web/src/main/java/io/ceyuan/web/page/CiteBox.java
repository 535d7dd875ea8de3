package io.ceyuan.web.page;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.reference.Passage;
import io.ceyuan.core.reference.Reference;
import io.ceyuan.core.reference.ReferenceForm;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a document, or a part of it, is cited.
 *
 * @param name what is cited, as 引用本文 or 引用第三条
 * @param open whether it is shown at once
 * @param address the permanent address, absolute
 * @param place the part in the text; null for the whole
 * @param whole the page on which the whole is cited; null where it is
 */
record CiteBox(
        String name,
        boolean open,
        String address,
        @Nullable String place,
        @Nullable String whole,
        List<Form> forms) {

    /**
     * The citation in one form.
     *
     * @param id of its text on the page
     * @param url of the same as a file
     */
    record Form(String id, String label, String text, String url) {}

    CiteBox {
        forms = List.copyOf(forms);
    }

    /**
     * @param whole the page on which the whole is cited
     */
    static CiteBox of(DocumentId id, Reference reference, String whole) {
        Passage passage = reference.passage();
        String anchor = passage == null ? "" : passage.anchor();
        return new CiteBox(
                "引用" + (passage == null ? "本文" : passage.locator()),
                passage != null,
                reference.url(),
                passage == null ? null : "#" + anchor,
                passage == null ? null : whole,
                Arrays.stream(ReferenceForm.values())
                        .map(form -> new Form(
                                "cite-" + form.wireName(),
                                form.label(),
                                form.write(reference).strip(),
                                Links.citation(id, form, anchor)))
                        .toList());
    }
}
