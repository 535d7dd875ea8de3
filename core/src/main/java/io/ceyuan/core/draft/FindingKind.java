package io.ceyuan.core.draft;

/** What can be found in a draft. */
public enum FindingKind {
    /** 国发[2015]34号 */
    NUMBER_FORM("number_form", "文号写法"),
    /** 《关于印发《X办法》的通知》 */
    TITLE_MARKS("title_marks", "书名号"),
    /** 根据关于X的意见（国发〔2015〕34号） */
    UNMARKED_TITLE("unmarked_title", "标题未加书名号"),
    /** 《X办法》（国发〔2015〕34号), where the number is that of another document */
    TITLE_AND_NUMBER("title_and_number", "标题与文号不符"),
    REPEALED("repealed", "已废止"),
    AMENDED("amended", "已修改"),
    OLDER_VERSION("older_version", "有新版本"),
    /** 《X办法》第九十九条 of a text of forty */
    NO_PROVISION("no_provision", "条款不存在"),
    SEVERAL_DOCUMENTS("several_documents", "指向多份文件"),
    NOT_IN_LIBRARY("not_in_library", "资料库未收录"),
    QUOTATION_DIFFERS("quotation_differs", "引文有出入"),
    QUOTATION_NOT_FOUND("quotation_not_found", "引文未查到"),
    /** （以下简称《办法》）, and no 《办法》 after it */
    UNUSED_ALIAS("unused_alias", "简称未使用"),
    EARLY_ALIAS("early_alias", "简称先用后定");

    private final String wireName;
    private final String label;

    FindingKind(String wireName, String label) {
        this.wireName = wireName;
        this.label = label;
    }

    /** The name in data: {@code number_form}. */
    public String wireName() {
        return wireName;
    }

    public String label() {
        return label;
    }
}
