package io.ceyuan.lucene;

import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.analysis.pinyin.Sounded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    private record Repair(int length, boolean sounds, String text) {}

    Spellings(List<Sounded> names, CharacterFold fold) {
        this.fold = fold;
        for (Sounded name : names) {
            String letters = name.letters();
            if (letters.length() < 2 || letters.length() > MAX_LENGTH || !known.add(letters)) {
                continue;
            }
            bySound.computeIfAbsent(name.sound(), sound -> new ArrayList<>()).add(letters);
            for (int i = 0; letters.length() >= MASKED_LENGTH && i < letters.length(); i++) {
                byMask.computeIfAbsent(masked(letters, i), mask -> new ArrayList<>()).add(letters);
            }
        }
    }

    /** Longer stretches first: the more stands as known, the surer it is. */
    List<String> of(String text, int limit) {
        String folded = fold.fold(text);
        List<Repair> repairs = new ArrayList<>();
        for (int start = 0; start < folded.length(); start++) {
            for (int end = start + 2; end <= Math.min(folded.length(), start + MAX_LENGTH); end++) {
                addRepairs(folded, start, end, repairs);
            }
        }
        repairs.sort(Comparator.comparing(Repair::length)
                .thenComparing(Repair::sounds)
                .reversed());
        return repairs.stream().map(Repair::text).distinct().limit(limit).toList();
    }

    private void addRepairs(String text, int start, int end, List<Repair> repairs) {
        String part = text.substring(start, end);
        if (known.contains(part) || !part.chars().allMatch(Character::isLetterOrDigit)) {
            return;
        }
        for (String other : bySound.getOrDefault(Sounded.of(part, fold).sound(), List.of())) {
            repairs.add(repair(text, start, end, true, other));
        }
        for (int i = 0; part.length() >= MASKED_LENGTH && i < part.length(); i++) {
            for (String other : byMask.getOrDefault(masked(part, i), List.of())) {
                repairs.add(repair(text, start, end, false, other));
            }
        }
    }

    private static Repair repair(String text, int start, int end, boolean sounds, String other) {
        return new Repair(end - start, sounds, text.substring(0, start) + other + text.substring(end));
    }

    private static String masked(String letters, int at) {
        return letters.substring(0, at) + MASK + letters.substring(at + 1);
    }
}
