/**
 * Documents and their parts as entries of reference lists; start at {@link io.ceyuan.core.reference.Reference}, whose forms are
 * {@link io.ceyuan.core.reference.ReferenceForm}.
 */
@NullMarked
package io.ceyuan.core.reference;

import org.jspecify.annotations.NullMarked;
