package io.ceyuan.web.page;

import io.ceyuan.core.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A citation as it is marked in a text.
 *
 * @param url of what is cited, of the look-up where several things may be; null where the library has it not
 * @param style class of its look: {@code cited}, {@code doubtful} or {@code absent}
 * @param title what there is to know of it
 * @param repealed whether the cited document is
 */
record CitationMark(Span span, @Nullable String url, String style, String title, boolean repealed) {}
