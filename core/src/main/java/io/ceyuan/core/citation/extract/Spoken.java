package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.text.CleanText;
import io.ceyuan.core.citation.text.WordTree;
import java.util.regex.Pattern;

/**
 * Tells words that somebody says from a term or a slogan in quotation marks: by the verb and the mark before, by their length, and
 * by what ends them.
 *
 * <pre>
 * 指出：“节水是大事。”   说“节水是大事，人人有责。”     said
 * 提出“放管服”改革      要求“应查尽查”               terms
 * </pre>
 *
 * @param open place of the opening mark
 * @param close place of the closing one
 */
record Spoken(CleanText text, int open, int close) {

    private static final WordTree VERBS = WordTree.of(
            "指出 强调 说 说过 说道 提出 要求 表示 认为 写道 宣布 宣告 讲 讲过 讲到 讲道 告诫 号召 谈到 阐明 明确 明确提出 明确指出 明确要求 规定 明确规定 指示 批示 的话 名言 论述 重要论述 重要论断 教导 勉励 寄语 深刻指出 反复强调 再次强调 特别强调 曾指出 曾说 深情地说 重申 称 提到 回答 题词 讲话 重要指示 重要讲话 呼吁 感慨 要求的 所说 所言 道 解释 评价 承诺 表明 声明 回忆 告诉记者");

    /** These need a colon before the quotation, or they introduce a term. */
    private static final WordTree WITH_COLON = WordTree.of("称 道 明确 提出 要求 论述 讲话 解释 评价 承诺 表明 指示 批示 题词 教导 回答 声明 提到");

    /** What the words that lead to a quotation end in, where no colon or comma does: a look before a search that costs more. */
    private static final String LEADS_END = "说示出调为绍言露忆慨叹释充道称问答者求提到批号召谈讲吁价布诺导诫励嘱托寄语申述明论断应诉们家确定规词曰过好楚白了样着话念";

    /** 那种认为, 说什么: what one disputes. */
    private static final WordTree DISPUTED = WordTree.of("那种认为 有人说 有人认为 胡说 妄称 所谓");

    /** What is quoted without a colon before it, and is no sentence, is said from this length on. */
    private static final int SENTENCE = 9;

    /** As long as a sentence, where its marks are not asked for. */
    private static final int WHOLE_SENTENCE = 12;

    private static final int SHORT = 6;
    private static final int TERM = 4;
    private static final int LONGEST_VERB = 8;
    private static final Pattern MARKS = Pattern.compile("[,。;!?…]");
    private static final String ENDS = ",。!?…";
    private static final String BOUNDS = ",。;!?、:(“\"等";

    /** Whether a colon, a comma or the end of a verb stands before. */
    boolean isIntroduced() {
        char before = text.at(open - 1);
        return open > 0 && (before == ':' || before == ',' || LEADS_END.indexOf(before) >= 0) && !text.lineBefore(open);
    }

    private boolean hasColon() {
        return text.at(open - 1) == ':';
    }

    private int verbEnd() {
        return hasColon() || text.at(open - 1) == ',' ? open - 1 : open;
    }

    private int verbLength() {
        return VERBS.longestBefore(text, verbEnd(), Math.max(0, verbEnd() - LONGEST_VERB));
    }

    /** Where the verb begins. */
    int verb() {
        return verbEnd() - verbLength();
    }

    int length() {
        return close - open;
    }

    boolean isLong() {
        return length() > SENTENCE;
    }

    boolean isSentence() {
        return "。!?".indexOf(text.at(close - 1)) >= 0;
    }

    /** By a verb, whoever says it. */
    boolean isSaid() {
        if (verbLength() == 0 || DISPUTED.longestBefore(text, verbEnd(), Math.max(0, verbEnd() - LONGEST_VERB)) > 0) {
            return false;
        }
        if (hasColon()) {
            return length() > TERM;
        }
        boolean sentence = isSentence() || (text.at(close + 1) == '。' && isLong());
        boolean needsColon = WITH_COLON.longestBefore(text, verbEnd(), verb()) == verbLength();
        return needsColon ? sentence && isLong() : isLong() || (sentence && length() > SHORT);
    }

    /** By the mark between a speaker and it: a colon announces it; without one it is a sentence that ends as one does. */
    boolean isSpoken(String mark) {
        return switch (mark) {
            case ":" -> isWhole() || isAsSentence();
            case "," -> isWhole() && isAsSentence();
            case SpeakerFinder.ANNOUNCED -> isSentence() && length() > WHOLE_SENTENCE;
            default -> isWhole() && hasMarks() && length() > SHORT;
        };
    }

    /** Whether a speaker may be named behind it: “要加快发展，”某市长说。 */
    boolean mayBeNamedBehind() {
        boolean ends = ENDS.indexOf(text.at(close - 1)) >= 0 || text.at(close + 1) == ',';
        boolean begins = text.lineBefore(open) || open == 0 || "。!?;”".indexOf(text.at(open - 1)) >= 0;
        return ends && begins && isAsSentence() && text.at(close + 1) != CleanText.NONE;
    }

    /** Whether it ends a sentence, or a part of one: “一国两制”的构想 goes on. */
    private boolean isWhole() {
        char behind = text.at(close + 1);
        return ENDS.indexOf(text.at(close - 1)) >= 0
                || behind == CleanText.NONE
                || text.lineBefore(close + 1)
                || BOUNDS.indexOf(behind) >= 0;
    }

    private boolean isAsSentence() {
        return length() > WHOLE_SENTENCE || (length() > SHORT && hasMarks());
    }

    private boolean hasMarks() {
        return MARKS.matcher(text.text(open + 1, close)).find();
    }
}
