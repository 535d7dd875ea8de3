/** A text made ready for finding forms in it; start at {@link io.ceyuan.core.citation.text.CleanText}. */
@NullMarked
package io.ceyuan.core.citation.text;

import org.jspecify.annotations.NullMarked;
