/** What a library has for the citations of a text; start at {@link io.ceyuan.core.lookup.CitationLookup}. */
@NullMarked
package io.ceyuan.core.lookup;

import org.jspecify.annotations.NullMarked;
