package io.ceyuan.core.outline;

import io.ceyuan.core.document.ChineseNumeral;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number a paragraph begins with.
 *
 * <pre>
 * 第一编 总则        PART 1        第一部分 形势      PART 1
 * 第二章 登记        CHAPTER 2     第二节 变更        SECTION 2
 * 第十二条 申请人…   ARTICLE 12    第十二条之一 …     ARTICLE 12-1
 * 一、总体要求       POINT 1       （一）指导思想     ITEM 1
 * 1.完善机制         SUBPOINT 1    （1）按时报送      SUBITEM 1
 * 附件2              ATTACHMENT 2
 * </pre>
 *
 * @param label as written
 * @param number its Arabic form, as {@code 12} or {@code 12-1}
 * @param rest the text after it
 */
record Numbering(SectionKind kind, String label, String number, String rest) {

    private static final String CHARACTERS = "0-9０-９两" + ChineseNumeral.CHARACTERS;
    private static final String NUMERAL = "[" + CHARACTERS + "]{1,7}";

    /** No text has more parts of one kind. */
    private static final int MOST = 9_999;

    /** What follows at once the number of an article that is only cited: 第十二条规定的, 第三条第一款, 第八条、第九条. */
    private static final Pattern CITED =
            Pattern.compile("^(?:[、，,和与及或至到的中所]|第[" + CHARACTERS + "]+[款项条]|规定|修改为|之规定|以及)");

    private record Form(SectionKind kind, Pattern pattern) {
        Form(SectionKind kind, String regex) {
            this(kind, Pattern.compile("^(?<label>" + regex + ")(?<gap>[\\s\\p{Z}]*)(?<rest>.*)$", Pattern.DOTALL));
        }
    }

    private static final List<Form> FORMS = List.of(
            new Form(SectionKind.ARTICLE, "第\\s?(?<n>" + NUMERAL + ")\\s?条(?:之(?<sub>" + NUMERAL + "))?"),
            new Form(SectionKind.CHAPTER, "第\\s?(?<n>" + NUMERAL + ")\\s?章"),
            new Form(SectionKind.SECTION, "第\\s?(?<n>" + NUMERAL + ")\\s?节"),
            new Form(SectionKind.PART, "第\\s?(?<n>" + NUMERAL + ")\\s?(?:分?编|部分)"),
            new Form(SectionKind.POINT, "(?<n>[一二三四五六七八九十百]{1,4})[、．]"),
            new Form(SectionKind.ITEM, "[（(](?<n>[一二三四五六七八九十百]{1,4})[）)]"),
            new Form(SectionKind.SUBPOINT, "(?<n>[0-9０-９]{1,3})(?:[．、]|\\.(?![0-9０-９]))"),
            new Form(SectionKind.SUBITEM, "[（(](?<n>[0-9０-９]{1,3})[）)]"),
            new Form(SectionKind.ATTACHMENT, "附\\s?件\\s?(?<n>" + NUMERAL + ")?\\s?[：:]?(?=$|[\\s\\p{Z}])"));

    /** The number; empty for a paragraph without, and for one that begins by citing an article. */
    static Optional<Numbering> of(String text) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(text);
            if (matcher.matches()) {
                return read(form.kind(), matcher);
            }
        }
        return Optional.empty();
    }

    private static Optional<Numbering> read(SectionKind kind, Matcher matcher) {
        String rest = matcher.group("rest");
        if (kind == SectionKind.ARTICLE
                && matcher.group("gap").isEmpty()
                && CITED.matcher(rest).find()) {
            return Optional.empty();
        }
        String numeral = matcher.group("n");
        if (numeral == null) {
            return Optional.of(new Numbering(kind, matcher.group("label"), "", rest));
        }
        var value = ChineseNumeral.parse(numeral);
        if (value.isEmpty() || value.getAsInt() > MOST) {
            return Optional.empty();
        }
        String number = Integer.toString(value.getAsInt());
        if (kind == SectionKind.ARTICLE && matcher.group("sub") != null) {
            var sub = ChineseNumeral.parse(matcher.group("sub"));
            number += sub.isPresent() ? "-" + sub.getAsInt() : "";
        }
        return Optional.of(new Numbering(kind, matcher.group("label").strip(), number, rest));
    }
}
