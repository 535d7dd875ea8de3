package io.ceyuan.core.reference;

import io.ceyuan.core.document.DocumentKind;

/** What a document is to a reference list, and its code in each form. */
public enum ReferenceType {
    /** A law or rules: GB/T 7714 has no code for them, so they are «other». */
    STATUTE("Z", "STAT", "legislation"),
    BILL("Z", "BILL", "bill"),
    STANDARD("S", "STAND", "standard"),
    REPORT("R", "RPRT", "report"),
    /** 公文 and what is published with them; CSL has only the report with number and institution. */
    OFFICIAL("EB", "GOVDOC", "report"),
    SPEECH("EB", "GOVDOC", "speech"),
    EXPLANATION("EB", "GOVDOC", "document"),
    OTHER("Z", "GOVDOC", "document");

    private final String gbt7714;
    private final String ris;
    private final String csl;

    ReferenceType(String gbt7714, String ris, String csl) {
        this.gbt7714 = gbt7714;
        this.ris = ris;
        this.csl = csl;
    }

    /** 文献类型标识 of GB/T 7714—2015, table B.1. */
    String gbt7714() {
        return gbt7714;
    }

    String ris() {
        return ris;
    }

    String csl() {
        return csl;
    }

    static ReferenceType of(DocumentKind kind) {
        return switch (kind) {
            case LAW, REGULATION, PROVISIONS, MEASURES, DETAILED_RULES, JUDICIAL_INTERPRETATION -> STATUTE;
            case BILL -> BILL;
            case REPORT, WORK_REPORT, RESEARCH_REPORT -> REPORT;
            case RESOLUTION,
                    DECISION,
                    ORDER,
                    COMMUNIQUE,
                    ANNOUNCEMENT,
                    PUBLIC_NOTICE,
                    OPINION,
                    NOTICE,
                    CIRCULAR,
                    REQUEST,
                    REPLY,
                    LETTER,
                    MINUTES,
                    PLAN,
                    SCHEME,
                    ACTION_PLAN -> OFFICIAL;
            case SPEECH -> SPEECH;
            case INTERPRETATION -> EXPLANATION;
            case CASE, OTHER -> OTHER;
        };
    }
}
