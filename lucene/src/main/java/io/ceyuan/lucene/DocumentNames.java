package io.ceyuan.lucene;

import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.core.document.DocumentNumber;
import java.util.List;

/**
 * What a document is called by, in the form in which the index keeps it.
 *
 * <pre>
 * 泽政发[2021] 12号    →  泽政发〔2021〕12号
 * 国令第707号          →  国务院令第707号
 * 《关于 …… 的通知》   →  关于……的通知
 * </pre>
 */
record DocumentNames(CharacterFold fold) {

    /** A title without its outer 《》, folded as text is. */
    String ofTitle(String title) {
        String compact = new CompactText(title, fold).value();
        return compact.startsWith("《") && compact.indexOf('》') == compact.length() - 1
                ? compact.substring(1, compact.length() - 1)
                : compact;
    }

    /** Whether a typed text is a number and nothing else. */
    static boolean isNumber(String typed) {
        return DocumentNumber.parse(typed).isPresent();
    }

    /** The names that a typed text may be: a number in any bracket style, or a title. */
    List<String> of(String typed) {
        String title = ofTitle(typed);
        return DocumentNumber.parse(typed)
                .map(number -> List.of(number.toString(), title))
                .orElse(List.of(title));
    }
}
