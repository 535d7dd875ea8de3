/** The words of the field; start at {@link io.ceyuan.core.document.PolicyDocument} and {@link io.ceyuan.core.search.Searcher}. */
@NullMarked
package io.ceyuan.core;

import org.jspecify.annotations.NullMarked;
