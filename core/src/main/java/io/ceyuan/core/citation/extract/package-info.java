/** Finds the citations of a text; start at {@link io.ceyuan.core.citation.extract.CitationExtractor}. */
@NullMarked
package io.ceyuan.core.citation.extract;

import org.jspecify.annotations.NullMarked;
