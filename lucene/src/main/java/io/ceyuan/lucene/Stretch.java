package io.ceyuan.lucene;

/** Units of a {@link CompactText} from {@code start} to before {@code end}. */
record Stretch(int start, int end) {}
