/** How rightly files are read, against a truth; start at {@link io.ceyuan.benchmarks.accuracy.Accuracy}. */
@NullMarked
package io.ceyuan.benchmarks.accuracy;

import org.jspecify.annotations.NullMarked;
