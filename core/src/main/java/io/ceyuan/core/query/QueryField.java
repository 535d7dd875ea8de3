package io.ceyuan.core.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A part of a document that a query can be narrowed to, {@code title:规划} or {@code 标题：规划}. */
public enum QueryField {
    TITLE("标题 题名"),
    /** 发文字号, 令号 or 公告号, whatever its brackets. */
    NUMBER("文号 发文字号 字号"),
    ISSUER("发文机关 机关 发文单位"),
    REGION("地区 地域"),
    TOPIC("主题 主题分类"),
    KIND("公文种类 种类 文种"),
    /** Authors and editors of a study, and who signed. */
    AUTHOR("作者 签发人"),
    /** Paragraphs that are neither headings nor the title. */
    BODY("正文"),
    /** Headings other than the title. */
    HEADING("小标题");

    private final String labels;

    QueryField(String labels) {
        this.labels = labels;
    }

    /** The English name, in which queries are written out. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The first of the Chinese names. */
    public String label() {
        return labels().getFirst();
    }

    /** The Chinese names it can be typed by. */
    public List<String> labels() {
        return List.of(labels.split(" "));
    }

    /** The field of a name, in letters of any case; empty for any other name. */
    static Optional<QueryField> ofName(String name) {
        return Arrays.stream(values())
                .filter(field -> field.wireName().equalsIgnoreCase(name)
                        || field.labels().contains(name))
                .findFirst();
    }
}
