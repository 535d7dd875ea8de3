/** The documents around one; start at {@link io.ceyuan.core.graph.Neighbourhood}. */
@NullMarked
package io.ceyuan.core.graph;

import org.jspecify.annotations.NullMarked;
