package io.ceyuan.core.search;

import java.util.List;
import java.util.Locale;

/**
 * Why a hit stands where it does: the score in its parts, the greatest first.
 *
 * @param score of the hit, the sum of its parts but for rounding
 */
public record Explanation(double score, List<Part> parts) {

    /** How a part of the query was found. */
    public enum Kind {
        NAME("文号或标题就是所检索的内容"),
        TITLE("标题含有"),
        HEADING("小标题含有"),
        SUMMARY("提要含有"),
        WORD("词语"),
        NEIGHBOURS("相连出现"),
        WORDING("原样出现"),
        CHARACTERS("其中的单字"),
        SYNONYM("同义词"),
        STANDING("层级与时效"),
        CONDITION("其他条件");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The Chinese name. */
        public String label() {
            return label;
        }
    }

    /**
     * A part of the score.
     *
     * @param text what was found, empty where it is nothing to quote
     * @param share of the score, 0 to 1
     */
    public record Part(Kind kind, String text, double score, double share) {

        /** The part in a sentence, as {@code 词语“河长制”：3.20 分，占 41%}. */
        public String sentence() {
            String quoted = text.isEmpty() ? "" : "“" + text + "”";
            return String.format(
                    Locale.ROOT, "%s%s：%.2f 分，占 %d%%", kind.label(), quoted, score, Math.round(100 * share));
        }
    }

    public Explanation {
        parts = List.copyOf(parts);
    }
}
