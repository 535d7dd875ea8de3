package io.ceyuan.lucene;

import io.ceyuan.core.citation.CitationKey;
import io.ceyuan.core.relation.Relation;
import io.ceyuan.core.relation.RelationKind;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/**
 * Keys as they stand in the index: the key of a document by itself, that of a relation with its kind, so that all who name a key stand side
 * by side. Behind the surest key of a relation the others are marked, since who names a number names a title behind it only
 * where nothing has the number.
 *
 * <pre>
 * n:云政发〔2021〕12号
 * n:云政发〔2021〕12号 repeals
 * t:X办法 repeals next
 * </pre>
 */
final class RelationTerms {

    /** No key has one. */
    private static final char BETWEEN = '\u0000';

    private static final String NEXT = BETWEEN + "next";

    /** Lucene takes no longer term; a title of ten thousand characters names nothing. */
    private static final int LONGEST = 10_000;

    private RelationTerms() {}

    static void addKeys(Document target, Collection<CitationKey> keys) {
        for (CitationKey key : keys) {
            String term = cut(key.term());
            target.add(new StringField(IndexSchema.KEY, term, Field.Store.NO));
            target.add(new SortedSetDocValuesField(IndexSchema.KEY, new BytesRef(term)));
        }
    }

    static void addRelations(Document target, List<Relation> relations) {
        relations.stream()
                .map(relation -> relation.kind().wireName())
                .distinct()
                .forEach(kind -> target.add(new StringField(IndexSchema.SAYS, kind, Field.Store.NO)));
        terms(relations).forEach(term -> target.add(new StringField(IndexSchema.CITES, term, Field.Store.NO)));
    }

    /** The terms of all keys of all relations, none twice. */
    private static Set<String> terms(List<Relation> relations) {
        Set<String> terms = new LinkedHashSet<>();
        for (Relation relation : relations) {
            String mark = "";
            for (CitationKey key : relation.keys()) {
                terms.add(term(cut(key.term()), relation.kind(), mark));
                mark = NEXT;
            }
        }
        return terms;
    }

    /** The term of those that name the key first. */
    static BytesRef naming(BytesRef key, RelationKind kind) {
        return new BytesRef(term(key.utf8ToString(), kind, ""));
    }

    /** The term of those that name the key behind another. */
    static BytesRef namingNext(BytesRef key, RelationKind kind) {
        return new BytesRef(term(key.utf8ToString(), kind, NEXT));
    }

    private static String term(String key, RelationKind kind, String mark) {
        return key + BETWEEN + kind.wireName() + mark;
    }

    static String cut(String term) {
        return term.length() <= LONGEST ? term : term.substring(0, LONGEST);
    }
}
