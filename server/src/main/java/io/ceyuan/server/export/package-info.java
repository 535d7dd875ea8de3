/** Results as files to be taken away; start at {@link io.ceyuan.server.export.HitFile}. */
@NullMarked
package io.ceyuan.server.export;

import org.jspecify.annotations.NullMarked;
