/** The seam between the product and an engine; start at {@link io.ceyuan.core.search.Searcher}. */
@NullMarked
package io.ceyuan.core.search;

import org.jspecify.annotations.NullMarked;
