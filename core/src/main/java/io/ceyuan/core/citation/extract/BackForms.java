package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.Antecedent;
import io.ceyuan.core.citation.Citation.BackReference;
import io.ceyuan.core.citation.text.CleanText;
import io.ceyuan.core.citation.text.Numeral;
import io.ceyuan.core.citation.text.WordTree;

/**
 * References back.
 *
 * <pre>
 * 本法 本办法 本实施细则 本通知        本条 本款 本章 前款 前两款 前条 前项     to the text itself
 * 该法 该条例 该意见  同法 同条第二款  上述办法                            AntecedentResolver says to what
 * 上述规定 有关规定 其规定  基本法 成本法 本项目 合同法 应该通知               none
 * </pre>
 */
final class BackForms {

    /** 基本法, 样本…: the 本 belongs to the word before. */
    private static final String NOT_BEFORE_SELF = "基成样根版资课文标书副读剧脚原账唱范译抄株草蓝绘底母善刻";

    private static final WordTree NOT_AFTER_LAW = WordTree.of("院 官 律 人 制 定 学 治 庭 警 纪 医 国 语 理 师 案 文");

    /** A kind that is also a verb or a thing goes back only with a text before it. */
    private static final WordTree AMBIGUOUS = WordTree.of(
            "规定 决定 决议 标准 方案 计划 规划 报告 通报 目录 名录 制度 措施 建议 要点 声明 清单 政策 规范 指南 解答 公报 批示 纪要 预案 通知 公告 通告 条约 协定 批复 规约 命令 复函 指引 声明");

    /** 本安排 is a text; 该安排 may be anything. */
    private static final WordTree ONLY_SELF = WordTree.of("安排 规章");

    private static final WordTree PARTS = WordTree.of("条 款 章 节 项 编 目");

    private BackForms() {}

    /** 本 */
    static boolean readSelf(Found found, int start) {
        CleanText text = found.text();
        if (!text.gapBefore(start)
                && (NOT_BEFORE_SELF.indexOf(text.at(start - 1)) >= 0 || isJapanOrOriginal(text, start))) {
            return false;
        }
        int kind = Math.max(Vocabulary.KINDS.longestAt(text, start + 1), ONLY_SELF.longestAt(text, start + 1));
        int end = start + 1 + kind;
        if (kind > 0) {
            if (kind == 1 && text.at(start + 1) == '法' && isLongerThanLaw(text, end)) {
                return false;
            }
            return !isOtherWord(text, end) && add(found, start, end, new Antecedent.Self());
        }
        return PARTS.longestAt(text, start + 1) > 0
                && PinUnits.at(text, start + 1) != null
                && !(text.at(start + 1) == '编' || text.at(start + 1) == '目')
                && isPart(text, start + 2)
                && add(found, start, start + 2, new Antecedent.Self());
    }

    /** 日本, 正本; not the 日 of a date, nor the 正 of 修正. */
    private static boolean isJapanOrOriginal(CleanText text, int start) {
        char before = text.at(start - 2);
        return switch (text.at(start - 1)) {
            case '日' -> !(CleanText.isDigit(before) || Numeral.isChinese(before) || before == '之');
            case '正' -> before != '修' && before != '订';
            default -> false;
        };
    }

    /** 本报告期, 本规划区, 本标准化: longer words. */
    private static boolean isOtherWord(CleanText text, int end) {
        char next = text.at(end);
        char last = text.at(end - 1);
        return switch (last) {
            case '告' -> next == '期' || next == '人' || next == '厅' || next == '书';
            case '划' -> next == '区' || next == '局' || next == '院';
            case '准' -> next == '化';
            case '定' -> next == '期' || next == '性';
            case '策' -> next == '性';
            default -> false;
        };
    }

    private static boolean isPart(CleanText text, int end) {
        return switch (text.at(end - 1)) {
            case '项' -> "规所第的、，,之".indexOf(text.at(end)) >= 0;
            case '节' -> "规所第的、,中内另".indexOf(text.at(end)) >= 0;
            case '款' -> text.at(end) != '项';
            case '条', '章' -> true;
            default -> false;
        };
    }

