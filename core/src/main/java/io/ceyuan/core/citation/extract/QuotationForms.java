package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.Citation.Quotation;
import io.ceyuan.core.citation.CitationNormalizer;
import io.ceyuan.core.citation.extract.SpeakerFinder.Introduction;
import io.ceyuan.core.citation.text.CleanText;
import io.ceyuan.core.citation.text.WordTree;
import io.ceyuan.core.document.Span;
import java.util.Optional;

/**
 * Words in quotation marks that are somebody's, or a text's. {@link SpeakerFinder} says whose, {@link Spoken} whether they are
 * words that somebody says.
 *
 * <pre>
 * 习近平总书记强调：“……”        speaker 习近平总书记
 * 《X法》第三条规定：“……”       speaker 《X法》第三条
 * 他说：“……”                  a quotation, of nobody who is named
 * 某某同志说“……。”             without a colon where it is a sentence
 * “……，”某某同志说             the speaker behind
 * “……”“……”，“……”；“……”        each one, with the speaker of the first
 * 修改为：“……”  提出“放管服”改革   none: new wording, a slogan
 * </pre>
 */
final class QuotationForms {

    private static final int NEXT_SENTENCE = 6;

    /** No speech is quoted in one piece that is longer; also a bound on the search for the end. */
    private static final int LONGEST = 3_000;

    /** No sentence is longer that names a speaker. */
    private static final int MOST_BEFORE = 240;

    private static final int MOST_AFTER = 90;

    private static final WordTree NEW_WORDING = WordTree.of("增加 修改 修改为 改为 新增 增写 补充");
    private static final WordTree AMENDING = WordTree.of("作为 增加 一款 一项 改为");
    private static final String SENTENCE_END = "。!?;";

    private final Found found;
    private final CleanText text;
    private final QuoteEnds ends;

    QuotationForms(Found found) {
        this.found = found;
        text = found.text();
        ends = new QuoteEnds(text);
    }

    /** Reads the quotation that opens there, and those that follow it; nested citations are found after. */
    void read(int open) {
        int close = ends.of(open);
        if (close < 0 || close - open > LONGEST || ends.isTaken(open)) {
            return;
        }
        Spoken words = new Spoken(text, open, close);
        Optional<String> speaker = before(open, words).or(() -> behind(words));
        if (speaker.isEmpty()) {
            return;
        }
        add(open, close, speaker.get());
        int last = close;
        while (true) {
            int next = ";,、。".indexOf(text.at(last + 1)) >= 0 ? last + 2 : last + 1;
            int end = text.at(next) == '“' ? ends.of(next) : -1;
            if (end < 0 || end - next > LONGEST || !goesOn(next, end, next == last + 1)) {
                return;
            }
            add(next, end, speaker.get());
            ends.take(next);
            last = end;
        }
    }

    /** “……”⏎“敢为人先”的精神: in a new paragraph it goes on only as a sentence. */
    private boolean goesOn(int open, int close, boolean atOnce) {
        Spoken words = new Spoken(text, open, close);
        if (text.lineBefore(open)) {
            return words.isSentence();
        }
        return atOnce || (close - open > NEXT_SENTENCE && (words.isLong() || words.isSentence()));
    }

    /** Who says it by the words before; the empty string for one who is not named; nothing where nobody does. */
    private Optional<String> before(int open, Spoken words) {
        if (!words.isIntroduced()) {
            return Optional.empty();
        }
        int from = startOfSentence(open);
        Optional<Introduction> introduction = SpeakerFinder.before(text.text(from, open));
        boolean spoken = introduction.map(one -> words.isSpoken(one.mark())).orElse(false);
        if ((!spoken && !words.isSaid()) || isNewWording(words.verb())) {
            return Optional.empty();
        }
        return Optional.of(introduction
                .flatMap(one -> one.speaker()
                        .map(name -> written(from, name))
                        .or(() -> one.goesOn() ? lastAt(from) : Optional.empty()))
                .orElse(""));
    }

    /** “要加快发展。”某市长说。 */
    private Optional<String> behind(Spoken words) {
        if (!words.mayBeNamedBehind()) {
            return Optional.empty();
        }
        int from = words.close() + 1;
        int end = from;
        while (end < text.length() && end - from < MOST_AFTER && (end == from || !text.lineBefore(end))) {
            end++;
        }
        return SpeakerFinder.after(text.text(from, end)).map(name -> written(from, name));
    }

    private String written(int from, Span name) {
        return text.written(Found.span(from + name.start(), from + name.end()));
    }

    /** Where the sentence begins that leads to a quotation; another quotation inside of it is passed over. */
    private int startOfSentence(int open) {
        int least = Math.max(0, open - MOST_BEFORE);
        int from = open;
        while (from > least && !text.lineBefore(from) && SENTENCE_END.indexOf(text.at(from - 1)) < 0) {
            int other = isClosing(text.at(from - 1)) ? ends.openOf(from - 1) : -1;
            if (other >= 0 && other <= lastOpen()) {
                return from;
            }
            from = other >= least ? other : from - 1;
        }
        return from;
    }

    private static boolean isClosing(char c) {
        return c == '”' || c == '"';
    }

    private int lastOpen() {
        Quotation last = found.lastQuotation();
        return last == null ? -1 : last.span().start() - 1;
    }

    /** The speaker of the last quotation, where it ends right there: 并强调. */
    private Optional<String> lastAt(int from) {
        Quotation last = found.lastQuotation();
        int between = last == null ? -1 : from - last.span().end();
        return last != null && between > 0 && between <= 2 ? Optional.of(last.speaker()) : Optional.empty();
    }

    private void add(int open, int close, String speaker) {
        if (close > open + 1) {
            var span = Found.span(open + 1, close);
            found.addAround(new Quotation(span, CitationNormalizer.quotation(text.written(span)), speaker));
        }
    }

    /** 增加规定：“…” gives the wording of an amendment. */
    private boolean isNewWording(int verb) {
        return NEW_WORDING.longestBefore(text, verb, Math.max(0, verb - 4)) > 0
                || ((text.at(verb - 1) == '款' || text.at(verb - 1) == '项')
                        && AMENDING.longestBefore(text, verb - 3, Math.max(0, verb - 6)) > 0);
    }
}
