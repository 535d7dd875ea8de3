package io.ceyuan.core.document;

/** Where a value of a document came from. */
public enum Provenance {
    SIDECAR("附加元数据"),
    PAGE_TABLE("网页信息表"),
    HEAD("正文"),
    FILE_PROPERTIES("文件属性"),
    PATH("文件名"),
    TITLE("标题"),
    ISSUER("发文机关"),
    NUMBER("发文字号"),
    RULES("分类规则");

    private final String label;

    Provenance(String label) {
        this.label = label;
    }

    /** The Chinese name shown on the document page. */
    public String label() {
        return label;
    }
}
