package io.ceyuan.core.quotation.check;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Says a verdict in a sentence or two. */
final class Messages {

    private static final String PART = "引语过长，只比对了前面部分。";

    private Messages() {}

    static String of(Verdict verdict) {
        return switch (verdict) {
                    case Verdict.Verbatim verbatim -> verbatim(verbatim);
                    case Verdict.Near near -> near(near);
                    case Verdict.NotFound none -> "本资料库没有相同或相近的文字。";
                }
                + verdict.cited().map(Messages::cited).orElse("");
    }

    private static String verbatim(Verdict.Verbatim verbatim) {
        StringBuilder message = new StringBuilder("与资料库原文一致，");
        Source earliest = verbatim.earliest();
        LocalDate issued = earliest.document().issued();
        boolean several = verbatim.documents() > 1;
        message.append(several && issued != null ? "最早见于" : "见于").append(place(earliest));
        if (several) {
            message.append("，")
                    .append(verbatim.counted() ? "共有 " : "约有 ")
                    .append(verbatim.documents())
                    .append(" 份文件有这段文字");
        }
        message.append("。");
        if (verbatim.omitted() > 0) {
            message.append("省略号处原文有 ").append(verbatim.omitted()).append(" 字。");
        }
        if (!verbatim.forms().isEmpty()) {
            message.append(verbatim.forms().stream()
                    .map(form -> form.kind().label() + " " + form.count() + " 处")
                    .collect(Collectors.joining("、", "仅形式不同：", "。")));
        }
        return message.toString();
    }

    private static String near(Verdict.Near near) {
        String place = "与" + place(near.closest());
        if (near.closingMark()) {
            return place + "只差末尾标点。";
        }
        if (near.changes().isEmpty()) {
            return place + "比对的部分没有改动。" + PART;
        }
        String kinds = Arrays.stream(ChangeKind.values())
                .filter(near.changes()::contains)
                .map(ChangeKind::label)
                .collect(Collectors.joining("、", "相近，但有改动：", "。"));
        return place + kinds + (near.whole() ? "" : PART);
    }

    private static String cited(CitedSource cited) {
        String title = title(cited.document().title());
        return cited.place()
                .map(place ->
                        "文中所引" + title + (place.paragraph() == 0 ? "标题" : "第 " + place.paragraph() + " 段") + "即有。")
                .orElse("文中所引" + title + "没有这段文字，请核对出处。");
    }

    private static String place(Source source) {
        LocalDate issued = source.document().issued();
        return title(source.document().title())
                + (issued == null ? "" : "（" + issued + "）")
                + (source.paragraph() == 0 ? "标题" : "第 " + source.paragraph() + " 段");
    }

    /** Titles inside of a title take the other marks, as GB/T 15834 has it. */
    private static String title(String title) {
        return "《" + title.replace('《', '〈').replace('》', '〉') + "》";
    }
}
