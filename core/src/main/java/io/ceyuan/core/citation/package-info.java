/** What a citation is and what it points at; start at {@link io.ceyuan.core.citation.Citation}. */
@NullMarked
package io.ceyuan.core.citation;

import org.jspecify.annotations.NullMarked;
