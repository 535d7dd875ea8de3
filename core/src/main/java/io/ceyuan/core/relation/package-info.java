/** What one document says of others: cites, is based on, repeals; start at {@link io.ceyuan.core.relation.DocumentRelations}. */
@NullMarked
package io.ceyuan.core.relation;

import org.jspecify.annotations.NullMarked;
