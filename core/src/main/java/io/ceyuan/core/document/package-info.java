/** What a policy document is; start at {@link io.ceyuan.core.document.PolicyDocument}. */
@NullMarked
package io.ceyuan.core.document;

import org.jspecify.annotations.NullMarked;
