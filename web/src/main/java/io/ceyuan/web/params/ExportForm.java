package io.ceyuan.web.params;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a list of hits can be taken away. */
public enum ExportForm {
    CSV("CSV"),
    XLSX("Excel"),
    JSONL("JSON Lines"),
    BIBTEX("BibTeX"),
    RIS("RIS"),
    CSLJSON("CSL-JSON"),
    GBT7714("GB/T 7714");

    private final String label;

    ExportForm(String label) {
        this.label = label;
    }

    /** The name on the page. */
    public String label() {
        return label;
    }

    /** The name in URLs, as {@code csv}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form of a parameter's value; empty for any other value. */
    public static Optional<ExportForm> ofWireName(String name) {
        return Arrays.stream(values())
                .filter(form -> form.wireName().equals(name))
                .findFirst();
    }
}
