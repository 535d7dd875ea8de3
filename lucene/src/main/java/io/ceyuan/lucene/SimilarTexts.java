package io.ceyuan.lucene;

import io.ceyuan.analysis.PolicyAnalyzer;
import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.search.Similar;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Documents of the same telling words: Lucene's MoreLikeThis over the words of the beginning of a text. */
final class SimilarTexts {

    /** What a text is about is said at its beginning; the rest of a long one would only take time. */
    private static final int CHARACTERS = 20_000;

    private static final int TERMS = 25;

    /** Below this share of the telling words two texts only touch. */
    private static final double LEAST_SHARED = 0.3;

    /** Words that more than this share of a library have tell nothing; in a small one they may. */
    private static final double WIDESPREAD = 0.25;

    private static final int FEW_DOCUMENTS = 20;

    /** So many words say how two texts are alike. */
    private static final int SHOWN_TERMS = 6;

    /** A word that stands once in a text of this length is there by chance. */
    private static final int LONG_TEXT = 2_000;

    private final PolicyAnalyzer analyzer;
    private final StoredDocuments stored;
    private final DocumentNames names;

    SimilarTexts(PolicyAnalyzer analyzer, StoredDocuments stored, DocumentNames names) {
        this.analyzer = analyzer;
        this.stored = stored;
        this.names = names;
    }

    /** A word and how much it tells. */
    private record Telling(Term term, float weight) {}

    List<Similar> to(IndexView view, int doc, int most) throws IOException {
        PolicyDocument document = stored.document(view, doc);
        List<Telling> telling = telling(view, document);
        int least = Math.max(2, (int) Math.ceil(telling.size() * LEAST_SHARED));
        if (telling.size() < least) {
            return List.of();
        }
        Folding folding = new Folding(view.copies());
        int group = view.copies().group(doc);
        int copies = view.copies().members(group).length;
        ScoreDoc[] found = view.search(query(document, telling, least), (int) folding.depth(most) + copies).scoreDocs;
        List<Similar> similar = new ArrayList<>();
        for (ScoreDoc hit : folding.fold(found)) {
            boolean copy = group != CopyGroups.NONE && view.copies().group(hit.doc) == group;
            if (similar.size() < most && !copy) {
                similar.add(new Similar(stored.reference(view, hit.doc), hit.score, shared(view, hit.doc, telling)));
            }
        }
        return similar;
    }

    private List<Telling> telling(IndexView view, PolicyDocument document) throws IOException {
        String text = beginning(document);
        MoreLikeThis like = new MoreLikeThis(view.getIndexReader());
        like.setAnalyzer(analyzer);
        like.setFieldNames(new String[] {PolicyAnalyzer.WORDS});
        like.setMinTermFreq(text.length() < LONG_TEXT ? 1 : 2);
        like.setMinDocFreq(2);
        like.setMaxDocFreq(Math.max(FEW_DOCUMENTS, (int) (view.getIndexReader().numDocs() * WIDESPREAD)));
        like.setMinWordLen(2);
        like.setMaxQueryTerms(TERMS);
        like.setMaxNumTokensParsed(Integer.MAX_VALUE);
        like.setBoost(true);
        List<Telling> telling = new ArrayList<>();
        for (BooleanClause clause :
                ((BooleanQuery) like.like(PolicyAnalyzer.WORDS, new StringReader(text))).clauses()) {
            boosted(clause.query()).filter(SimilarTexts::isChinese).ifPresent(telling::add);
        }
        telling.sort(Comparator.comparingDouble(Telling::weight).reversed());
        return telling;
    }

    private static Optional<Telling> boosted(Query query) {
        return query instanceof BoostQuery boost && boost.getQuery() instanceof TermQuery term
                ? Optional.of(new Telling(term.getTerm(), boost.getBoost()))
                : Optional.empty();
    }

    /** Numbers and dates make no two texts alike. */
    private static boolean isChinese(Telling telling) {
        return telling.term().text().codePoints().allMatch(Character::isIdeographic);
    }

    private static String beginning(PolicyDocument document) {
        StringBuilder text = new StringBuilder(document.title().value());
        for (Paragraph paragraph : document.paragraphs()) {
            if (text.length() >= CHARACTERS) {
                break;
            }
            text.append('\n')
                    .append(paragraph.text(), 0, Math.min(paragraph.text().length(), CHARACTERS));
        }
        return text.toString();
    }

    private Query query(PolicyDocument document, List<Telling> telling, int least) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        telling.forEach(word -> query.add(new BoostQuery(new TermQuery(word.term()), word.weight()), Occur.SHOULD));
        query.setMinimumNumberShouldMatch(least);
        query.add(new TermQuery(new Term(IndexSchema.ID, document.id().value())), Occur.MUST_NOT);
        VersionKey.of(document, names)
                .ifPresent(key -> query.add(new TermQuery(new Term(IndexSchema.VERSION_OF, key)), Occur.MUST_NOT));
        return query.build();
    }

    /** The first of the words that the document has too; a word inside another that is shown says nothing more. */
    private static List<String> shared(IndexView view, int doc, List<Telling> telling) throws IOException {
        DocumentColumns place = DocumentColumns.of(view.getIndexReader(), doc);
        List<String> shared = new ArrayList<>();
        for (Telling word : telling) {
            String text = word.term().text();
            PostingsEnum postings = place.leaf().postings(word.term(), PostingsEnum.NONE);
            if (shared.size() < SHOWN_TERMS
                    && postings != null
                    && postings.advance(place.doc()) == place.doc()
                    && shared.stream().noneMatch(longer -> longer.contains(text))) {
                shared.removeIf(text::contains);
                shared.add(text);
            }
        }
        return shared;
    }
}
