/** Documents as entries of reference lists; start at {@link io.ceyuan.core.reference.Reference}. */
@NullMarked
package io.ceyuan.core.reference;

import org.jspecify.annotations.NullMarked;
