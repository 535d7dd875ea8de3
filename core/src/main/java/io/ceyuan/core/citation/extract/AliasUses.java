package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.Citation.Alias;
import io.ceyuan.core.citation.text.CleanText;
import io.ceyuan.core.citation.text.WordTree;
import io.ceyuan.core.document.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Uses of declared names that stand without 《》. All names are looked for in one pass, the longest first; what a use stands for is
 * said by the last declaration before it.
 *
 * <pre>
 * 按照预算办法第三条                      the declared 预算办法
 * 居民热价新规, with 热价新规 declared     none, also where 居民热价新规 is declared later on
 * 新预算办法 市预算办法 预算办法细则       none: another text
 * 我国预算法                             the declared 预算法
 * </pre>
 */
final class AliasUses {

    /** What stands before a name makes it the name of another text: an area, a body, a kind, an age. */
    private static final String ANOTHER = "国省市区县州盟旗殊别宪方新旧老原本子民地府厅局部委院级类";

    /** Words that end as those do, and after which the name is meant. */
    private static final WordTree NO_OTHER = WordTree.of("我国 共和国 更新 重新");

    private static final int LONGEST_BEFORE = 3;

    private static final WordTree GOES_ON = WordTree.of("细则 修正案 实施细则 实施办法 实施条例 实施意见 实施方案 实施规定 实施规则");

    private AliasUses() {}

    /**
     * @param isFree whether a use may stand there, because nothing else was found
     */
    static List<Alias> of(Found found, Predicate<Span> isFree) {
        List<Aliases.Name> declared = found.aliases().all();
        if (declared.stream().allMatch(name -> name.use() == Aliases.Use.NEVER)) {
            return List.of();
        }
        CleanText text = found.text();
        WordTree names = WordTree.of(declared.stream().map(Aliases.Name::name).collect(Collectors.toSet()));
        Map<String, Aliases.Name> known = new HashMap<>();
        List<Alias> uses = new ArrayList<>();
        int next = 0;
        int at = declared.getFirst().from();
        while (at < text.length()) {
            while (next < declared.size() && declared.get(next).from() <= at) {
                Aliases.Name name = declared.get(next++);
                known.put(name.name(), name);
            }
            int length = names.longestAt(text, at);
            Span span = length == 0 ? null : Found.span(at, at + length);
            if (span == null || !isFree.test(span)) {
                at++;
                continue;
            }
            Aliases.Name name = known.get(text.text(at, at + length));
            if (name != null && isUse(text, name, span)) {
                uses.add(new Alias(span, name.name(), name.target(), false));
            }
            at += length;
        }
        return uses;
    }

    private static boolean isUse(CleanText text, Aliases.Name name, Span span) {
        return isWhole(text, span)
                && switch (name.use()) {
                    case NEVER -> false;
                    case WHERE_CITED -> AliasOfKind.isUse(text, span.start(), span.end());
                    case ANYWHERE -> true;
                };
    }

    /** Whether the name is no piece of a longer one. */
    private static boolean isWhole(CleanText text, Span span) {
        return !(text.at(span.end() - 1) == '法' && LawNames.goesOn(text, span.end()))
                && GOES_ON.longestAt(text, span.end()) == 0
                && !goesBack(text, span.start());
    }

    private static boolean goesBack(CleanText text, int start) {
        if (text.gapBefore(start)) {
            return false;
        }
        char before = text.at(start - 1);
        return (isLatin(before) && isLatin(text.at(start)))
                || (ANOTHER.indexOf(before) >= 0
                        && NO_OTHER.longestBefore(text, start, Math.max(0, start - LONGEST_BEFORE)) == 0);
    }

    private static boolean isLatin(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || CleanText.isDigit(c);
    }
}
