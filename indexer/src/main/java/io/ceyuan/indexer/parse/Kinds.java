package io.ceyuan.indexer.parse;

import io.ceyuan.core.document.DocumentKind;
import io.ceyuan.core.document.IssuingBody;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the 公文种类 from the end of a title: 关于印发《…规划》的通知 is a 通知. */
final class Kinds {

    /** （试行）, （2021—2025年）, (征求意见稿) */
    private static final Pattern TAIL =
            Pattern.compile("(?:\\s*[（(〔\\[][^（()）]{0,40}[）)〕\\]]|\\s+|[》”\"]|[0-9]{4}年?修[订正])+$");

    private static final Pattern ABOUT_A_TEXT = Pattern.compile("解读|图解|一图读懂|答记者问|政策问答");
    private static final Pattern SPEECH = Pattern.compile("讲话|致辞|发言$");
    private static final Pattern COURT = Pattern.compile("^(?:最高人民|法释|高检发释)");

    private static final Pattern SCHOLARS = Pattern.compile("(?:课题组|研究院|研究所|研究中心|社会科学院)$");

    private Kinds() {}

    static DocumentKind of(String title, List<IssuingBody> issuers) {
        String bare = TAIL.matcher(Simplified.fold(title)).replaceAll("");
        if (ABOUT_A_TEXT.matcher(bare).find()) {
            return DocumentKind.INTERPRETATION;
        }
        if (SPEECH.matcher(bare).find()) {
            return DocumentKind.SPEECH;
        }
        if (bare.endsWith("解释") && (COURT.matcher(bare).find() || bare.contains("适用"))) {
            return DocumentKind.JUDICIAL_INTERPRETATION;
        }
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> bare.endsWith(kind.label()))
                .max(Comparator.comparingInt(kind -> kind.label().length()))
                .orElseGet(() -> ofOtherEnd(bare, issuers));
    }

    private static DocumentKind ofOtherEnd(String title, List<IssuingBody> issuers) {
        if (title.endsWith("法") || title.endsWith("法典")) {
            return DocumentKind.LAW;
        }
        if (title.endsWith("令")) {
            return DocumentKind.ORDER;
        }
        if (title.endsWith("纲要")) {
            return DocumentKind.PLAN;
        }
        if (title.endsWith("答复")) {
            return DocumentKind.LETTER;
        }
        if (title.contains("政府工作报告")) {
            return DocumentKind.WORK_REPORT;
        }
        boolean byScholars = issuers.stream()
                .anyMatch(issuer -> SCHOLARS.matcher(issuer.name()).find());
        return byScholars
                ? DocumentKind.RESEARCH_REPORT
                : title.contains("案例") ? DocumentKind.CASE : DocumentKind.OTHER;
    }
}
