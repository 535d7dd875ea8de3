package io.ceyuan.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.analysis.BoundedPairs;
import io.ceyuan.analysis.PolicyAnalyzer;
import io.ceyuan.analysis.Terminology;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.SmallFloat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairSimilarityTest {

    @ParameterizedTest(name = "{0} is as long as its {1} pairs")
    @CsvSource({
        "先行示范区, 4",
        "先行/示范/区, 2",
        "增长5.2%。好。, 8",
        "第一句。第二句！第三句？/又一段。, 14",
        "村/镇, 1",
        "一 二　三, 2",
        "𠮷祥村/PM2.5, 6",
    })
    void aTextIsAsLongAsItsPairs(String paragraphs, int pairs) throws IOException {
        try (Directory marked = index(true, paragraphs);
                Directory plain = index(false, paragraphs)) {
            assertThat(length(marked)).isEqualTo(pairs).isEqualTo(Math.max(1, length(plain)));
        }
    }

    @Test
    void theMeanIsThatOfTheLengths() throws IOException {
        try (Directory directory = index(true, "先行示范区", "先行/示范/区。", "");
                IndexReader reader = DirectoryReader.open(directory)) {
            CollectionStatistics pairs = new IndexSearcher(reader).collectionStatistics(PolicyAnalyzer.BIGRAMS);
            assertThat(PairSimilarity.of(reader).avgFieldLength(pairs)).isEqualTo(3.5f);
        }
    }

    @Test
    void anIndexOfNothingHasAMeanToo() throws IOException {
        try (Directory directory = index(true);
                IndexReader reader = DirectoryReader.open(directory)) {
            CollectionStatistics one = new CollectionStatistics(PolicyAnalyzer.BIGRAMS, 1, 1, 8, 8);
            assertThat(PairSimilarity.of(reader).avgFieldLength(one)).isEqualTo(1f);
        }
    }

    /** Documents of paragraphs that a stroke parts; with the marks of the product, or the pairs alone as Lucene counts them. */
    private static Directory index(boolean marked, String... documents) throws IOException {
        Directory directory = new ByteBuffersDirectory();
        Analyzer analyzer = marked ? new BoundedPairs() : new PolicyAnalyzer(Terminology.withUserTerms(List.of()));
        Similarity similarity = marked ? PairSimilarity.forWriting() : new BM25Similarity();
        try (IndexWriter writer =
                new IndexWriter(directory, new IndexWriterConfig(analyzer).setSimilarity(similarity))) {
            for (String document : documents) {
                Document fields = new Document();
                if (!document.isEmpty()) {
                    for (String paragraph : document.split("/")) {
                        String text = marked ? ParagraphKind.BODY.marked(paragraph) : paragraph;
                        fields.add(new TextField(PolicyAnalyzer.BIGRAMS, text, Field.Store.NO));
                    }
                }
                writer.addDocument(fields);
            }
        }
        return directory;
    }

    private static int length(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            NumericDocValues lengths = reader.leaves().getFirst().reader().getNormValues(PolicyAnalyzer.BIGRAMS);
            return lengths.advanceExact(0) ? SmallFloat.byte4ToInt((byte) lengths.longValue()) : 0;
        }
    }
}
