/** Chinese text to tokens; start at {@link io.ceyuan.analysis.PolicyAnalyzer}. */
@NullMarked
package io.ceyuan.analysis;

import org.jspecify.annotations.NullMarked;
