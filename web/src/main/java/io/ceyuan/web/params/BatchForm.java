package io.ceyuan.web.params;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which the answer to a text can be taken away. */
public enum BatchForm {
    JSON("JSON"),
    CSV("CSV"),
    XLSX("Excel");

    private final String label;

    BatchForm(String label) {
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
    public static Optional<BatchForm> ofWireName(String name) {
        return Arrays.stream(values())
                .filter(form -> form.wireName().equals(name))
                .findFirst();
    }
}
