package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.Citation.Numbered;
import io.ceyuan.core.citation.CitationRole;
import io.ceyuan.core.citation.CitationType;
import io.ceyuan.core.citation.text.CleanText;
import io.ceyuan.core.citation.text.WordTree;
import java.util.ArrayList;
import java.util.List;

/**
 * Which number is the document's own.
 *
 * <pre>
 * 云政发〔2021〕12号             in the head, on a line to itself          own
 * 发文字号：云政发〔2021〕12号                                          own
 * （2019年8月16日云泽省人民政府令第218号公布 …）                          own, the first such
 * 《X办法》（云政发〔2021〕12号）                                        cited
 * </pre>
 */
final class Roles {

    /** Clean characters that a head has at most. */
    private static final int HEAD = 600;

    private static final WordTree LABELS = WordTree.of("文号: 发文字号: 公文编号: 文件编号: 发文文号: 号: 文件");
    private static final WordTree PROMULGATED = WordTree.of("公布 发布 颁布");

    private boolean own;

    private Roles() {}

    static List<Citation> of(CleanText text, List<Citation> citations) {
        Roles roles = new Roles();
        List<Citation> told = new ArrayList<>(citations.size());
        for (Citation one : citations) {
            if (one instanceof Numbered numbered) {
                told.add(new Numbered(
                        numbered.span(),
                        numbered.type(),
                        numbered.normalized(),
                        roles.role(text, numbered),
                        numbered.title(),
                        Days.yearBefore(text, numbered.span().start())));
            } else {
                told.add(one);
            }
        }
        return told;
    }

    private CitationRole role(CleanText text, Numbered number) {
        int start = number.span().start();
        int end = number.span().end();
        if (own || start > HEAD) {
            return CitationRole.CITED;
        }
        boolean bracketed = (text.at(start - 1) == '(' || text.at(start - 1) == '〔')
                && (text.at(end) == ')' || text.at(end) == '〕');
        int first = bracketed ? start - 1 : start;
        int last = bracketed ? end + 1 : end;
        boolean begins = text.lineBefore(first) || (text.at(first - 1) == '#' && text.lineBefore(first - 1));
        boolean line = begins && (text.gapBefore(last) || (number.type() == CitationType.NUMBER && start == 0));
        boolean labelled = LABELS.longestBefore(text, start, Math.max(0, start - 6)) > 0;
        boolean promulgated =
                (text.at(start - 1) == '日' || text.endsWith("日以", start)) && PROMULGATED.longestAt(text, end) > 0;
        boolean head = start == 0 && text.gapBefore(end);
        own = line || labelled || promulgated || head;
        return own ? CitationRole.OWN : CitationRole.CITED;
    }
}
