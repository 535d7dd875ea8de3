/** What a user asks for; start at {@link io.ceyuan.core.query.QueryParser}. */
@NullMarked
package io.ceyuan.core.query;

import org.jspecify.annotations.NullMarked;
