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
 * 號 國 辦 發 …      →  号 国 办 发, of which numbers of documents and names of bodies are made
 * ○ ◯               →  〇; Ｏ after fold stays with its like
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

    /** Traditional characters of agency codes, of bodies that issue orders and of the words around them, each before its simple one. */
    private static final String TRADITIONAL = "國国辦办發发務务財财稅税銀银證证監监規规電电廳厅門门會会員员總总農农業业環环衛卫質质檢检標标資资產产計计經经"
            + "貿贸價价審审釋释復复複复黨党組组編编軍军勞劳設设運运鐵铁氣气條条項项則则關关粵粤蘇苏滬沪貴贵雲云遼辽贛赣閩闽魯鲁寧宁陝陕瓊琼縣县區区東东廣广慶庆"
            + "機机構构華华聯联險险藥药醫医體体訓训職职稱称書书滙汇匯汇紀纪婦妇團团鄉乡鎮镇導导測测漁渔糧粮澤泽島岛灣湾漢汉陽阳";

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
        for (int at = 0; at < TRADITIONAL.length(); at += 2) {
            forms[TRADITIONAL.charAt(at)] = TRADITIONAL.charAt(at + 1);
        }
        return forms;
    }
}
