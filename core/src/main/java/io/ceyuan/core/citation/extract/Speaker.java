package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.text.CleanText;
import io.ceyuan.core.citation.text.WordTree;
import java.util.Optional;

/**
 * Who says what follows the verb.
 *
 * <pre>
 * 某某同志在会上多次强调            某某同志
 * 某某在八届全会上，又明确指出        某某, a clause further back
 * 《X法》第三条第二款明确规定         《X法》第三条第二款
 * </pre>
 */
final class Speaker {

    private static final int LONGEST = 80;
    private static final int MOST_CLAUSES = 3;

    /** What stands between who speaks and the verb. */
    private static final WordTree BETWEEN = WordTree.of(
            "在 于 就 曾 还 也 又 再 多次 反复 特别 明确 深刻 突出 着重 同时 一再 进一步 郑重 早就 最近 始终 严肃 深情 庄严 尖锐 已 首先 鲜明 对 向 所 会上 有一句 并 再次 强调 指出 有 会议上 专门 语重心长 一针见血 的");

    private static final WordTree LEADS =
            WordTree.of("正如 如 如同 像 据 根据 按照 依照 依据 并 但 而 而且 因为 因此 所以 同时 其中 对此 为此 随后 最后 就像 即 诚如 我国 后来");
    private static final WordTree TIME = WordTree.of("在 早在 于 当 从 直到 自");

    private Speaker() {}

    static Optional<String> before(CleanText text, int verb) {
        int end = verb;
        int least = Math.max(0, verb - LONGEST);
        for (int clause = 0; clause < MOST_CLAUSES && end > least; clause++) {
            int start = start(text, end, least);
            String name = name(text, start, end);
            if (!name.isEmpty()) {
                return Optional.of(name);
            }
            if (start == 0 || text.at(start - 1) != ',') {
                return Optional.empty();
            }
            end = start - 1;
        }
        return Optional.empty();
    }

    private static int start(CleanText text, int end, int least) {
        int start = end;
        boolean title = false;
        while (start > least) {
            char before = text.at(start - 1);
            title = before == '》' || (title && before != '《');
            if (!title && ("。;!?,:”“\"".indexOf(before) >= 0 || text.lineBefore(start))) {
                return start;
            }
            start--;
        }
        return start;
    }

    private static String name(CleanText text, int clause, int verb) {
        int start = clause + LEADS.longestAt(text, clause);
        if (text.at(start) == '《' || text.at(start) == '第') {
            return text.text(start, verb);
        }
        if (TIME.longestAt(text, start) > 0) {
            return "";
        }
        for (int at = start; at < verb; at++) {
            boolean cut = at - start >= 2 && (BETWEEN.longestAt(text, at) > 0 || CleanText.isDigit(text.at(at)));
            if (cut) {
                return text.text(start, at);
            }
        }
        return verb - start >= 2 ? text.text(start, verb) : "";
    }
}
