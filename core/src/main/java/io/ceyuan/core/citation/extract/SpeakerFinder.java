package io.ceyuan.core.citation.extract;

import io.ceyuan.core.document.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the words beside a quotation for who speaks.
 *
 * <pre>
 * 习近平总书记在考察时强调，“…”        before it: name, circumstances, verb
 * 早在1963年，毛主席就尖锐地指出：“…”
 * 李某到任以后走访群众，多次强调，“…”  the name in an earlier clause
 * 《纲要》第三条明确规定：“…”
 * “…”，村民王某某笑着说。             after it: name, verb
 * </pre>
 */
final class SpeakerFinder {

    private static final String SAYS = "说|表示|指出|强调|认为|介绍|坦言|透露|回忆|感慨|感叹|解释|补充|写道|称|问|答|告诉记者";

    private static final String VERB = "(?:" + SAYS
            + "|要求|提出|写到|指示|批示|号召|谈到|提到|讲到|呼吁|评价|宣布|承诺|教导|告诫|勉励|嘱托|叮嘱|寄语|重申|阐述|阐明|论述|直言|断言|回答|答复|回应"
            + "|告诉(?:我们|大家|笔者)|明确|规定|题词|讲|曰|提醒|警告|预言|教育|教诲|宣告|声明|表明|记载|载明"
            + "|的?(?:著名|重要|伟大)?(?:结论|名言|教导|指示|论断|那?[一二两三]句话)|有一?句(?:名言|话))";

    private static final String ADVERB =
            "(?:总是|并且|多次|再次|再三|一再|反复|曾经|曾|早就|就|还|也|又|更|则|都|便|即|已经|已|进一步|明确|深刻|特别|最近|着重|突出|同时|首先|最后|接着"
                    + "|继续|郑重|公开|是?这样|如此|精辟|科学|鲜明|亲切|高兴|笑着|笑|激动|自豪|坚定|严肃|强烈|一针见血|语重心长|开宗明义|又一次|第一次|(?:尖锐|深刻|明确|精辟|反复|动情|深情|激动|自豪|高兴|坚定|严肃|郑重|斩钉截铁|意味深长|语重心长|一针见血|感慨|无奈|欣慰|骄傲|兴奋|不断|多次|生动|形象|鲜明|清醒|及时|诚恳|乐呵呵|笑呵呵|由衷)地|所)";

    /** 在…会议上, 对记者, 就…问题. */
    private static final String CIRCUMSTANCE =
            "(?:(?:在|于|就|对|向|从|给|为|到|同(?!志)|与|针对|通过|接受|出席|主持|听取|视察|考察|调研|会见|看望|参加|关于|谈到|谈及|总结|论述|阐述|回顾|分析|致信|致辞|作|来到|发表)"
                    + "[^，,。；;！？\\n]{0,60}?)?";

    private static final String TAIL =
            "(?:过|道|得(?:很|非常)?(?:好|清楚|明白)|到|了|的(?:那样)?(?=[：:])|那样|着|我们|大家|全党|人们|是|(?:得|的)?很?(?:明确|清楚|好))?";

    private static final Pattern REST = Pattern.compile(
            ADVERB + "{0,4}" + CIRCUMSTANCE + ADVERB + "{0,4}" + VERB + "{1,2}" + TAIL + "(?<mark>[：:，,]?)\\s*");

    private static final Pattern WITHOUT_NAME = Pattern.compile("(?:并且|并|还|又|同时|也|而且)?" + REST.pattern());

    private static final Pattern REST_AFTER =
            Pattern.compile(CIRCUMSTANCE + ADVERB + "{0,4}(?:" + SAYS + ")(?:道|过)?(?=[。；;，,：:\\n]|$)");

    /** What follows a name that is the subject of its clause. */
    private static final Pattern PREDICATE = Pattern.compile(
            "(?:在|于|就|对|向|从|到|主持|出席|参加|会见|考察|视察|调研|发表|作|致|率|听取|看望|接受|走访|来到|\\p{IsHan}{2}了|曾|多次|再次|十分|高度|始终|一直|亲自|"
                    + VERB + ").*|");

    private static final Pattern LEAD_IN = Pattern.compile(
            "(?:(?:我们(?:的)?伟大(?:的)?领袖|伟大(?:的)?领袖|我们要?永远记住|正如|正象|正像|诚如|恰如|如|正像|早在|据|对此|为此|因此|所以|其中|同时|此外|而且|而|但是|但|并且|后来|当时|最近|近日|日前|那时|会上|当年)"
                    + "|[一二三四五六七八九十〇零0-9]{1,4}年(?:[一二三四五六七八九十0-9]{1,2}月(?:[一二三四五六七八九十0-9]{1,3}日)?)?)*");

