/** Measures the check of quotations on quotations that were altered; start at {@link io.ceyuan.benchmarks.quotation.QuotationRun}. */
@NullMarked
package io.ceyuan.benchmarks.quotation;

import org.jspecify.annotations.NullMarked;
