package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.Citation.Quotation;
import io.ceyuan.core.citation.CitationNormalizer;
import io.ceyuan.core.citation.text.CleanText;
import io.ceyuan.core.citation.text.WordTree;
import java.util.Optional;

/**
 * Words in quotation marks that are somebody's, or a text's.
 *
 * <pre>
 * 习近平总书记强调：“……”        speaker 习近平总书记
 * 《X法》第三条规定：“……”       speaker 《X法》第三条
 * 某某同志说“……。”             without a colon where it is a sentence
 * “……”“……”，“……”；“……”        each one, with the speaker of the first
 * 修改为：“……”  提出“放管服”改革   none: new wording, a slogan
 * </pre>
 */
final class QuotationForms {

    private static final WordTree VERBS = WordTree.of(
            "指出 强调 说 说过 说道 提出 要求 表示 认为 写道 宣布 宣告 讲 讲过 讲到 讲道 告诫 号召 谈到 阐明 明确 明确提出 明确指出 明确要求 规定 明确规定 指示 批示 的话 名言 论述 重要论述 重要论断 教导 勉励 寄语 深刻指出 反复强调 再次强调 特别强调 曾指出 曾说 深情地说 重申 称 提到 回答 题词 讲话 重要指示 重要讲话 呼吁 感慨 要求的 所说 所言 道 解释 评价 承诺 表明 声明 回忆 告诉记者");

    /** These need a colon before the quotation, or they introduce a term. */
    private static final WordTree WITH_COLON = WordTree.of("称 道 明确 提出 要求 论述 讲话 解释 评价 承诺 表明 指示 批示 题词 教导 回答 声明 提到");

    /** What is quoted without a colon before it, and is no sentence, is a quotation from this length on. */
    private static final int SENTENCE = 9;

    private static final int NEXT_SENTENCE = 6;
    /** No speech is quoted in one piece that is longer; also a bound on the search for the end. */
    private static final int LONGEST = 3_000;

    private static final WordTree NEW_WORDING = WordTree.of("增加 修改 修改为 改为 新增 增写 补充");
    private static final WordTree AMENDING = WordTree.of("作为 增加 一款 一项 改为");

    /** The words are nobody's. A speaker who is not named is the empty string. */
    private static final String NOBODY = "\0";

    private static final int LOOK_BACK = 4;

    private static final WordTree AFTER = WordTree.of("说 说道 指出 强调 表示 介绍 介绍说 写道 如是说 告诉记者 这样说");
    private static final int LONGEST_AFTER = 24;

    private QuotationForms() {}

    /** Reads the quotation that opens there, and those that follow it; nested citations are found after. */
    static void read(Found found, int open, QuoteEnds ends) {
        CleanText text = found.text();
        int close = ends.of(open);
        String before = speaker(found, open, ends);
        String speaker = before.equals(NOBODY) ? speakerAfter(text, open, close, ends) : before;
        if (speaker.equals(NOBODY)) {
            return;
        }
        if (close < 0 || close - open > LONGEST) {
            return;
        }
        add(found, open, close, speaker);
        int at = close + 1;
        while (true) {
            int next = ";,、。".indexOf(text.at(at)) >= 0 ? at + 1 : at;
            int nextClose = text.at(next) == '“' ? ends.of(next) : -1;
            boolean enough = next == at || nextClose - next > SENTENCE || isSentence(text, nextClose);
            if (nextClose < 0
                    || (nextClose - next <= NEXT_SENTENCE && next != at)
                    || !enough
                    || nextClose - next > LONGEST) {
                return;
            }
            add(found, next, nextClose, speaker);
            ends.take(next);
            at = nextClose + 1;
        }
    }

    /** “要加快发展。”某市长说。 */
    private static String speakerAfter(CleanText text, int open, int close, QuoteEnds ends) {
        if (close < 0
                || close - open <= SENTENCE
                || ends.isTaken(open)
                || !(isSentence(text, close) || text.at(close - 1) == ',' || text.at(close + 1) == ',')) {
            return NOBODY;
        }
        int start = text.at(close + 1) == ',' ? close + 2 : close + 1;
        int end = start;
        while (end - start < LONGEST_AFTER && CleanText.isHan(text.at(end))) {
            end++;
        }
        int verb = AFTER.longestBefore(text, end, start);
        boolean stops = "。,;:".indexOf(text.at(end)) >= 0;
        return verb > 0 && stops && end - verb - start >= 2 ? text.text(start, end - verb) : NOBODY;
    }

    private static void add(Found found, int open, int close, String speaker) {
        if (close > open + 1) {
            var span = Found.span(open + 1, close);
            found.addAround(new Quotation(
                    span, CitationNormalizer.quotation(found.text().written(span)), speaker));
        }
    }

    private static boolean isSentence(CleanText text, int close) {
        return close > 0 && "。!?".indexOf(text.at(close - 1)) >= 0;
    }

    /** Who says it; NOBODY when nobody does, or it was read with the one before. */
    private static String speaker(Found found, int open, QuoteEnds ends) {
        CleanText text = found.text();
        if (ends.isTaken(open)) {
            return NOBODY;
        }
        int verbEnd = open;
        boolean colon = text.at(open - 1) == ':';
        if (colon || text.at(open - 1) == ',') {
            verbEnd--;
        }
        int verb = VERBS.longestBefore(text, verbEnd, Math.max(0, verbEnd - 8));
        int close = ends.of(open);
        if (verb == 0 || close < 0) {
            return NOBODY;
        }
        if (!colon) {
            boolean isLong = close - open > SENTENCE;
            boolean sentence = isSentence(text, close) || (text.at(close + 1) == '。' && isLong);
            boolean needsColon = WITH_COLON.longestBefore(text, verbEnd, verbEnd - verb) == verb;
            boolean said = needsColon ? sentence && isLong : isLong || (sentence && close - open > NEXT_SENTENCE);
            if (!said) {
                return NOBODY;
            }
        } else if (close - open <= 4) {
            return NOBODY;
        }
        if (isNewWording(text, verbEnd - verb)) {
            return NOBODY;
        }
        return Speaker.before(text, verbEnd - verb).or(() -> lastSpeaker(found)).orElse("");
    }

    /** 增加规定：“…” gives the wording of an amendment. */
    private static boolean isNewWording(CleanText text, int verb) {
        return NEW_WORDING.longestBefore(text, verb, Math.max(0, verb - 4)) > 0
                || ((text.at(verb - 1) == '款' || text.at(verb - 1) == '项')
                        && AMENDING.longestBefore(text, verb - 3, Math.max(0, verb - 6)) > 0);
    }

    private static Optional<String> lastSpeaker(Found found) {
        return found.citations().reversed().stream()
                .limit(LOOK_BACK)
                .filter(one -> one instanceof Quotation)
                .map(one -> ((Quotation) one).speaker())
                .findFirst();
    }
}
