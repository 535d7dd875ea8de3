package io.ceyuan.core.quotation.check;

/**
 * What is checked beside the quotations of a text.
 *
 * @param sentences every whole sentence too
 * @param terms what stands in quotation marks and is short, too
 */
public record CheckOptions(boolean sentences, boolean terms) {

    /** Quotations alone. */
    public static final CheckOptions QUOTATIONS = new CheckOptions(false, false);
}
