/** From a file's bytes to its text in blocks, or to the reason why there is none; start at {@link io.ceyuan.indexer.extract.TextExtractor}. */
@NullMarked
package io.ceyuan.indexer.extract;

import org.jspecify.annotations.NullMarked;
