package io.ceyuan.core.reference;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a document can be cited. */
public enum ReferenceForm {
    GBT7714("GB/T 7714—2015"),
    OFFICIAL("公文引用"),
    BIBTEX("BibTeX"),
    RIS("RIS"),
    CSL_JSON("CSL-JSON");

    private final String label;

    ReferenceForm(String label) {
        this.label = label;
    }

    /** The name on the page. */
    public String label() {
        return label;
    }

    /** The name in URLs, as {@code csl-json}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The form of a parameter's value; empty for any other value. */
    public static Optional<ReferenceForm> ofWireName(String name) {
        return Arrays.stream(values())
                .filter(form -> form.wireName().equals(name))
                .findFirst();
    }

    /** The citation as a file holds it, ending in a line break. */
    public String write(Reference reference) {
        return switch (this) {
            case GBT7714 -> Gbt7714.write(reference) + "\n";
            case OFFICIAL -> OfficialForm.write(reference) + "\n";
            case BIBTEX -> BibTeX.write(reference);
            case RIS -> Ris.write(reference);
            case CSL_JSON -> CslJson.write(reference);
        };
    }
}
