/** What is known of every file of a library between two runs; start at {@link io.ceyuan.indexer.state.LibraryState}. */
@NullMarked
package io.ceyuan.indexer.state;

import org.jspecify.annotations.NullMarked;
