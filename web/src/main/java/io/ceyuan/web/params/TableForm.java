package io.ceyuan.web.params;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a list can be taken away. */
public enum TableForm {
    JSON("JSON"),
    CSV("CSV"),
    XLSX("Excel");

    private final String label;

    TableForm(String label) {
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
    public static Optional<TableForm> ofWireName(String name) {
        return Arrays.stream(values())
                .filter(form -> form.wireName().equals(name))
                .findFirst();
    }
}
