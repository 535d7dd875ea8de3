/** The embedded engine on Apache Lucene; start at {@link io.ceyuan.lucene.LuceneEngine}. */
@NullMarked
package io.ceyuan.lucene;

import org.jspecify.annotations.NullMarked;
