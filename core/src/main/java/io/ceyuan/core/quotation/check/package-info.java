/** Holds quotations against the library; start at {@link io.ceyuan.core.quotation.check.QuotationCheck}. */
@NullMarked
package io.ceyuan.core.quotation.check;

import org.jspecify.annotations.NullMarked;
