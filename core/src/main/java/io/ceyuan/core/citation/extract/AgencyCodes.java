package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.text.CleanText;
import io.ceyuan.core.citation.text.WordTree;

/**
 * Finds where 发文机关代字 begin: the longest known code, with the abbreviation of its place; one that is not known by its shape.
 *
 * <pre>
 * 要根据国税发     国税发        交通部交基发    交基发, behind the body's name
 * 粤府办函        粤 with 府办函  工信部联规      known, although 工信部 is a name too
 * </pre>
 */
final class AgencyCodes {

    /** 肺炎机制综发 has six characters, 国卫基层家医便函 eight. */
    private static final int LONGEST = 10;

    private static final int LONGEST_BEFORE_KNOWN = 3;

    private static final WordTree ORGANS = WordTree.of(
            "人民政府 省政府 市政府 县政府 区政府 办公厅 办公室 委员会 总局 人民法院 检察院 指挥部 领导小组 卫健委 发改委 部门 有限公司 集团 党委 市委 省委 区委 县委 教育厅 财政厅 工信厅 科技厅 公安厅 管理局 税务局 教育局 财政局 卫健局 公安局 城管局");

    /** A code goes on with one of these after the name of its body: 工信部联规, 教育部函. */
    private static final String GO_ON = "联发函办规字明令公电厅";

    private static final String CODE_ENDS = "发函字规办复综";
    private static final int SHORTEST_SHAPED = 3;

    private static final String NOT_IN_CODE = "第批期届次章条款项图表";

    private AgencyCodes() {}

    /** Clean place at which the code begins that ends there; -1 when no code does. */
    static int startBefore(CleanText text, int end, int floor) {
        int start = startInLine(text, end, floor);
        return start > floor && text.at(start) == '府' && text.lineBefore(start)
                ? placeBefore(text, start, floor)
                : start;
    }

    /** 深⏎府规: the place stands alone at the end of the line before; not the 川 of 四川⏎府规. */
    private static int placeBefore(CleanText text, int start, int floor) {
        int place = start - Vocabulary.PLACES.longestBefore(text, start, floor);
        return Prose.nameBefore(text, start, floor) == place ? place : start;
    }

    private static int startInLine(CleanText text, int end, int floor) {
        int run = Prose.afterDate(text, run(text, end, Math.max(floor, end - 2 * LONGEST - 4)), end);
        int bracketed = bracketed(text, run, floor);
        if (bracketed >= 0) {
            return bracketed;
        }
        int acrossLines = Vocabulary.CODES.longestBefore(text, end, floor);
        boolean broken = acrossLines > end - run && text.lineBefore(run);
        if (run == end || (broken && acrossLines < 2)) {
            return -1;
        }
        if (broken) {
            // 深府⏎规: what stands before the break is read as if there were none
            run = Prose.afterDate(text, run(text, run, Math.max(floor, end - 2 * LONGEST - 4)), run);
        }
        int start = Math.min(Prose.cut(text, run, end), end - Vocabulary.CODES.longestBefore(text, end, run));
        int known = known(text, end, start);
        if (known == end - start && known > 0) {
            return start;
        }
        int body = afterBody(text, start, end);
        if (end - body > LONGEST || (known > 0 && end - body - known > LONGEST_BEFORE_KNOWN)) {
            body = known > 0 ? end - known : end;
        }
        return isCode(text, body, end) ? body : -1;
    }

    /** 法（办）发, 法（民）复: a part of the code in brackets. */
    private static int bracketed(CleanText text, int run, int floor) {
        int open = text.at(run - 1) != ')' ? -1 : text.at(run - 3) == '(' ? run - 3 : run - 4;
        return open - 1 >= floor && text.at(open) == '(' && text.at(open - 1) == '法' ? open - 1 : -1;
    }

    /** Whether the end of the code is known: what may stand before a year without brackets. */
    static boolean endsAsKnown(CleanText text, int start, int end) {
        int known = known(text, end, start);
        return known >= 2 && end - start - known <= LONGEST_BEFORE_KNOWN;
    }

    /** Whether the code is known, or begins as a known one does: what may stand without brackets. */
    static boolean isKnown(CleanText text, int start, int end) {
        if (endsAsKnown(text, start, end)) {
            return true;
        }
        int head = Vocabulary.CODES.longestAt(text, start);
        if (head == 0 && Vocabulary.PLACES.longestAt(text, start) > 0) {
            head = Vocabulary.CODES.longestAt(text, start + 1);
        }
        return head >= 2;
    }

    /** Whether an unknown code ends as codes do, so that it may stand without brackets: 云环函, 国核安发. */
    static boolean hasShape(CleanText text, int start, int end) {
        return start >= 0
                && end - start >= SHORTEST_SHAPED
                && CODE_ENDS.indexOf(text.at(end - 1)) >= 0
                && CleanText.isHan(text.at(start));
    }

    private static int run(CleanText text, int end, int floor) {
        int start = end;
        while (start > floor
                && (Prose.isName(text.at(start - 1)) || (isLetter(text.at(start - 1)) && start < end))
                && (start == end || !text.gapBefore(start))) {
            start--;
        }
        while (start < end && isLetter(text.at(start))) {
            start++;
        }
        return start;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Length of the longest known code at the end, with up to two abbreviations of places before it. */
    private static int known(CleanText text, int end, int floor) {
        int length = Vocabulary.CODES.longestBefore(text, end, floor);
        if (length == 0) {
            return 0;
        }
        int place = Vocabulary.PLACES.longestBefore(text, end - length, floor);
        return length + place + (place > 0 ? Vocabulary.PLACES.longestBefore(text, end - length - place, floor) : 0);
    }

    private static int afterBody(CleanText text, int start, int end) {
        int body = start;
        for (int at = start; at < end; at++) {
            int length = Math.max(Vocabulary.BODIES.longestAt(text, at), ORGANS.longestAt(text, at));
            int rest = at + length;
            if (length > 0 && end - rest >= 2 && GO_ON.indexOf(text.at(rest)) < 0) {
                body = Math.max(body, rest);
            }
        }
        return body;
    }

    private static boolean isCode(CleanText text, int start, int end) {
        int length = end - start;
        if (length == 1) {
            return text.at(start) == '法' || text.at(start) == '文' || text.at(start) == '发';
        }
        for (int at = start; at < end; at++) {
            if (NOT_IN_CODE.indexOf(text.at(at)) >= 0) {
                return false;
            }
        }
        return length > 0 && length <= LONGEST;
    }
}
