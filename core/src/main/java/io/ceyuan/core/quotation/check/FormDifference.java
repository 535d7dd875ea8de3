package io.ceyuan.core.quotation.check;

/**
 * What only the form of two texts differs in.
 *
 * @param quotation as the quotation has it first; may be empty
 * @param source as the source has it there; may be empty
 * @param count how many places
 */
public record FormDifference(FormKind kind, String quotation, String source, int count) {

    public FormDifference {
        if (quotation.equals(source) || count < 1) {
            throw new IllegalArgumentException("no difference: «" + quotation + "», " + count);
        }
    }
}
