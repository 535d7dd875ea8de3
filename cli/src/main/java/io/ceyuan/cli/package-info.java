/** The commands of {@code ./ceyuan}; start at {@link io.ceyuan.cli.Ceyuan}. */
@NullMarked
package io.ceyuan.cli;

import org.jspecify.annotations.NullMarked;
