/** What a browser sees; start at {@link io.ceyuan.web.page.Pages}. */
@NullMarked
package io.ceyuan.web.page;

import org.jspecify.annotations.NullMarked;
