package io.ceyuan.core.quotation;

import io.ceyuan.core.document.Span;
import io.ceyuan.core.quotation.SpeakerFinder.Introduction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quotations of a text whose speaker is named beside them. What is only a term in quotation marks, as “放管服”改革, is
 * none, and neither is one of whom nothing says who speaks.
 */
public final class Speeches {

    /** What is said has a sentence's marks, or is about as long as one. */
    private static final int SENTENCE = 12;

    private static final Pattern SENTENCE_MARK = Pattern.compile("[，,。；;！？!?…]");

    private static final Pattern FINISHED = Pattern.compile("[，,。！？!?…][’』”」]?$");

    /** What stands between two quotations of one speaker. */
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[（(][^（）()]{1,40}[）)])?\\s*[；;，,、。]?\\s*");

    /** After words that are quoted as a sentence and not as a part of one: “一国两制”的构想 goes on. */
    private static final Pattern BOUNDARY = Pattern.compile("^\\s*(?:$|[，,。；;！？!?、：:（(\\n“「『\"等])");

    private static final String SENTENCE_END = "。！？!?\n；;";

    /** No sentence is longer that names a speaker. */
    private static final int MOST_BEFORE = 240;

    private static final int MOST_AFTER = 90;

    private final String text;
    private final List<Quoted> quoted;
    private final List<Speech> found = new ArrayList<>();

    private Speeches(String text) {
        this.text = text;
        this.quoted = QuotedSpans.of(text);
    }

    /**
     * Those of a text, in order and apart from one another.
     *
     * @param text its paragraphs parted by line breaks
     */
    public static List<Speech> of(String text) {
        Speeches speeches = new Speeches(text);
        speeches.findAll();
        return List.copyOf(speeches.found);
    }

    private void findAll() {
        int end = 0;
        Speech last = null;
        for (int at = 0; at < quoted.size(); at++) {
            Quoted quotation = quoted.get(at);
            Span outer = quotation.outer();
            boolean follows = last != null
                    && at > 0
                    && BETWEEN.matcher(text.substring(quoted.get(at - 1).outer().end(), outer.start()))
                            .matches();
            Span speaker = speaker(quotation, at, end, last, follows);
            last = speaker == null ? null : new Speech(quotation.inner(text), speaker);
            if (last != null) {
                found.add(last);
                end = outer.end();
            }
        }
    }

    /**
     * @param end of the last quotation with a speaker
     * @param last it, when it is the one right before
     */
    private @Nullable Span speaker(Quoted quotation, int at, int end, @Nullable Speech last, boolean follows) {
        Span inner = quotation.inner(text);
        String said = text.substring(inner.start(), inner.end());
        String rest = text.substring(
                quotation.outer().end(),
                Math.min(text.length(), quotation.outer().end() + MOST_AFTER));
        if (follows && last != null && isSentence(said) && isWhole(said, rest)) {
            return last.speaker();
        }
        int from = startOfSentence(at, end);
        Optional<Introduction> introduction =
                SpeakerFinder.before(text.substring(from, quotation.outer().start()));
        if (introduction.isPresent()) {
            if (!isSpoken(said, rest, introduction.get().mark())) {
                return null;
            }
            return introduction
                    .get()
                    .speaker()
                    .map(name -> new Span(from + name.start(), from + name.end()))
                    .orElse(introduction.get().goesOn() && last != null && from == end ? last.speaker() : null);
        }
        boolean opens = text.substring(from, quotation.outer().start()).isBlank();
        if (!opens
                || !isSentence(said)
                || !(FINISHED.matcher(said).find() || rest.startsWith("，") || rest.startsWith(","))) {
            return null;
        }
        int behind = quotation.outer().end();
        int line = rest.indexOf('\n');
        return SpeakerFinder.after(line < 0 ? rest : rest.substring(0, line))
                .map(name -> new Span(behind + name.start(), behind + name.end()))
                .orElse(null);
    }

    /** A colon announces what is said; without it, what is quoted must be a sentence and end where a part of one ends. */
    private static boolean isSpoken(String said, String rest, String mark) {
        boolean bounded = isWhole(said, rest);
        return switch (mark) {
            case "：", ":" -> bounded || isSentence(said);
            case "，", "," -> bounded && isSentence(said);
            default -> bounded && SENTENCE_MARK.matcher(said).find() && said.length() >= SENTENCE / 2;
        };
    }

    /** Whether what is quoted ends a sentence, or a part of one. */
    private static boolean isWhole(String said, String rest) {
        return FINISHED.matcher(said).find() || BOUNDARY.matcher(rest).find();
    }

    private static boolean isSentence(String said) {
        return said.length() >= SENTENCE
                || (said.length() >= SENTENCE / 2 && SENTENCE_MARK.matcher(said).find());
    }

    /** Where the sentence begins that leads to a quotation; another quotation inside of it is passed over. */
    private int startOfSentence(int at, int end) {
        int start = quoted.get(at).outer().start();
        int least = Math.max(end, start - MOST_BEFORE);
        int other = at - 1;
        for (int from = start; from > least; from--) {
            if (other >= 0 && quoted.get(other).outer().end() == from) {
                from = Math.max(least, quoted.get(other).outer().start());
                other--;
                if (from == least) {
                    return least;
                }
            }
            if (SENTENCE_END.indexOf(text.charAt(from - 1)) >= 0) {
                return from;
            }
        }
        return least;
    }
}
