/** Speed and memory, as ratios of one run; start at {@link io.ceyuan.benchmarks.Bench}. */
@NullMarked
package io.ceyuan.benchmarks;

import org.jspecify.annotations.NullMarked;
