package io.ceyuan.indexer.parse;

import io.ceyuan.indexer.extract.Block;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 提要 and 关键词, which stand under a heading or behind a label. */
final class Summary {

    private static final int HEAD_LINES = 20;
    private static final int LONGEST = 2_000;
    private static final int MOST_WORDS = 20;

    private static final String NAMES = "(?:内容)?(?:提\\s*要|摘\\s*要)";
    private static final Pattern HEADING = Pattern.compile("^[【\\[]?" + NAMES + "[】\\]]?[：:]?$");
    private static final Pattern LABEL = Pattern.compile(
            "^[【\\[]?" + NAMES + "[】\\]]?[：:]\\s*(?<text>.{10,})$|^[【\\[]" + NAMES + "[】\\]]\\s*(?<other>.{10,})$");
    private static final Pattern KEYWORDS =
            Pattern.compile("^[【\\[]?(?:关\\s*键\\s*词|主\\s*题\\s*词)[】\\]]?[：:]\\s*(?<words>.{2,200})$");
    private static final Pattern BETWEEN = Pattern.compile("[；;、，,\\s]+");

    private Summary() {}

    static Optional<String> of(List<Block> blocks) {
        List<String> head = blocks.stream().limit(HEAD_LINES).map(Block::text).toList();
        for (int at = 0; at < head.size(); at++) {
            Matcher label = LABEL.matcher(head.get(at));
            if (label.matches()) {
                String text = label.group("text");
                return Optional.of(cut(text == null ? label.group("other") : text));
            }
            if (HEADING.matcher(head.get(at)).matches() && at + 1 < head.size()) {
                return Optional.of(cut(head.get(at + 1)));
            }
        }
        return Optional.empty();
    }

    static Optional<List<String>> keywords(List<Block> blocks) {
        return blocks.stream()
                .map(Block::text)
                .map(KEYWORDS::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .map(matcher -> words(matcher.group("words")))
                .filter(words -> !words.isEmpty());
    }

    static List<String> words(String text) {
        return Arrays.stream(BETWEEN.split(text))
                .map(String::strip)
                .filter(word -> word.length() > 1)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    private static String cut(String text) {
        int end = Math.min(text.length(), LONGEST);
        return text.substring(
                0, end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }
}
