package io.ceyuan.lucene;

import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.lucene.PlainWords.Piece;
import io.ceyuan.lucene.PlainWords.Unit;
import io.ceyuan.lucene.QueryTerms.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads plain words: cuts them where question words stand, and finds what has synonyms. */
final class WordReader {

    /** No question word and no name is of more words; 国家发展和改革委员会 is five. */
    private static final int LONGEST = 12;

    private final QueryTerms terms;
    private final CharacterFold fold;
    private final Set<String> questionWords;
    private final SynonymTable synonyms;

    WordReader(QueryTerms terms, CharacterFold fold, Set<String> questionWords, SynonymTable synonyms) {
        this.terms = terms;
        this.fold = fold;
        this.questionWords = questionWords;
        this.synonyms = synonyms;
    }

    /** Reads the same words, and none has a synonym. */
    WordReader withoutSynonyms() {
        return new WordReader(terms, fold, questionWords, SynonymTable.NONE);
    }

    /** The words of a text, and what question words leave of it. */
    private record Cut(String text, List<Word> words, List<Piece> pieces, List<String> ignored) {}

    PlainWords read(String typed) {
        Cut cut = cut(typed);
        if (cut.pieces.isEmpty()) {
            // of nothing but question words: they are what is wanted
            return new PlainWords(List.of(piece(cut.text, cut.words)), List.of(), false);
        }
        boolean question = !cut.ignored.isEmpty() || isAsked(cut.text);
        return new PlainWords(cut.pieces, cut.ignored, question);
    }

    /** Whether the text is nothing but question words. */
    boolean asksNothing(String typed) {
        Cut cut = cut(typed);
        return !cut.words.isEmpty() && cut.pieces.isEmpty();
    }

    private Cut cut(String typed) {
        String text = fold.fold(typed);
        List<Word> words = terms.places(typed);
        List<Piece> pieces = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        int from = 0;
        int first = 0;
        int at = 0;
        while (at < words.size()) {
            int last = questionWord(text, words, at);
            if (last >= at) {
                add(pieces, text, from, words.get(at).start(), words.subList(first, at));
                ignored.add(
                        text.substring(words.get(at).start(), words.get(last).end()));
                from = words.get(last).end();
                first = last + 1;
            }
            at = Math.max(at, last) + 1;
        }
        add(pieces, text, from, text.length(), words.subList(first, words.size()));
        return new Cut(text, words, pieces, ignored);
    }

    /** Whether the text ends with a question mark. */
    static boolean isAsked(String text) {
        return text.strip().endsWith("?") || text.strip().endsWith("？");
    }

    private void add(List<Piece> pieces, String text, int from, int to, List<Word> words) {
        if (!words.isEmpty()) {
            pieces.add(piece(text.substring(from, to).strip(), words));
        }
    }

    private Piece piece(String text, List<Word> words) {
        List<Unit> units = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int last = Math.max(at, synonym(words, at));
            List<String> inside =
                    words.subList(at, last + 1).stream().map(Word::text).toList();
            String unit = String.join("", inside);
            units.add(new Unit(unit, inside, synonyms.of(unit)));
            at = last + 1;
        }
        return new Piece(text, units);
    }

    /** The last word of the longest question word that starts here, or -1. */
    private int questionWord(String text, List<Word> words, int first) {
        for (int last = Math.min(words.size(), first + LONGEST) - 1; last >= first; last--) {
            if (questionWords.contains(
                    text.substring(words.get(first).start(), words.get(last).end()))) {
                return last;
            }
        }
        return -1;
    }

    /** The last word of the longest word with synonyms that starts here, or -1. */
    private int synonym(List<Word> words, int first) {
        int longest = -1;
        StringBuilder text = new StringBuilder();
        for (int last = first; last < Math.min(words.size(), first + LONGEST); last++) {
            if (last > first && words.get(last).start() != words.get(last - 1).end()) {
                break;
            }
            text.append(words.get(last).text());
            if (!synonyms.of(text.toString()).isEmpty()) {
                longest = last;
            }
        }
        return longest;
    }
}
