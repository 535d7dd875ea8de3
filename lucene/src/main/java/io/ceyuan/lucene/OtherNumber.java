package io.ceyuan.lucene;

import java.io.IOException;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a document that has the title which is named has another 文号 than the one named with it, and so is another document of
 * that title. Orders tell nothing: each version of a regulation may have an order of its own.
 *
 * <pre>
 * 《X办法》（云政发〔2015〕9号）     not the X办法 that is 云政发〔2020〕1号
 * 《X办法》（云府发〔2020〕1号）     may be it: the code of the agency is misread or misspelt
 * 《X条例》（国务院令第343号）       may be the X条例 of 国务院令第594号
 * </pre>
 */
final class OtherNumber {

    private static final char YEAR = '〔';

    private OtherNumber() {}

    /**
     * @param named the surest key of the name
     * @param doc Lucene's number of a document that has the title, or of any of its copies
     */
    static boolean has(IndexView view, BytesRef named, int doc) throws IOException {
        String tail = tail(named.utf8ToString());
        if (tail == null) {
            return false;
        }
        for (int copy : view.copies().sharing(doc)) {
            String number = DocumentColumns.of(view.getIndexReader(), copy).text(IndexSchema.NUMBER);
            String own = number == null ? null : tail(number);
            if (own != null) {
                return !own.equals(tail);
            }
        }
        return false;
    }

    /** Year and serial; null for what is no 文号. */
    private static @Nullable String tail(String number) {
        int year = number.indexOf(YEAR);
        return year < 0 || number.startsWith("t:") ? null : number.substring(year);
    }
}
