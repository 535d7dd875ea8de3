/** Who says what in a text; start at {@link io.ceyuan.core.quotation.Quotations}. */
@NullMarked
package io.ceyuan.core.quotation;

import org.jspecify.annotations.NullMarked;
