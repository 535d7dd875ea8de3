/** Exact wording against a plain search of strings; start at {@link io.ceyuan.benchmarks.oracle.Oracle}. */
@NullMarked
package io.ceyuan.benchmarks.oracle;

import org.jspecify.annotations.NullMarked;
