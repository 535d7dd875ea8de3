/** How text is cut into words, beside a gold standard; start at {@link io.ceyuan.benchmarks.segmentation.Segmentation}. */
@NullMarked
package io.ceyuan.benchmarks.segmentation;

import org.jspecify.annotations.NullMarked;
