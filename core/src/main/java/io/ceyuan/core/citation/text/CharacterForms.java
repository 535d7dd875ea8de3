package io.ceyuan.core.citation.text;

import java.util.Arrays;

/**
 * One form for each character that has several, one UTF-16 unit for one.
 *
 * <pre>
 * ﹝ ❲ [ ［ 【 〖 〚   →  〔       ﹞ ❳ ] ］ 】 〗 〛  →  〕
 * （ ⦅              →  (       ）               →  )
 * < ＜ ‹ ﹤          →  〈       > ＞ › ﹥        →  〉
 * ０ Ａ ａ ： ， ； ．  →  0 A a : , ; .
 * － – — ― ‐ −      →  -       ～ 〜            →  ~
 * ＂ 〝 〞           →  "       「 『  」 』       →  “ ”
 * 號                →  号      ○ ◯ Ｏ after fold →  〇 stays with its like
 * </pre>
 */
final class CharacterForms {

    /** Stands for what is left out: white space of any kind, characters without width. */
    static final char NOTHING = '\0';

    private static final int ALL = Character.MAX_VALUE + 1;
    private static final int TO_ASCII = '０' - '0';

    private static final String[] SAME = {
        "﹝〔", "❲〔", "[〔", "［〔", "【〔", "〖〔", "〚〔", "﹞〕", "❳〕", "]〕", "］〕", "】〕", "〗〕", "〛〕", "（(", "）)", "﹙(", "﹚)",
        "<〈", "＜〈", "‹〈", "﹤〈", ">〉", "＞〉", "›〉", "﹥〉", "－-", "–-", "—-", "―-", "‐-", "−-", "～~", "〜~", "＂\"", "〝“",
        "〞”", "「“", "『‘", "」”", "』’", "號号", "○〇", "◯〇", "﹑、", "､、", "｡。", "«《", "»》", "·."
    };

    private static final char[] FORMS = forms();

    private CharacterForms() {}

    static char of(char written) {
        return FORMS[written];
    }

    private static char[] forms() {
        char[] forms = new char[ALL];
        for (int c = 0; c < ALL; c++) {
            boolean blank =
                    Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
            forms[c] = blank || Character.isISOControl(c) ? NOTHING : (char) c;
        }
        for (char c = '！'; c <= '～'; c++) {
            forms[c] = (char) (c - TO_ASCII);
        }
        Arrays.stream(SAME).forEach(pair -> forms[pair.charAt(0)] = pair.charAt(1));
        return forms;
    }
}
