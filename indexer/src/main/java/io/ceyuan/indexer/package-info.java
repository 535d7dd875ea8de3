/** From folders of files to an index; start at {@link io.ceyuan.indexer.IndexingRun}. */
@NullMarked
package io.ceyuan.indexer;

import org.jspecify.annotations.NullMarked;
