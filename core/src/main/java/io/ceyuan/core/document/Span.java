package io.ceyuan.core.document;

/** A stretch of a text that the holder names: UTF-16 units from {@code start} to before {@code end}. */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }
}
