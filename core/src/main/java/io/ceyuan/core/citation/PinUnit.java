package io.ceyuan.core.citation;

/** What a part of a text is called, the wider one first. */
public enum PinUnit {
    /** 附件2 */
    ATTACHMENT("附件"),
    /** 附则, 前款, 本条: a name in place of a number */
    NAMED(""),
    /** 第一编 */
    PART("编"),
    /** 第一分编 */
    SUBPART("分编"),
    /** 第二部分 */
    PORTION("部分"),
    CHAPTER("章"),
    SECTION("节"),
    ARTICLE("条"),
    CLAUSE("款"),
    ITEM("项"),
    SUBITEM("目"),
    /** 第（三）点 */
    POINT("点"),
    /** 一、（一）1.（1） */
    OUTLINE("");

    private final String label;

    PinUnit(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
