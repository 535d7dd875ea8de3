/** Style, script and mark; start at {@link io.ceyuan.web.asset.StaticFiles}. */
@NullMarked
package io.ceyuan.web.asset;

import org.jspecify.annotations.NullMarked;
