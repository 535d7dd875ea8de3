package io.ceyuan.web.params;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the chart of a timeline shows of each year. */
public enum Measure {
    /** Documents that have the wording, of all documents of the year. */
    SHARE("占当年文件的比例"),
    /** Documents that have the wording. */
    DOCUMENTS("文件数"),
    /** Places where the wording stands. */
    OCCURRENCES("出现次数");

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    /** The Chinese name on the page. */
    public String label() {
        return label;
    }

    /** The name in URLs, as {@code share}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The measure of a parameter's value; empty for any other value. */
    public static Optional<Measure> ofWireName(String name) {
        return Arrays.stream(values())
                .filter(measure -> measure.wireName().equals(name))
                .findFirst();
    }
}
