/** What a URL asks for; start at {@link io.ceyuan.web.params.SearchParams}. */
@NullMarked
package io.ceyuan.web.params;

import org.jspecify.annotations.NullMarked;
