/** Files read by processes of their own, so that a bad file costs itself alone; start at {@link io.ceyuan.indexer.isolate.ParserPool}. */
@NullMarked
package io.ceyuan.indexer.isolate;

import org.jspecify.annotations.NullMarked;
