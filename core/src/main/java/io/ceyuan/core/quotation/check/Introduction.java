package io.ceyuan.core.quotation.check;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.CitationKeys;
import io.ceyuan.core.document.Span;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the citation that introduces a quotation, so that the document must have it. What stands before the citation does not matter.
 *
 * <pre>
 * 根据《X法》第六条规定：“…”        《X法》第六条
 * 国发〔2015〕34号文件要求：“…”     国发〔2015〕34号
 * 按照该法第六条的规定，“….”        该法第六条
 * 《X法》第六条关于“…”的规定        《X法》第六条
 * 李某在《X》中指出：“…”           none: it is what he says
 * 《X法》施行后，他说：“…”          none
 * 将《X法》第六条修改为：“…”        none: it is to have it
 * </pre>
 */
final class Introduction {

    /** Between a document that the text says to speak and its words. */
    private static final int NEAR = 15;

    /** No introduction is longer. */
    private static final int LONGEST = 40;

    private static final String PLACE = "[）)]?(?:（[^（）]{1,20}）)?(?:号?文件|号?文|精神|全文|正文|总则|序言|部分|里|内|中|的|之)?的?";

    private static final String HOW =
            "(?:也|又|还|就|则|均|都|已经?|曾|早已|早就|即|亦|并|便|同样|同时|首先|再次|进一步|专门|特别|原则|具体|清楚地?|清晰地?|直接|分别|其中"
                    + "|明文|明确|[作做]出了?|作了|所|如此|这样)*";

    private static final String SAYS =
            "(?:规定|要求|指出|明确|提出|强调|载明|写明|指明|写道|写到|写有|表述|界定|定义|称|声明|重申|宣布|宣告|确定|确立|部署|决定|阐明|阐述|记载|解释|提到|言明|列明|约定)";

    private static final String BEHIND = "(?:了|的|到|道|有|是|为|如下|精神|原则|内容|条款|规定|要求|表述|原文|原话|提出|指出|明确)*(?:关于|有关)?";

    private static final Pattern WORDS =
            Pattern.compile(PLACE + HOW + "(?:" + SAYS + HOW + "){0,2}" + BEHIND + "(?<mark>[：:，,]?)[\\s\\p{Z}]*");

    /** 他就《X》指出：“…”: somebody speaks of it. */
    private static final Pattern ABOUT = Pattern.compile("(?:就|围绕|针对|结合)$");

    private static final Pattern SENTENCE_END = Pattern.compile("[。！？；!?;]$");

    private final String text;
    private final NavigableMap<Integer, Citation> byEnd = new TreeMap<>();

    /**
     * @param all citations of the text, of those that begin together the longer first
     */
    Introduction(String text, List<Citation> all) {
        this.text = text;
        all.stream()
                .filter(one -> !CitationKeys.of(one).isEmpty())
                .forEach(one -> byEnd.putIfAbsent(one.span().end(), one));
    }

    /**
     * The last citation before a quotation, where it introduces it, and the title before it where it is the number of one.
     *
     * @param quoted inside of its marks
     * @param speaker as the text names him; the empty string for one whom it does not name
     * @param sentence in which the quotation begins
     */
    List<Citation> of(Span quoted, Optional<String> speaker, Span sentence) {
        return Optional.of(quoted)
                .filter(one -> one.start() > 0)
                .map(one -> before(mark(one) + 1))
                .filter(last -> last.span().start() >= sentence.start()
                        && quoted.start() - last.span().end() <= LONGEST
                        && introduces(last.span(), quoted, speaker))
                .map(this::withTitle)
                .orElse(List.of());
    }

    /** A number with the title that it stands behind. */
    private List<Citation> withTitle(Citation last) {
        Citation title = before(last.span().start());
        boolean titled = last instanceof Citation.Numbered number
                && title instanceof Citation.Titled name
                && name.normalized().equals(number.title());
        return titled ? List.of(last, title) : List.of(last);
    }

    /** The citation that ends last before the place. */
    private @Nullable Citation before(int place) {
        Map.Entry<Integer, Citation> last = byEnd.lowerEntry(place);
        return last == null ? null : last.getValue();
    }

    private boolean introduces(Span citation, Span quoted, Optional<String> speaker) {
        String name = speaker.orElse("");
        if (name.indexOf('《') >= 0) {
            return quoted.start() - citation.end() <= NEAR;
        }
        if (!written(citation).contains(name)) {
            return false;
        }
        Matcher words = WORDS.matcher(text).region(citation.end(), mark(quoted));
        if (!words.matches() || ABOUT.matcher(wordBefore(citation)).find()) {
            return false;
        }
        boolean comma = !words.group("mark").isEmpty() && "，,".contains(words.group("mark"));
        return !comma
                || speaker.isPresent()
                || SENTENCE_END.matcher(written(quoted)).find();
    }

    /** Where the opening mark stands, before white space. */
    private int mark(Span quoted) {
        int mark = quoted.start() - 1;
        while (mark > 0 && Character.isWhitespace(text.charAt(mark))) {
            mark--;
        }
        return mark;
    }

    private String wordBefore(Span citation) {
        return text.substring(Math.max(0, citation.start() - 2), citation.start());
    }

    private String written(Span span) {
        return text.substring(span.start(), span.end());
    }
}
