package io.ceyuan.core.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes citations as official texts do.
 *
 * <pre>
 * 《云泽省人民政府关于印发〈取水管理办法〉的通知》（云政发〔2021〕12号）
 * 《取水管理办法》（云泽省水利厅，2021年3月5日）   without a number
 * 《取水管理办法》第三条第二款                     a provision
 * 《关于节约用水的意见》（云政发〔2021〕12号）一、（二）
 * </pre>
 *
 * An issuer that the title names already is not named again.
 */
public final class OfficialForm {

    /** Titles in a title that were typed with signs of less and greater. */
    private static final Pattern TYPED = Pattern.compile("[<＜]([^<>＜＞]*\\p{IsHan}[^<>＜＞]*)[>＞]");

    /** A title in brackets of its own, as 《取水管理办法》. */
    private static final Pattern BRACKETED = Pattern.compile("《([^《》]*(?:《[^《》]*》[^《》]*)*)》");

    private static final Pattern ARTICLE = Pattern.compile("第[^条]+条");

    private OfficialForm() {}

    /** The citation in one line. */
    public static String write(Reference reference) {
        Passage passage = reference.passage();
        String pin = passage == null ? "" : passage.pin();
        String title = "《" + inner(reference.title()) + "》";
        return ARTICLE.matcher(pin).find() ? title + pin : title + parenthesis(reference) + pin;
    }

    private static String inner(String title) {
        String line = Line.of(title);
        var bracketed = BRACKETED.matcher(line);
        String bare = bracketed.matches() ? bracketed.group(1) : line;
        return TYPED.matcher(bare.replace('《', '〈').replace('》', '〉')).replaceAll("〈$1〉");
    }

    private static String parenthesis(Reference reference) {
        String number = reference.number();
        if (number != null) {
            return "（" + Line.of(number) + "）";
        }
        String title = Line.of(reference.title());
        List<String> issuers = reference.authors().stream().map(Line::of).toList();
        String by = issuers.stream().allMatch(title::contains) ? "" : String.join("、", issuers);
        LocalDate issued = reference.issued();
        String day = issued == null
                ? ""
                : issued.getYear() + "年" + issued.getMonthValue() + "月" + issued.getDayOfMonth() + "日";
        String both = by.isEmpty() || day.isEmpty() ? by + day : by + "，" + day;
        return both.isEmpty() ? "" : "（" + both + "）";
    }
}
