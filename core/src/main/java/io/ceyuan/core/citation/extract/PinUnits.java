package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.PinUnit;
import io.ceyuan.core.citation.text.CleanText;
import org.jspecify.annotations.Nullable;

/** The unit behind a number, where it is one: not the 条 of 三条例, the 项 of 第一项目, the 节 of 第三节课. */
final class PinUnits {

    private PinUnits() {}

    static @Nullable PinUnit at(CleanText text, int place) {
        char next = text.at(place + 1);
        return switch (text.at(place)) {
            case '条' -> next == '例' ? null : PinUnit.ARTICLE;
            case '款' -> next == '项' || next == '式' || next == '物' ? null : PinUnit.CLAUSE;
            case '项' -> next == '目' || next == '工' ? null : PinUnit.ITEM;
            case '目' -> next == '标' || next == '录' ? null : PinUnit.SUBITEM;
            case '章' -> next == '程' ? null : PinUnit.CHAPTER;
            case '节' -> "课能目约假水".indexOf(next) >= 0 && next != CleanText.NONE ? null : PinUnit.SECTION;
            case '编' -> next == '制' || next == '号' ? null : PinUnit.PART;
            case '分' -> next == '编' ? PinUnit.SUBPART : null;
            case '部' -> next == '分' ? PinUnit.PORTION : null;
            case '点' -> next == '钟' ? null : PinUnit.POINT;
            default -> null;
        };
    }
}
