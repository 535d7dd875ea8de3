package io.ceyuan.benchmarks;

import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.analysis.Segmenter;
import io.ceyuan.analysis.Terminology;
import io.ceyuan.analysis.pinyin.Sounded;
import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.PolicyDocument;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Makes queries of words and strings that stand in the library, each another one; the same seed gives the same ones. */
final class QueryMaker {

    /** What is asked. */
    enum Kind {
        WORDS,
        PHRASE,
        BOOLEAN,
        FILTERED,
        EVERYTHING,
        PAGE,
        TYPING;

        @Override
        public String toString() {
            return switch (this) {
                case WORDS -> "one to three words";
                case PHRASE -> "exact phrase, 4 to 12 characters";
                case BOOLEAN -> "a OR b, c, -d";
                case FILTERED -> "words, two facets chosen";
                case EVERYTHING -> "no query, one facet chosen";
                case PAGE -> "words, as a page";
                case TYPING -> "suggestions: word, pinyin, initials";
            };
        }
    }

    private static final String[] KINDS = {"通知", "意见", "决定", "公告", "批复"};

    private final List<PolicyDocument> library;
    private final Random random;
    private final CharacterFold fold = new CharacterFold();
    private final Segmenter segmenter = new Segmenter(Terminology.withUserTerms(List.of()));

    QueryMaker(List<PolicyDocument> library, long seed) {
        this.library = library;
        this.random = new Random(seed);
    }

    String target(Kind kind) {
        String filters =
                "&year=" + (2005 + random.nextInt(20)) + "&kind=" + encode(KINDS[random.nextInt(KINDS.length)]);
        return switch (kind) {
            case WORDS -> "/api/v1/search?q=" + encode(words(1 + random.nextInt(3)));
            case PHRASE -> "/api/v1/search?q=" + encode('"' + phrase() + '"');
            case BOOLEAN ->
                "/api/v1/search?q=" + encode("(" + words(1) + " OR " + words(1) + ") " + words(1) + " -" + words(1));
            case FILTERED -> "/api/v1/search?q=" + encode(words(2)) + filters;
            case EVERYTHING -> "/api/v1/search?page=" + (1 + random.nextInt(20)) + filters.substring(0, 10);
            case PAGE -> "/search?q=" + encode(words(2));
            case TYPING -> "/api/v1/suggestions?q=" + encode(typed());
        };
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        while (words.toString().strip().split(" ").length < count || words.isEmpty()) {
            String text = text();
            for (Segmenter.Word word : segmenter.words(text.toCharArray())) {
                String candidate = text.substring(word.start(), word.start() + word.length());
                if (candidate.length() >= 2
                        && candidate.codePoints().allMatch(Character::isIdeographic)
                        && random.nextInt(8) == 0) {
                    words.append(candidate).append(' ');
                    break;
                }
            }
        }
        return words.toString().strip();
    }

    /** The beginning of a word, or of how it is typed. */
    private String typed() {
        Sounded word = Sounded.of(words(1), fold);
        String typed = switch (random.nextInt(3)) {
            case 0 -> word.letters();
            case 1 -> String.join("", word.syllables());
            default ->
                word.syllables().stream()
                        .map(syllable -> syllable.isEmpty() ? "" : syllable.substring(0, 1))
                        .collect(Collectors.joining());
        };
        return typed.isEmpty() ? word.letters() : typed.substring(0, 1 + random.nextInt(typed.length()));
    }

    private String phrase() {
        String text = text();
        while (text.length() < 16) {
            text = text();
        }
        int length = 4 + random.nextInt(9);
        int start = random.nextInt(text.length() - length);
        String phrase = text.substring(start, start + length).replaceAll("[\"“”]", "");
        return phrase.codePoints().anyMatch(Character::isLetterOrDigit) ? phrase : phrase();
    }

    private String text() {
        List<Paragraph> paragraphs = library.get(random.nextInt(library.size())).paragraphs();
        return paragraphs.get(random.nextInt(paragraphs.size())).text();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
