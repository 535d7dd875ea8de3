package io.ceyuan.core.relation;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.CitationKeys;
import io.ceyuan.core.document.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of an amendment, which is that of the law it amends and 修正案; a title that goes on behind it, or has words before the law,
 * only speaks of one.
 *
 * <pre>
 * 中华人民共和国刑法修正案（十一）          amends 中华人民共和国刑法
 * 云泽省绿化条例修正案（2021年3月1日通过）   amends 云泽省绿化条例
 * 关于刑法修正案（十一）的说明             none
 * </pre>
 */
final class AmendingTitle {

    private static final String AMENDMENT = "修正案";

    private static final Pattern TITLE =
            Pattern.compile("\\s*[《〈]?(?<law>[\\p{IsHan}、]{1,60}(?:法|法典|条例|章程|规定|办法|细则|规则))" + AMENDMENT
                    + "(?:[（(](?:[〇一二三四五六七八九十百]{1,4}|[0-9]{1,3})[）)])?[》〉]?"
                    + "(?:[（(][^（）()]{0,40}(?:[0-9]{4}年|草案|征求意见稿)[^（）()]{0,60}[）)])?\\s*");

    /** What stands before the law in a title that speaks of it, or acts upon the amendment. */
    private static final Pattern SPEAKING = Pattern.compile("关于|通过|公布|审议|解读|学习|贯彻|落实|修改|印发|制定|批准|提请|说明");

    private AmendingTitle() {}

    /**
     * The law that a document's own title says it amends, and beside which it names no other.
     *
     * @param start place of the title in the text
     */
    static Optional<Mention> of(String title, int start) {
        Matcher matcher = title.contains(AMENDMENT) ? TITLE.matcher(title) : null;
        if (matcher == null
                || !matcher.matches()
                || SPEAKING.matcher(matcher.group("law")).find()) {
            return Optional.empty();
        }
        String law = matcher.group("law");
        Span span = new Span(start + matcher.start("law"), start + matcher.end("law"));
        return Optional.of(new Mention(
                span, "《" + law + "》", CitationKeys.of(new Citation.Titled(span, law, true, List.of())), false));
    }
}
