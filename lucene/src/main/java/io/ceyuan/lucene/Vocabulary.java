package io.ceyuan.lucene;

import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.analysis.pinyin.Sounded;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The names that are few enough to be looked through one by one: the terms of the dictionary, and who issued documents.
 *
 * @param of the commit whose issuers these are
 * @param terms of the dictionary, whether or not a document has them
 * @param issuers by name
 */
record Vocabulary(Object of, List<Sounded> terms, Map<String, Sounded> issuers) {

    static Vocabulary of(IndexReader reader, Vocabulary earlier, CharacterFold fold) throws IOException {
        Map<String, Sounded> issuers = new LinkedHashMap<>();
        Terms names = MultiTerms.getTerms(reader, IndexSchema.ISSUER_NAME);
        if (names != null) {
            TermsEnum each = names.iterator();
            for (BytesRef name = each.next(); name != null; name = each.next()) {
                String text = name.utf8ToString();
                Sounded known = earlier.issuers.get(text);
                issuers.put(text, known == null ? Sounded.of(text, fold) : known);
            }
        }
        return new Vocabulary(reader.getReaderCacheHelper().getKey(), earlier.terms, issuers);
    }

    /** The terms alone, before an index was looked at. */
    static Vocabulary of(List<String> terms, CharacterFold fold) {
        return new Vocabulary(
                new Object(),
                terms.stream().distinct().map(term -> Sounded.of(term, fold)).toList(),
                Map.of());
    }

    boolean isOf(IndexReader reader) {
        return of.equals(reader.getReaderCacheHelper().getKey());
    }

    List<Sounded> all() {
        List<Sounded> all = new ArrayList<>(terms);
        all.addAll(issuers.values());
        return all;
    }
}
