package io.ceyuan.indexer.parse;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Folds the traditional characters that kinds, authorities and divisions are written with: 辦法 → 办法; one for one. */
final class Simplified {

    private static final String TRADITIONAL = "辦條規關於劃細則決議報號發復請評準綱領導計畫廳處員會機務總縣區鎮鄉華國黨學團銀協館隊監與為說談標證論話問題錄單"
            + "態訊産產業環經濟財農衛統體稅貿應專檢聯營長東門雲澤灣馬廣寧陝遼龍貴蘇內紀讀綜創實驗設範圍電訂執據";
    private static final String SIMPLE = "办条规关于划细则决议报号发复请评准纲领导计划厅处员会机务总县区镇乡华国党学团银协馆队监与为说谈标证论话问题录单"
            + "态讯产产业环经济财农卫统体税贸应专检联营长东门云泽湾马广宁陕辽龙贵苏内纪读综创实验设范围电订执据";

    private static final Map<Character, Character> PAIRS = IntStream.range(0, TRADITIONAL.length())
            .boxed()
            .collect(Collectors.toUnmodifiableMap(TRADITIONAL::charAt, SIMPLE::charAt));

    private Simplified() {}

    /** The folded text, of the same length. */
    static String fold(String text) {
        StringBuilder simple = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            simple.append(PAIRS.getOrDefault(c, c).charValue());
        }
        return simple.toString();
    }
}
