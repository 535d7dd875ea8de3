package io.ceyuan.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.junit.AfterClass;
import org.junit.BeforeClass;

public class PolicyAnalyzerTest extends BaseTokenStreamTestCase {

    private static PolicyAnalyzer analyzer;

    @BeforeClass
    public static void openAnalyzer() {
        analyzer = new PolicyAnalyzer(Terminology.withUserTerms(List.of("# 自定义", "云泽模式\tn", "X")));
    }

    @AfterClass
    public static void closeAnalyzer() {
        analyzer.close();
    }

    public void testTermsOfTheDictionaryStayWholeWithTheirParts() throws IOException {
        assertWords("脱贫攻坚", "脱贫攻坚", "脱贫", "攻坚");
        assertWords("先行示范区", "先行示范区", "先行", "示范区", "示范");
        assertOuterWords("深汕特别合作区", "深汕特别合作区");
        assertOuterWords("对口帮扶", "对口帮扶");
        assertOuterWords("改善营商环境", "改善", "营商环境");
    }

    public void testUserTermsStayWholeAndBadLinesAreLeftOut() throws IOException {
        assertOuterWords("推广云泽模式", "推广", "云泽模式");
    }

    public void testNumbersAndLatinWordsStayWhole() throws IOException {
        assertWords("GB/T 9704-2012", "gb", "t", "9704", "2012");
        assertWords("增长3.5%", "增长", "3.5");
        assertWords("5G基站2021年建成", "5g", "基站", "2021", "年", "建成");
        assertWords("ＡＩ与Python3.", "ai", "与", "python3");
        assertWords("第3.", "第", "3");
    }

    public void testOffsetsAreThoseOfTheTextAsItCame() throws IOException {
        assertAnalyzesTo(
                oneView(PolicyAnalyzer.WORDS),
                "　國家 ＡＢＣ，深圳",
                new String[] {"国家", "abc", "深圳"},
                new int[] {1, 4, 8},
                new int[] {3, 7, 10});
    }

    public void testPairsRunOverPunctuationAndSkipWhiteSpace() throws IOException {
        assertAnalyzesTo(
                oneView(PolicyAnalyzer.BIGRAMS),
                "扶 贫，\n攻坚",
                new String[] {"扶贫", "贫,", ",攻", "攻坚"},
                new int[] {0, 2, 3, 5},
                new int[] {3, 4, 6, 7},
                new int[] {1, 1, 1, 1});
    }

    public void testSurrogatePairsAreOneCharacter() throws IOException {
        assertGrams(PolicyAnalyzer.BIGRAMS, "一𠮷二", "一𠮷", "𠮷二");
        assertGrams(PolicyAnalyzer.CHARS, "一𠮷，二", "一", "𠮷", "二");
    }

    public void testNothingGivesNothing() throws IOException {
        for (String view : views()) {
            assertGrams(view, "");
            assertGrams(view, " 　\n\u200b");
        }
        assertGrams(PolicyAnalyzer.BIGRAMS, "一");
        assertGrams(PolicyAnalyzer.CHARS, "，。");
    }

    public void testParagraphsAreFurtherApartThanAnyStepOfAPhrase() {
        for (String view : views()) {
            assertTrue(analyzer.getPositionIncrementGap(view) > 2);
        }
    }

    public void testALongTextWithoutSentenceEndKeepsItsWords() throws IOException {
        List<String> whole = new ArrayList<>();
        visitWords("脱贫攻坚".repeat(2000), (term, increment) -> {
            if (term.equals("脱贫攻坚")) {
                whole.add(term);
            }
        });
        assertEquals(2000, whole.size());
    }

    public void testRandomStrings() throws IOException {
        for (String view : views()) {
            checkRandomData(random(), oneView(view), 200 * RANDOM_MULTIPLIER, 40, false, false);
        }
    }

    public void testPairsOfTheIndexHaveMarksThatTakeNoPositionFromThem() throws IOException {
        try (BoundedPairs pairs = new BoundedPairs();
                TokenStream stream = pairs.tokenStream("any", "\u0011增 5.２%。好！")) {
            String[] terms = {
                BoundedPairs.kind('\u0011'),
                "增5",
                "5.",
                BoundedPairs.run("5.2"),
                ".2",
                "2%",
                "%。",
                "。好",
                BoundedPairs.SENTENCE_END,
                "好!",
                "!",
                BoundedPairs.PARAGRAPH_END
            };
            assertTokenStreamContents(stream, terms, new int[] {1, 1, 1, 0, 1, 1, 1, 1, 0, 1, 1, 1});
        }
    }

    public void testRandomStringsOfTheIndex() throws IOException {
        try (BoundedPairs pairs = new BoundedPairs()) {
            String pieces = "脱贫。！？，0123.ABc　 國務𠮷\u200b\u0011\n";
            for (int round = 0; round < 300; round++) {
                StringBuilder text = new StringBuilder();
                for (int i = random().nextInt(40); i > 0; i--) {
                    int at = pieces.offsetByCodePoints(0, random().nextInt(pieces.codePointCount(0, pieces.length())));
                    text.appendCodePoint(pieces.codePointAt(at));
                }
                checkAnalysisConsistency(random(), pairs, random().nextBoolean(), text.toString(), false);
            }
        }
    }

    public void testRandomChineseStrings() throws IOException {
        String pieces = "脱贫攻坚先行示范区，。；“”（）〔〕《》0123456789ABCabc.．　 國務院𠮷😀\u200b\n";
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            int length = random().nextInt(60);
            while (text.length() < length) {
                int at = pieces.offsetByCodePoints(0, random().nextInt(pieces.codePointCount(0, pieces.length())));
                text.appendCodePoint(pieces.codePointAt(at));
            }
            for (String view : views()) {
                checkAnalysisConsistency(random(), oneView(view), random().nextBoolean(), text.toString(), false);
            }
        }
    }

    private static String[] views() {
        return new String[] {PolicyAnalyzer.WORDS, PolicyAnalyzer.BIGRAMS, PolicyAnalyzer.CHARS};
    }

    /** The view under any field name, since Lucene's random tests choose their own. */
    private static Analyzer oneView(String view) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String fieldName) {
                return new TokenStreamComponents(analyzer.tokenizer(view));
            }
        };
    }

    private interface TokenVisitor {
        void visit(String term, int positionIncrement);
    }

    private static void visitWords(String text, TokenVisitor visitor) throws IOException {
        try (TokenStream stream = analyzer.tokenStream(PolicyAnalyzer.WORDS, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute position = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                visitor.visit(term.toString(), position.getPositionIncrement());
            }
            stream.end();
        }
    }

    private static void assertGrams(String view, String text, String... terms) throws IOException {
        try (var stream = analyzer.tokenStream(view, text)) {
            assertTokenStreamContents(stream, terms);
        }
    }

    private static void assertWords(String text, String... terms) throws IOException {
        assertGrams(PolicyAnalyzer.WORDS, text, terms);
    }

    private static void assertOuterWords(String text, String... terms) throws IOException {
        List<String> outer = new ArrayList<>();
        visitWords(text, (term, increment) -> {
            if (increment > 0) {
                outer.add(term);
            }
        });
        assertEquals(List.of(terms), outer);
    }
}