    /** 本法院, 该法人; not 依据本法制定. */
    private static boolean isLongerThanLaw(CleanText text, int end) {
        return NOT_AFTER_LAW.longestAt(text, end) > 0 && !text.has("制定", end);
    }

    /** 前款, 前两款, 前条, 前项 */
    static boolean readBefore(Found found, int start) {
        CleanText text = found.text();
        if (text.at(start + 1) == '述') {
            return readAbove(found, start);
        }
        if ("目先此日年月天周提空当眼".indexOf(text.at(start - 1)) >= 0 && !text.gapBefore(start)) {
            return false;
        }
        Numeral count = Numeral.at(text, start + 1);
        int at = count == null ? start + 1 : count.end();
        boolean unit = "款条项".indexOf(text.at(at)) >= 0 && PinUnits.at(text, at) != null && !text.has("条件", at);
        if (!unit || (count != null && (count.value() > 9 || count.isArabic(text)))) {
            return false;
        }
        if (count != null && text.at(at) == '项' && "规所的、,之第".indexOf(text.at(at + 1)) < 0) {
            return false;
        }
        return add(found, start, at + 1, new Antecedent.Self());
    }

    /** 该 */
    static boolean readThat(Found found, int start) {
        CleanText text = found.text();
        if (text.at(start - 1) == '应' || text.at(start - 1) == '不') {
            return false;
        }
        int kind = Vocabulary.KINDS.longestAt(text, start + 1);
        int end = start + 1 + kind;
        if (kind > 0) {
            if ((kind == 1 && isLongerThanLaw(text, end)) || isOtherWord(text, end)) {
                return false;
            }
            Antecedent antecedent = AntecedentResolver.of(found, start, text.text(start + 1, end));
            boolean unclear = AMBIGUOUS.longestAt(text, start + 1) == kind && antecedent instanceof Antecedent.Unknown;
            return !unclear && add(found, start, end, antecedent);
        }
        boolean part = (text.at(start + 1) == '条' || text.at(start + 1) == '款')
                && PinUnits.at(text, start + 1) != null
                && (text.at(start + 2) == '第' || text.has("规定", start + 2) || text.has("所", start + 2));
        return part && add(found, start, start + 2, new Antecedent.Unknown());
    }

    /** 同法, 同条第二款 */
    static boolean readSame(Found found, int start) {
        CleanText text = found.text();
        char before = text.at(start - 1);
        if ("相不合共等如协会雷认".indexOf(before) >= 0 && before != CleanText.NONE) {
            return false;
        }
        boolean law = text.at(start + 1) == '法' && !isLongerThanLaw(text, start + 2);
        if (law) {
            return add(found, start, start + 2, AntecedentResolver.of(found, start, "法"));
        }
        boolean part = text.at(start + 1) == '条' && text.at(start + 2) == '第';
        return part && add(found, start, start + 2, new Antecedent.Unknown());
    }

    /** 上述办法, 前述意见 */
    static boolean readAbove(Found found, int start) {
        CleanText text = found.text();
        if (text.at(start + 1) != '述') {
            return false;
        }
        int kind = Vocabulary.KINDS.longestAt(text, start + 2);
        int end = start + 2 + kind;
        if (kind == 0 || isOtherWord(text, end) || (kind == 1 && isLongerThanLaw(text, end))) {
            return false;
        }
        Antecedent antecedent = AntecedentResolver.of(found, start, text.text(start + 2, end));
        boolean unclear = AMBIGUOUS.longestAt(text, start + 2) == kind && antecedent instanceof Antecedent.Unknown;
        boolean rule = text.has("规定", start + 2);
        return !unclear && !rule && add(found, start, end, antecedent);
    }

    private static boolean add(Found found, int start, int end, Antecedent antecedent) {
        found.add(new BackReference(Found.span(start, end), found.text().text(start, end), antecedent));
        return true;
    }
}
