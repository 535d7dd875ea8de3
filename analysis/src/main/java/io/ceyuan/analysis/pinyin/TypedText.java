package io.ceyuan.analysis.pinyin;

import io.ceyuan.analysis.CharacterFold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has typed so far, read in every way that makes sense.
 *
 * <pre>
 * 脱贫攻     脱 贫 攻
 * tuopin    tuo pin…
 * tpgj      t… p… g… j…
 * 脱pin      脱 pin…
 * xian      xian… · xi an… · x… an… and the word xian itself
 * </pre>
 *
 * @param readings the shortest first, none empty; none at all when nothing was typed that stands in texts
 */
public record TypedText(List<List<Piece>> readings) {

    /** Longer texts are pasted, not typed: what is behind is not looked at. */
    static final int MAX_LENGTH = 64;

    /** More readings of one text than this are far-fetched. */
    static final int MAX_READINGS = 8;

    private static final List<String> DOUBLE_INITIALS = List.of("zh", "ch", "sh");
    private static final Comparator<List<Piece>> SHORTEST_FIRST = Comparator.comparingInt(List::size);

    public TypedText {
        readings = readings.stream().map(List::copyOf).toList();
    }

    public static TypedText of(String typed, CharacterFold fold) {
        String text = fold.fold(typed.length() > MAX_LENGTH ? typed.substring(0, MAX_LENGTH) : typed);
        List<List<Piece>> readings = List.of(List.of());
        int at = 0;
        while (at < text.length()) {
            int end = at + 1;
            if (isLatin(text.charAt(at))) {
                while (end < text.length() && isLatin(text.charAt(end))) {
                    end++;
                }
                boolean goesOn = text.substring(end).chars().noneMatch(Character::isLetterOrDigit);
                readings = joined(readings, ofRun(text.substring(at, end), goesOn));
            } else if (Character.isLetterOrDigit(text.charAt(at))) {
                readings = joined(readings, List.of(List.of(new Piece.Letter(text.charAt(at)))));
            }
            at = end;
        }
        return new TypedText(
                readings.stream().filter(reading -> !reading.isEmpty()).toList());
    }

    /** Where in the text what was typed stands first, in letters; empty when it does not stand there. */
    public OptionalInt find(Sounded text) {
        for (int start = 0; start < text.letters().length(); start++) {
            for (List<Piece> reading : readings) {
                if (matches(reading, text, start)) {
                    return OptionalInt.of(start);
                }
            }
        }
        return OptionalInt.empty();
    }

    private static boolean matches(List<Piece> reading, Sounded text, int start) {
        if (start + reading.size() > text.letters().length()) {
            return false;
        }
        for (int i = 0; i < reading.size(); i++) {
            if (!reading.get(i).matches(text, start + i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static List<List<Piece>> joined(List<List<Piece>> heads, List<List<Piece>> tails) {
        List<List<Piece>> all = new ArrayList<>();
        for (List<Piece> head : heads) {
            for (List<Piece> tail : tails) {
                List<Piece> reading = new ArrayList<>(head);
                reading.addAll(tail);
                all.add(reading);
            }
        }
        return shortest(all, MAX_READINGS);
    }

    private static List<List<Piece>> ofRun(String run, boolean goesOn) {
        List<List<List<Piece>>> from = new ArrayList<>();
        for (int i = 0; i <= run.length(); i++) {
            from.add(List.of());
        }
        from.set(run.length(), List.of(List.of()));
        for (int start = run.length() - 1; start >= 0; start--) {
            List<List<Piece>> readings = new ArrayList<>();
            int longest = Math.min(run.length(), start + Syllables.MAX_LENGTH);
            for (int end = start + 1; end <= longest; end++) {
                Piece piece = piece(run.substring(start, end), goesOn && end == run.length());
                if (piece != null) {
                    for (List<Piece> rest : from.get(end)) {
                        List<Piece> reading = new ArrayList<>();
                        reading.add(piece);
                        reading.addAll(rest);
                        readings.add(reading);
                    }
                }
            }
            from.set(start, shortest(readings, MAX_READINGS - 1));
        }
        List<List<Piece>> readings = new ArrayList<>(from.getFirst());
        readings.add(
                run.chars().<Piece>mapToObj(c -> new Piece.Letter((char) c)).toList());
        return readings;
    }

    private static @Nullable Piece piece(String letters, boolean last) {
        boolean initial = letters.length() == 1 || DOUBLE_INITIALS.contains(letters);
        if ((last || initial) && !Syllables.beginningWith(letters).isEmpty()) {
            return new Piece.Beginning(letters);
        }
        return Syllables.isSyllable(letters) ? new Piece.Syllable(letters) : null;
    }

    private static List<List<Piece>> shortest(List<List<Piece>> readings, int most) {
        return readings.stream().sorted(SHORTEST_FIRST).limit(most).toList();
    }
}
