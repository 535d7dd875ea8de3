package io.ceyuan.indexer.extract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file can say about its document, by the labels that front matter and page tables use. */
public enum Field {
    TITLE("标题", "名称", "文件名称", "公文名称", "信息名称", "文件标题", "公文标题", "法规名称", "title"),
    NUMBER("发文字号", "文号", "文件编号", "公文字号", "发文号", "文件字号", "number", "docnumber", "documentnumber"),
    ISSUER(
            "发文机关", "发布机构", "制定机关", "发文机构", "发文单位", "发布机关", "公布机关", "颁布机关", "颁布单位", "发布单位", "印发机关", "公开主体", "issuer",
            "issuers", "agency"),
    WRITTEN("成文日期", "成文时间", "签发日期", "通过日期", "date", "issued", "issueddate"),
    PUBLISHED("发布日期", "公布日期", "发文日期", "印发日期", "颁布日期", "发布时间", "公布时间", "发文时间", "公开日期", "生成日期", "published", "pubdate"),
    VALIDITY("有效性", "时效性", "效力状态", "是否有效", "文件状态", "时效状态", "validity", "status"),
    REGION("地区", "行政区划", "发布地区", "region"),
    EFFECTIVE("生效日期", "实施日期", "施行日期", "effective"),
    EXPIRES("废止日期", "失效日期", "有效期至", "expires"),
    TOPIC("主题分类", "topic"),
    KEYWORDS("主题词", "关键词", "keywords"),
    RECIPIENTS("主送机关", "主送单位", "recipients"),
    SIGNER("签发人", "signer"),
    SUMMARY("摘要", "提要", "summary", "abstract"),
    /** Labels that stand in such tables and say nothing we keep. */
    OTHER("索引号", "公文种类", "体裁分类", "组配分类", "信息类别", "所属分类", "公开方式", "公开形式", "公开范围", "信息索引号", "效力级别");

    /** With a bar before and after each. */
    private final String labels;

    Field(String... labels) {
        this.labels = '|' + String.join("|", labels) + '|';
    }

    /** The field a label such as {@code 发 文 机 关：} names; empty for any other text. */
    public static Optional<Field> ofLabel(String text) {
        String label = text.replaceAll("[\\s\\p{Z}：:\\[\\]【】_*|-]", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> !label.isEmpty() && field.labels.contains('|' + label + '|'))
                .findFirst();
    }
}
