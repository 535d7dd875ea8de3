package io.ceyuan.core.draft;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.document.Span;
import io.ceyuan.core.lookup.LookedUp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which title and which number a draft gives one document.
 *
 * <pre>
 * 《X办法》（云政发〔2021〕12号)      in parentheses, several numbers too
 * 《X办法》云政发〔2021〕12号        right behind it
 * 云政发〔2021〕12号文《X办法》       right before it
 * 《X办法》云政发〔2021〕12号《Y办法》  not certain whose it is
 * </pre>
 */
final class TitledNumbers {

    private static final Pattern BETWEEN = Pattern.compile("(?:号?文件?)?[^\\S\\n]*");

    private final String text;
    private final Map<Citation, LookedUp> titles = new HashMap<>();
    private final Map<Citation, LookedUp> numbers = new HashMap<>();

    TitledNumbers(CheckedDraft draft) {
        text = draft.text();
        List<LookedUp> named = draft.citations().stream()
                .filter(one -> CheckedDraft.isNamed(one.citation()))
                .toList();
        LookedUp title = null;
        for (LookedUp one : named) {
            if (one.citation() instanceof Citation.Titled) {
                title = one;
            } else if (title != null && isOf(one.citation(), title.citation())) {
                pair(title, one);
            }
        }
        pairBesides(named);
    }

    /** The title of the document whose number it is. */
    Optional<LookedUp> title(Citation number) {
        return Optional.ofNullable(titles.get(number));
    }

    /** The first number of the document whose title it is. */
    Optional<LookedUp> number(Citation title) {
        return Optional.ofNullable(numbers.get(title));
    }

    private void pair(LookedUp title, LookedUp number) {
        titles.put(number.citation(), title);
        numbers.putIfAbsent(title.citation(), number);
    }

    private static boolean isOf(Citation number, Citation title) {
        return number instanceof Citation.Numbered numbered
                && title instanceof Citation.Titled titled
                && numbered.title().equals(titled.normalized());
    }

    /** Each number that is given no title yet, with the titles that stand right beside it. */
    private void pairBesides(List<LookedUp> named) {
        for (int at = 0; at < named.size(); at++) {
            LookedUp number = named.get(at);
            if (!(number.citation() instanceof Citation.Numbered numbered)
                    || !numbered.title().isEmpty()) {
                continue;
            }
            List<LookedUp> beside = new ArrayList<>();
            if (at > 0 && isBeside(named.get(at - 1), number)) {
                beside.add(named.get(at - 1));
            }
            if (at + 1 < named.size() && isBeside(number, named.get(at + 1))) {
                beside.add(named.get(at + 1));
            }
            pairBeside(number, beside);
        }
    }

    /** Where it can be of one title alone, and that has no other number. */
    private void pairBeside(LookedUp number, List<LookedUp> beside) {
        if (beside.size() == 1
                && beside.getFirst().citation() instanceof Citation.Titled title
                && !title.bare()
                && !numbers.containsKey(title)
                && !isListed(number.citation().span())) {
            pair(beside.getFirst(), number);
        }
    }

    /** 国发〔2015〕34号、35号《X办法》 */
    private boolean isListed(Span number) {
        return number.start() > 0 && "、和及与".indexOf(text.charAt(number.start() - 1)) >= 0;
    }

    private boolean isBeside(LookedUp one, LookedUp other) {
        int end = one.citation().span().end();
        int start = other.citation().span().start();
        return end <= start && BETWEEN.matcher(text.substring(end, start)).matches();
    }
}
