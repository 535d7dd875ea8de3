package io.ceyuan.core.quotation.check;

/**
 * A stretch of a difference. Those that are not DELETED give the quotation, as far as it was compared, when they are joined, those that are not INSERTED the
 * source, but for white space at its breaks.
 *
 * @param text as written, of what is equal that of the quotation
 */
public record DiffPiece(DiffKind kind, String text) {

    public DiffPiece {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a difference of nothing");
        }
    }
}
