package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.PinPart;
import io.ceyuan.core.citation.PinUnit;
import io.ceyuan.core.citation.text.CleanText;
import io.ceyuan.core.citation.text.WordTree;

/**
 * Tells provisions that are cited from the numbers that head the text's own parts, and from ordinals of other things.
 *
 * <pre>
 * 第八条 申请人应当…   第七章 附则     headings: at the start of a line, or behind a sentence and white space, with white space behind
 * 第一条生产线   第二款手机   第三部分  ordinals of things, or not certain without a text before
 * </pre>
 */
final class Headings {

    /** What stands right behind an article at the start of a line that is cited, and not headed. */
    private static final WordTree CITES_ON = WordTree.of("规定 的 中 所 修改 改为 增加 作为 中的 之规定 删去 已经 中关于 规定的 第");

    /** What may stand behind a provision that is cited with no text before it. */
    private static final WordTree AFTER = WordTree.of(
            "规定 的 中 所 和 及 与 或 至 到 、 , 。 ; : ) 〕 》 ” 修改 改为 修正 增加 作为 之 以及 以 等 依 明确 要求 有关 关于 删去 删除 移 内容 情形 但书 条款 条文 ( 前 后 或者 也 进行 处 追究 予以 给予 执行 办理 责令 由 不 在 同 项 款 原 另 已 是 列 并 除 所列 列举 对 及其 限 应 须 经 表述 确定 中关于 而 制定 且 即 均 只 其中 载 末 一 二 三 第");

    private static final WordTree BEFORE =
            WordTree.of("的第 根据 依据 依照 按照 违反 适用 符合 将 在 除 和 及 、 ( 有 或 与 以 对 照 见 据 把 删去 至 到 执行 属于 由 关于 “ 因 经 上述 不含");

    private static final String SENTENCE_END = "。;:!?则)》章节\"”";

    private Headings() {}

    /** 第八条 that begins its own article, or 第七章 its chapter. */
    static boolean isHeading(CleanText text, PinList list) {
        int start = list.start();
        PinList.Member first = list.members().getFirst();
        PinUnit unit = first.parts().getFirst().unit();
        if (unit == PinUnit.ATTACHMENT || unit == PinUnit.NAMED || unit == PinUnit.OUTLINE) {
            return false;
        }
        boolean begins = text.lineBefore(start) || isMark(text.at(start - 1)) || startsMarked(text, start);
        int end = first.end();
        boolean gap = text.gapBefore(end) && !text.lineBefore(end);
        if (begins) {
            return list.isSingle()
                    && (text.gapBefore(end)
                            || CITES_ON.longestAt(text, end) == 0
                            || text.at(end) == ':'
                            || text.at(end) == '〔');
        }
        boolean afterSentence = text.gapBefore(start) || SENTENCE_END.indexOf(text.at(start - 1)) >= 0;
        boolean whole = unit.compareTo(PinUnit.ARTICLE) <= 0;
        return list.isSingle() && whole && gap && afterSentence && CITES_ON.longestAt(text, end) == 0;
    }

    private static boolean isMark(char c) {
        return c == '#' || c == '*' || c == '|' || c == '•';
    }

    /** “第三条 …” of an amendment: the new wording of an article. */
    private static boolean startsMarked(CleanText text, int start) {
        return (text.at(start - 1) == '“' || text.at(start - 1) == '"')
                && (start < 2 || text.at(start - 2) == ':' || text.lineBefore(start - 1));
    }

    /** 除第四项以外的, 除第一项外 */
    private static boolean isException(CleanText text, int start, int end) {
        return text.at(start - 1) == '除' && (text.at(end) == '外' || text.has("以外", end));
    }

    /** Whether a provision without a text before it is one. */
    static boolean isCited(CleanText text, PinList list) {
        PinList.Member first = list.members().getFirst();
        PinPart part = first.parts().getFirst();
        int end = list.end();
        boolean deep = first.parts().size() > 1
                || !first.last().isEmpty()
                || list.members().size() > 1;
        return switch (part.unit()) {
            case ATTACHMENT -> true;
            case NAMED, OUTLINE, POINT -> false;
            case PORTION -> deep && list.members().getFirst().parts().size() > 1;
            case PART, SUBPART, CHAPTER, SECTION ->
                deep
                        || ((AFTER.longestAt(text, end) > 0 || text.lineBefore(end))
                                && text.at(end) != '是'
                                && (BEFORE.longestBefore(text, list.start(), Math.max(0, list.start() - 3)) > 0
                                        || text.has("规定", end)
                                        || text.has("的规定", end)));
            case ARTICLE ->
                text.at(list.start()) == '第'
                        && (deep || AFTER.longestAt(text, end) > 0 || end == text.length() || text.gapBefore(end));
            case CLAUSE, ITEM, SUBITEM -> {
                boolean bracketed = text.at(list.start() + 1) == '(';
                boolean rule = text.has("规定", end)
                        || text.has("所列", end)
                        || text.has("的规定", end)
                        || text.has("情形", end)
                        || text.has("所规定", end)
                        || text.has("至第", end)
                        || text.has("的情形", end)
                        || text.has("中的", end)
                        || text.has("行为", end)
                        || text.has("罪", end)
                        || isException(text, list.start(), end);
                yield deep || bracketed || rule || (part.unit() == PinUnit.CLAUSE && AFTER.longestAt(text, end) > 0);
            }
        };
    }
}
