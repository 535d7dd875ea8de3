package io.ceyuan.lucene;

import io.ceyuan.core.citation.CitationKey;
import io.ceyuan.core.relation.Relation;
import io.ceyuan.core.relation.RelationKind;
import java.util.List;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;

/**
 * Keys as they stand in the index: the key of a document by itself, that of a relation with its kind, so that all who name a key stand side
 * by side.
 *
 * <pre>
 * n:云政发〔2021〕12号
 * n:云政发〔2021〕12号 repeals
 * </pre>
 */
final class RelationTerms {

    /** No key has one. */
    private static final char BETWEEN = '\u0000';

    /** Lucene takes no longer term; a title of ten thousand characters names nothing. */
    private static final int LONGEST = 10_000;

    private RelationTerms() {}

    static Field key(CitationKey key) {
        return new StringField(IndexSchema.KEY, cut(key.term()), Field.Store.NO);
    }

    static Field field(String term) {
        return new StringField(IndexSchema.CITES, term, Field.Store.NO);
    }

    /** The terms of all keys of all relations, none twice. */
    static List<String> of(List<Relation> relations) {
        return relations.stream()
                .flatMap(relation -> relation.keys().stream().map(key -> of(key, relation.kind())))
                .distinct()
                .toList();
    }

    static String of(CitationKey key, RelationKind kind) {
        return cut(key.term()) + BETWEEN + kind.wireName();
    }

    static String cut(String term) {
        return term.length() <= LONGEST ? term : term.substring(0, LONGEST);
    }
}
