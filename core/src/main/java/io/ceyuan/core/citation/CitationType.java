package io.ceyuan.core.citation;

/** What kind of citation a span is. */
public enum CitationType {
    /** 国发〔2015〕34号 */
    NUMBER("number"),
    /** 国务院令第707号 */
    ORDER("order"),
    /** 公告2020年第5号 */
    ANNOUNCEMENT("announcement"),
    /** 《中华人民共和国公路法》, 民法典 */
    TITLE("title"),
    /** 《公路法》第三条第一款, 附件2 */
    PROVISION("provision"),
    /** 《办法》, after （以下简称《办法》） */
    ALIAS("alias"),
    /** 本办法, 该条例, 前款 */
    BACK_REFERENCE("back_reference"),
    /** 党的二十大 */
    MEETING("meeting"),
    /** “……”, said by somebody */
    QUOTATION("quotation"),
    /** GB/T 9704-2012 */
    STANDARD("standard"),
    /** “十四五”规划 */
    NICKNAME("nickname");

    private final String label;

    CitationType(String label) {
        this.label = label;
    }

    /** The name in data: lower case, as {@code back_reference}. */
    public String label() {
        return label;
    }
}
