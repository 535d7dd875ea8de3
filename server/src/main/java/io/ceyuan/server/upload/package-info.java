/** Files that are sent to be read; start at {@link io.ceyuan.server.upload.FileReader}. */
@NullMarked
package io.ceyuan.server.upload;

import org.jspecify.annotations.NullMarked;
