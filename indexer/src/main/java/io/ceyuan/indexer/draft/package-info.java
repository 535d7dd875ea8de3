/** Drafts in files: read from any format, and Word files with comments written back; start at {@link io.ceyuan.indexer.draft.FileDrafts}. */
@NullMarked
package io.ceyuan.indexer.draft;

import org.jspecify.annotations.NullMarked;
