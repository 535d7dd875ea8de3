package io.ceyuan.benchmarks.eval;

import io.ceyuan.analysis.PolicyAnalyzer;
import io.ceyuan.analysis.Terminology;
import io.ceyuan.core.document.PolicyDocument;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** What to be better than: BM25, as Lucene sets it, over the pairs of neighbouring characters of title and text. */
final class BigramBaseline {

    private static final String PAIRS = PolicyAnalyzer.BIGRAMS;
    private static final String PLACE = "place";

    private final PolicyAnalyzer analyzer = new PolicyAnalyzer(Terminology.withUserTerms(List.of()));

    Ranked answer(Collection<PolicyDocument> documents, Judgements judgements) throws IOException {
        try (Directory directory = new ByteBuffersDirectory()) {
            index(documents, directory);
            try (IndexReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                Map<String, List<String>> answers = new LinkedHashMap<>();
                for (Map.Entry<String, String> query : judgements.queries().entrySet()) {
                    answers.put(query.getKey(), places(searcher, query(query.getValue())));
                }
                return new Ranked(answers);
            }
        }
    }

    private void index(Collection<PolicyDocument> documents, Directory directory) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (PolicyDocument document : documents) {
                Document fields = new Document();
                fields.add(new StringField(PLACE, document.source().place(), Field.Store.YES));
                fields.add(new TextField(PAIRS, document.title().value(), Field.Store.NO));
                document.paragraphs()
                        .forEach(paragraph -> fields.add(new TextField(PAIRS, paragraph.text(), Field.Store.NO)));
                writer.addDocument(fields);
            }
        }
    }

    private Query query(String text) throws IOException {
        Set<String> pairs = new LinkedHashSet<>();
        try (TokenStream stream = analyzer.tokenStream(PAIRS, new StringReader(text))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (term.toString().codePoints().allMatch(Character::isLetterOrDigit)) {
                    pairs.add(term.toString());
                }
            }
            stream.end();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        pairs.forEach(pair -> any.add(new TermQuery(new Term(PAIRS, pair)), Occur.SHOULD));
        return any.build();
    }

    private static List<String> places(IndexSearcher searcher, Query query) throws IOException {
        List<String> places = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, Measure.DEEP).scoreDocs) {
            places.add(searcher.storedFields().document(hit.doc).get(PLACE));
        }
        return places;
    }
}
