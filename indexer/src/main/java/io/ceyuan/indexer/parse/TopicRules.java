package io.ceyuan.indexer.parse;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The weighted words that tell topics: those that come with the program, changed by the user's own.
 *
 * <pre>
 * 城乡建设、环境保护	4	海绵城市 口袋公园     topic TAB weight TAB words
 * 城乡建设、环境保护	0	房屋                  a word that tells it no more
 * 数字政府	4	一网通办 政务云             a topic of one's own
 * # a note
 * </pre>
 */
public final class TopicRules {

    /** Title and text together count a word 14 times at most: more would be the only word that counts. */
    private static final int MOST_WEIGHT = 100;

    private static final Pattern WEIGHT = Pattern.compile("[0-9]{1,3}");

    private final Map<String, Map<String, Integer>> topics = new LinkedHashMap<>();
    private final List<String> own;

    private TopicRules(List<String> own) {
        this.own = own;
        ResourceLines.read("topics.tsv").forEach(this::add);
        own.forEach(line -> add(line.split("\t")));
    }

    /** Those that come with the program. */
    public static TopicRules usual() {
        return new TopicRules(List.of());
    }

    /**
     * The usual ones with changes: a word that a topic has already takes the new weight, and goes with weight 0.
     *
     * @param lines of a table as above
     * @throws IllegalArgumentException with a Chinese sentence that names the first line that is none
     */
    public static TopicRules with(List<String> lines) {
        for (int at = 0; at < lines.size(); at++) {
            if (isRule(lines.get(at)) && !isSound(lines.get(at).split("\t", -1))) {
                throw new IllegalArgumentException(
                        "第 " + (at + 1) + " 行应为“主题、权重（0 至 " + MOST_WEIGHT + "）、词”，以制表符分隔，多个词以空格分隔：" + lines.get(at));
            }
        }
        return new TopicRules(lines.stream().filter(TopicRules::isRule).toList());
    }

    private static boolean isRule(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    private static boolean isSound(String[] cells) {
        return cells.length == 3
                && !cells[0].isBlank()
                && WEIGHT.matcher(cells[1].strip()).matches()
                && Integer.parseInt(cells[1].strip()) <= MOST_WEIGHT
                && !cells[2].isBlank();
    }

    /** Changes with the user's own; empty when there are none. */
    public String fingerprint() {
        return String.join("\n", own);
    }

    /** Words with their weights, by topic. */
    Map<String, Map<String, Integer>> topics() {
        return topics;
    }

    private void add(String[] cells) {
        Map<String, Integer> words = topics.computeIfAbsent(cells[0].strip(), topic -> new LinkedHashMap<>());
        int weight = Integer.parseInt(cells[1].strip());
        Stream<String> given = Arrays.stream(cells[2].strip().split("\\s+"));
        given.forEach(word -> words.merge(word, weight, (before, now) -> now));
    }
}
