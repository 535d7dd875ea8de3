/** What the API says, as records that are written as JSON; start at {@link io.ceyuan.server.wire.WireResult}. */
@NullMarked
package io.ceyuan.server.wire;

import org.jspecify.annotations.NullMarked;
