package io.ceyuan.core.outline;

/** What a part of a document is, the wider one first. */
public enum SectionKind {
    /** 附件2 */
    ATTACHMENT("附件"),
    /** 第一编, 第一部分 */
    PART("编"),
    /** 第一章 */
    CHAPTER("章"),
    /** 第一节 */
    SECTION("节"),
    /** 第十二条, 第十二条之一 */
    ARTICLE("条"),
    /** A paragraph of an article: 第二款 */
    CLAUSE("款"),
    /** 一、 */
    POINT("一、"),
    /** （一）, of an article 第（一）项 */
    ITEM("（一）"),
    /** 1. */
    SUBPOINT("1."),
    /** （1） */
    SUBITEM("（1）"),
    /** A heading without number. */
    HEADING("标题");

    private final String label;

    SectionKind(String label) {
        this.label = label;
    }

    /** The Chinese name, or the form of its numbers. */
    public String label() {
        return label;
    }
}
