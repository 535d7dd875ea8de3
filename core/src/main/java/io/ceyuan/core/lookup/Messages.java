package io.ceyuan.core.lookup;

import io.ceyuan.core.citation.Antecedent;
import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.search.CitationIndex;
import io.ceyuan.core.search.CitedDocument;
import java.util.List;

/** What is said of a citation in words. */
final class Messages {

    static final String ABSENT = "本资料库没有这份文件";
    static final String TOO_MANY = "超过一次查找的上限，没有查找";

    private Messages() {}

    static String found(Match match) {
        String standing = standing(match.document());
        return match.missing().isEmpty() ? standing : standing + "；其中未见" + match.missing();
    }

    private static String standing(CitedDocument document) {
        CitedDocument.Repeal repeal = document.repeal();
        if (repeal != null) {
            return repeal.statement();
        }
        return switch (document.validity()) {
            case REPEALED -> "本资料库有这份文件，已废止";
            case AMENDED -> "本资料库有这份文件，已修改";
            case NOT_YET_IN_FORCE -> "本资料库有这份文件，尚未生效";
            case IN_FORCE, UNKNOWN -> "本资料库有这份文件";
        };
    }

    static String several(List<Match> matches) {
        String count =
                matches.size() < CitationIndex.MAX_ANSWERS ? matches.size() + " 份" : "至少 " + matches.size() + " 份";
        return "本资料库有 " + count + "文件与此相符，无法确定是哪一份";
    }

    /** Of a range of numbers. */
    static String some(List<CitedDocument> documents) {
        return "本资料库有这些文件中的 " + documents.size() + " 份";
    }

    static String nothingToLookUp(Citation citation) {
        return switch (citation) {
            case Citation.Meeting meeting -> "会议名称，只识别，不查找";
            case Citation.Quotation quotation -> "引语，只识别；可用引语核对查找出处";
            case Citation.Provision provision -> provision.base().isEmpty() ? "没有写明是哪份文件的条款" : "所指文件是本文自身，或者上文没有写明";
            case Citation.Alias alias -> "没有写明这个简称指哪份文件";
            case Citation.BackReference reference ->
                reference.antecedent() instanceof Antecedent.Self ? "指本文自身" : "上文没有可以确定的所指";
            case Citation.Numbered numbered -> unnamed();
            case Citation.Titled titled -> unnamed();
            case Citation.Standard standard -> unnamed();
            case Citation.Nickname nickname -> unnamed();
        };
    }

    private static String unnamed() {
        return "没有可以查找的名称";
    }
}
