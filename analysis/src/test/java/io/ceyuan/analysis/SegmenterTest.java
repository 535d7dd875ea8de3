package io.ceyuan.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import io.ceyuan.analysis.Segmenter.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SegmenterTest {

    private static final Terminology TERMINOLOGY = Terminology.withUserTerms(List.of("云泽模式"));

    private final Segmenter segmenter = new Segmenter(TERMINOLOGY);
    private final Segment hanlp = hanlp();
    private final CharacterFold fold = new CharacterFold();

    @Test
    void cutsTheSampleSourcesAsHanLpDoes() throws IOException {
        Path folder = Path.of(System.getProperty("ceyuan.texts", "../corpus/sources"));
        int lines = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                for (String line : Files.readString(file).lines().toList()) {
                    assertSameWords(line);
                    lines++;
                }
            }
        }
        assertTrue(lines > 1000, lines + " lines");
    }

    @Test
    void cutsAnythingAsHanLpDoes() {
        Random random = new Random(42);
        String pieces = "脱贫攻坚先行示范区云泽模式国务院办公厅二〇一五年三百亿，。；“（〔〕《》国=※壹廿卅";
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(40);
            for (int i = 0; i < length; i++) {
                text.append(pieces.charAt(random.nextInt(pieces.length())));
            }
            assertSameWords(text.toString());
        }
    }

    private void assertSameWords(String line) {
        for (String piece : fold.fold(line).split("[\\p{L}\\p{N}&&[^\\p{IsIdeographic}]]+|[\\ud800-\\udfff]")) {
            char[] text = piece.toCharArray();
            List<Word> expected = new ArrayList<>(hanlp.seg(text).stream()
                    .map(term -> new Word(term.offset, term.word.length()))
                    .distinct()
                    .toList());
            expected.sort(Comparator.comparingInt(Word::start)
                    .thenComparing(Comparator.comparingInt(Word::length).reversed()));
            // HanLP gives the measure word of 百分之 too, 分
            expected.removeIf(word -> word.length() == 1
                    && expected.stream()
                            .anyMatch(outer -> outer.length() > 1
                                    && outer.start() <= word.start()
                                    && word.start() < outer.start() + outer.length()));
            assertEquals(text.length == 0 ? "" : written(piece, expected), written(piece, segmenter.words(text)));
        }
    }

    private static String written(String text, List<Word> words) {
        return words.stream()
                .map(word -> word.start() + text.substring(word.start(), word.start() + word.length()))
                .collect(Collectors.joining("|"));
    }

    private static Segment hanlp() {
        DynamicCustomDictionary dictionary = new DynamicCustomDictionary();
        TERMINOLOGY.terms().forEach(term -> dictionary.insert(term.word(), "n 1000"));
        return new ViterbiSegment()
                .enableNormalization(false)
                .enableCustomDictionary(dictionary)
                .enableIndexMode(true)
                .enableOffset(true)
                .enablePartOfSpeechTagging(false)
                .enableAllNamedEntityRecognize(false);
    }
}
