package io.ceyuan.core.document;

import java.util.Arrays;
import java.util.Optional;

/** 公文种类: the fifteen kinds of GB/T 9704, and the other kinds a policy library holds; the longer name stands before the one it ends with. */
public enum DocumentKind {
    RESOLUTION("决议"),
    DECISION("决定"),
    ORDER("命令"),
    COMMUNIQUE("公报"),
    ANNOUNCEMENT("公告"),
    PUBLIC_NOTICE("通告"),
    OPINION("意见"),
    NOTICE("通知"),
    CIRCULAR("通报"),
    RESEARCH_REPORT("研究报告"),
    WORK_REPORT("工作报告"),
    REPORT("报告"),
    REQUEST("请示"),
    REPLY("批复"),
    BILL("议案"),
    LETTER("函"),
    MINUTES("纪要"),
    LAW("法律"),
    PLAN("规划"),
    SCHEME("方案"),
    ACTION_PLAN("计划"),
    DETAILED_RULES("细则"),
    MEASURES("办法"),
    REGULATION("条例"),
    PROVISIONS("规定"),
    JUDICIAL_INTERPRETATION("司法解释"),
    SPEECH("讲话"),
    CASE("案例"),
    INTERPRETATION("解读"),
    OTHER("其他");

    private final String label;

    DocumentKind(String label) {
        this.label = label;
    }

    /** The Chinese name, which is also the value of the facet. */
    public String label() {
        return label;
    }

    /** The kind of a facet's value; empty for a name that is none. */
    public static Optional<DocumentKind> ofLabel(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }
}
