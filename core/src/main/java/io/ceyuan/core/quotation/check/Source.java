package io.ceyuan.core.quotation.check;

import io.ceyuan.core.search.DocumentReference;
import org.jspecify.annotations.Nullable;

/**
 * Where the library has what is quoted, or what comes close to it.
 *
 * @param number 发文字号 in its normal form, or null
 * @param paragraph in which it begins; 0 for the title
 * @param text as it is written there
 */
public record Source(DocumentReference document, @Nullable String number, int paragraph, String text) {

    public Source {
        if (paragraph < 0) {
            throw new IllegalArgumentException("not a paragraph: " + paragraph);
        }
    }
}
