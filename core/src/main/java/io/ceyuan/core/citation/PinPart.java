package io.ceyuan.core.citation;

import io.ceyuan.core.document.ChineseNumeral;

/**
 * One step of a pin: 第十二条之一.
 *
 * @param number 0 where the part has a name and no number, as 附则 and a single 附件
 * @param sub the 1 of 之一; 0 when there is none
 * @param name of NAMED and OUTLINE as written; empty else
 */
public record PinPart(PinUnit unit, int number, int sub, String name) {

    /** No text has a higher number: 民法典 has 1,260 articles. */
    public static final int MOST = 9_999;

    public PinPart {
        if (number < 0 || number > MOST || sub < 0 || sub > MOST) {
            throw new IllegalArgumentException("not the number of a part: " + number + "之" + sub);
        }
        boolean named = unit == PinUnit.NAMED || unit == PinUnit.OUTLINE;
        if (named == name.isEmpty()) {
            throw new IllegalArgumentException("a name is what " + unit + " has, or has not: «" + name + "»");
        }
        if (number == 0 && !named && unit != PinUnit.ATTACHMENT) {
            throw new IllegalArgumentException("no number for " + unit);
        }
    }

    public static PinPart numbered(PinUnit unit, int number) {
        return new PinPart(unit, number, 0, "");
    }

    public static PinPart named(String name) {
        return new PinPart(PinUnit.NAMED, 0, 0, name);
    }

    /** The normal form: 第十二条之一, 第（一）项, 附件2. */
    @Override
    public String toString() {
        return switch (unit) {
            case NAMED, OUTLINE -> name;
            case ATTACHMENT -> unit.label() + (number == 0 ? "" : Integer.toString(number));
            case ITEM, POINT -> "第（" + ChineseNumeral.format(number) + "）" + unit.label();
            case PART, SUBPART, PORTION, CHAPTER, SECTION, ARTICLE, CLAUSE, SUBITEM ->
                "第" + ChineseNumeral.format(number) + unit.label() + (sub == 0 ? "" : "之" + ChineseNumeral.format(sub));
        };
    }
}
