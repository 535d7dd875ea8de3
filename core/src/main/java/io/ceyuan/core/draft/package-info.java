/** What is wrong with the citations of a draft; start at {@link io.ceyuan.core.draft.DraftCheck}. */
@NullMarked
package io.ceyuan.core.draft;

import org.jspecify.annotations.NullMarked;
