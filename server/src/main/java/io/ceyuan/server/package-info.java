/** URL to page or JSON; start at {@link io.ceyuan.server.SearchServer}. */
@NullMarked
package io.ceyuan.server;

import org.jspecify.annotations.NullMarked;
