package io.ceyuan.server.wire;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.reference.Passage;
import io.ceyuan.core.reference.Reference;
import io.ceyuan.core.reference.ReferenceForm;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The answer of {@code /api/v1/documents/{id}/citation}: a document, or a part of it, in every form.
 *
 * @param paragraph number of the part's first paragraph; null for the whole
 * @param address of the part, as {@code article-12}; null for the whole
 * @param pin as texts write it, as {@code 第十二条}; null where the part has no number
 * @param url the permanent address, absolute
 * @param csl CSL-JSON, an array of one
 */
public record WireReferenceForms(
        String id,
        @Nullable Integer paragraph,
        @Nullable String address,
        @Nullable String pin,
        String url,
        LocalDate accessed,
        String gbt7714,
        String official,
        String bibtex,
        String ris,
        @JsonRawValue String csl) {

    public static WireReferenceForms of(DocumentId id, Reference reference) {
        Passage passage = reference.passage();
        return new WireReferenceForms(
                id.value(),
                passage == null ? null : passage.paragraph(),
                passage == null ? null : passage.anchor(),
                passage == null || passage.pin().isEmpty() ? null : passage.pin(),
                reference.url(),
                reference.accessed(),
                ReferenceForm.GBT7714.write(reference).strip(),
                ReferenceForm.OFFICIAL.write(reference).strip(),
                ReferenceForm.BIBTEX.write(reference),
                ReferenceForm.RIS.write(reference),
                ReferenceForm.CSL_JSON.write(reference).strip());
    }
}
