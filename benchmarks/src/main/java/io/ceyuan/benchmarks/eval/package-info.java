/** How well hits are ordered, by judged questions; start at {@link io.ceyuan.benchmarks.eval.Eval}. */
@NullMarked
package io.ceyuan.benchmarks.eval;

import org.jspecify.annotations.NullMarked;
