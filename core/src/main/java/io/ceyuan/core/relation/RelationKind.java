package io.ceyuan.core.relation;

import java.util.Arrays;
import java.util.Optional;

/** How one document stands to another that it names. */
public enum RelationKind {
    /** 自本办法施行之日起，《X办法》同时废止 */
    REPEALS("repeals", "废止", "被废止"),
    /** 关于修改《X条例》的决定 */
    AMENDS("amends", "修改", "被修改"),
    /** 根据《X法》，制定本办法 */
    BASIS("basis", "依据", "作为依据"),
    /** 现将《X办法》印发给你们 */
    ISSUES("issues", "印发", "由其印发"),
    /** 现将《X意见》转发给你们 */
    FORWARDS("forwards", "转发", "被转发"),
    /** 《X条例》解读 */
    EXPLAINS("explains", "解读", "被解读"),
    /** 按《X规定》第三条执行, and whatever else is said */
    CITES("cites", "引用", "被引用");

    private final String wireName;
    private final String label;
    private final String passive;

    RelationKind(String wireName, String label, String passive) {
        this.wireName = wireName;
        this.label = label;
        this.passive = passive;
    }

    /** The name in data: lower case, as {@code repeals}. */
    public String wireName() {
        return wireName;
    }

    /** What the document does to the other: 废止. */
    public String label() {
        return label;
    }

    /** What is done to the document by the other: 被废止. */
    public String passive() {
        return passive;
    }

    public static Optional<RelationKind> ofWireName(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.wireName.equals(name))
                .findFirst();
    }
}
