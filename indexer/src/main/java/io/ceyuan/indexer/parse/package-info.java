/** From the text of a file to a document; start at {@link io.ceyuan.indexer.parse.PolicyDocumentParser}. */
@NullMarked
package io.ceyuan.indexer.parse;

import org.jspecify.annotations.NullMarked;
