/** The parts of a document: chapters, provisions, headings; start at {@link io.ceyuan.core.outline.Outline}. */
@NullMarked
package io.ceyuan.core.outline;

import org.jspecify.annotations.NullMarked;
