package io.ceyuan.lucene;

import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.analysis.pinyin.Sounded;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Known names by how they sound, and by all but one of their characters.
 *
 * <pre>
 * 脱贫功坚   sounds as 脱贫攻坚
 * 巷村振兴   is 乡村振兴 but for its first character
 * </pre>
 */
final class Spellings {

    /** Of a shorter word one other character makes another word. */
    private static final int MASKED_LENGTH = 3;

    /** Names longer than this are pasted, not typed. */
    private static final int MAX_LENGTH = 12;

    private static final char MASK = '?';

    private final CharacterFold fold;
    private final Map<String, List<String>> bySound = new HashMap<>();
    private final Map<String, List<String>> byMask = new HashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    /** A stretch of the text with another in its place. */
    private record Repair(int length, String text) {}

    Spellings(List<Sounded> names, CharacterFold fold) {
        this.fold = fold;
        for (Sounded name : names) {
            String letters = name.letters();
            if (letters.length() < 2 || letters.length() > MAX_LENGTH || !known.add(letters)) {
                continue;
            }
            bySound.computeIfAbsent(name.sound(), sound -> new ArrayList<>()).add(letters);
            for (int i = 0; letters.length() >= MASKED_LENGTH && i < letters.length(); i++) {
                byMask.computeIfAbsent(masked(letters, i), mask -> new ArrayList<>())
                        .add(letters);
            }
        }
    }

    /** Longer stretches first: the more stands as known, the surer it is. */
    List<String> of(String text, int limit) {
        String folded = fold.fold(text);
        BitSet right = right(folded);
        List<Repair> repairs = new ArrayList<>();
        for (int start = 0; start < folded.length(); start++) {
            for (int end = start + 2; end <= Math.min(folded.length(), start + MAX_LENGTH); end++) {
                if (right.nextClearBit(start) >= end) {
                    continue;
                }
                int from = start;
                String part = folded.substring(start, end);
                alike(part)
                        .filter(other -> !touches(right, from, part, other))
                        .forEach(other -> repairs.add(new Repair(
                                other.length(),
                                folded.substring(0, from) + other + folded.substring(from + other.length()))));
            }
        }
        repairs.sort(Comparator.comparingInt(Repair::length).reversed());
        return repairs.stream().map(Repair::text).distinct().limit(limit).toList();
    }

    /** The characters that belong to a known name: 府 in 人民政府 is no slip for 部 in 民政部. */
    private BitSet right(String text) {
        BitSet right = new BitSet();
        for (int start = 0; start < text.length(); start++) {
            for (int end = start + 2; end <= Math.min(text.length(), start + MAX_LENGTH); end++) {
                if (known.contains(text.substring(start, end))) {
                    right.set(start, end);
                }
            }
        }
        return right;
    }

    /** Known names of the same length: those that sound the same, then those with one other character. */
    private Stream<String> alike(String part) {
        if (!part.chars().allMatch(Character::isLetterOrDigit)) {
            return Stream.empty();
        }
        Stream<String> sounding = bySound.getOrDefault(Sounded.of(part, fold).sound(), List.of()).stream();
        Stream<String> looking = part.length() < MASKED_LENGTH
                ? Stream.empty()
                : IntStream.range(0, part.length())
                        .mapToObj(at -> byMask.getOrDefault(masked(part, at), List.of()))
                        .flatMap(List::stream);
        return Stream.concat(sounding, looking).filter(other -> other.length() == part.length() && !other.equals(part));
    }

    private static boolean touches(BitSet right, int start, String part, String other) {
        return IntStream.range(0, part.length())
                .anyMatch(i -> part.charAt(i) != other.charAt(i) && right.get(start + i));
    }

    private static String masked(String letters, int at) {
        return letters.substring(0, at) + MASK + letters.substring(at + 1);
    }
}