    private static final String CLAUSE_END = "，,；;：:。！？!?\n";

    /** Clauses further back say who does something else. */
    private static final int MOST_CLAUSES = 4;

    /** A longer clause is no introduction, and would take long to try. */
    private static final int LONGEST_CLAUSE = 120;

    /** The mark of an introduction that has no verb of saying. */
    static final String ANNOUNCED = "…";

    private SpeakerFinder() {}

    /**
     * What stands before a quotation and introduces it.
     *
     * @param speaker a span of the words before; empty for one who is not named there
     * @param goesOn whether it says that the last speaker goes on: 并强调
     * @param mark between verb and quotation: a colon, a comma, or nothing
     */
    record Introduction(Optional<Span> speaker, boolean goesOn, String mark) {}

    /**
     * @param words of the sentence up to the opening mark
     */
    static Optional<Introduction> before(String words) {
        int start = startOfLastClause(words, words.length());
        String clause = words.substring(start);
        if (clause.length() > LONGEST_CLAUSE) {
            return Optional.empty();
        }
        int lead = endOfLeadIn(clause);
        Optional<Span> named = name(clause, lead, REST, false);
        Matcher rest = named.isPresent()
                ? REST.matcher(clause).region(named.get().end(), clause.length())
                : WITHOUT_NAME.matcher(clause).region(lead, clause.length());
        if (!rest.matches()) {
            return announced(words, start, clause, lead);
        }
        Optional<Span> speaker = named.map(span -> new Span(start + span.start(), start + span.end()))
                .or(() -> earlier(words, start));
        return Optional.of(new Introduction(speaker, named.isEmpty(), rest.group("mark")));
    }

    /** 毛主席说明了它的必要性：“…”: a person is the subject, and a colon announces his words. */
    private static Optional<Introduction> announced(String words, int start, String clause, int lead) {
        char mark = words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
        if (mark != ':' && mark != '：') {
            return Optional.empty();
        }
        return name(clause, lead, PREDICATE, false)
                .filter(name -> SpeakerNames.isPerson(clause.substring(name.start(), name.end())))
                .map(name -> new Introduction(
                        Optional.of(new Span(start + name.start(), start + name.end())), false, ANNOUNCED));
    }

    /** Where the speaker is named in the words that follow a quotation; empty where he is not. */
    static Optional<Span> after(String words) {
        int start = !words.isEmpty() && "，,".indexOf(words.charAt(0)) >= 0 ? 1 : 0;
        return name(words, start, REST_AFTER, true);
    }

    /** The subject of an earlier clause of the sentence. */
    private static Optional<Span> earlier(String words, int before) {
        int end = before - 1;
        for (int back = 0; back < MOST_CLAUSES && end > 0; back++) {
            int start = startOfLastClause(words, end);
            String clause = words.substring(start, end);
            Optional<Span> name = name(clause, endOfLeadIn(clause), PREDICATE, false);
            if (name.isPresent()) {
                return Optional.of(
                        new Span(start + name.get().start(), start + name.get().end()));
            }
            end = start - 1;
        }
        return Optional.empty();
    }

    /** The shortest name at the place that the rest of the clause fits. */
    private static Optional<Span> name(String clause, int from, Pattern rest, boolean open) {
        int most = Math.min(clause.length(), from + SpeakerNames.LONGEST);
        for (int end = from + 2; end <= most; end++) {
            Matcher after = rest.matcher(clause).region(end, clause.length());
            if ((open ? after.lookingAt() : after.matches()) && SpeakerNames.isName(clause.substring(from, end))) {
                int title = clause.indexOf('《', from);
                return Optional.of(new Span(title < 0 || title > end ? from : title, end));
            }
        }
        return Optional.empty();
    }

    /** Behind the last mark before the place that is not right before it. */
    private static int startOfLastClause(String words, int before) {
        int end = before;
        while (end > 0 && (isClauseEnd(words.charAt(end - 1)) || Character.isWhitespace(words.charAt(end - 1)))) {
            end--;
        }
        int start = end;
        while (start > 0 && !isClauseEnd(words.charAt(start - 1))) {
            start--;
        }
        while (start < before && isBeside(words.charAt(start))) {
            start++;
        }
        return start;
    }

    private static boolean isClauseEnd(char c) {
        return CLAUSE_END.indexOf(c) >= 0;
    }

    /** White space, and the mark of a quotation that ended before. */
    private static boolean isBeside(char c) {
        return Character.isWhitespace(c) || "”」』〞\"".indexOf(c) >= 0;
    }

    private static int endOfLeadIn(String clause) {
        Matcher lead = LEAD_IN.matcher(clause);
        return lead.lookingAt() ? lead.end() : 0;
    }
}
