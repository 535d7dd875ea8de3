package io.ceyuan.core.citation.text;

/**
 * Whether a quotation that is open where a line ends surely goes on in the next one.
 *
 * <pre>
 * “第一段。⏎“第二段。”            yes: the mark is repeated
 * “线上线下⏎相结合，推动发展”      yes: no stop ends the line, so it is broken by its width
 * “要节水。⏎某市长强调：“……”       not surely: its closing mark may be lost
 * </pre>
 */
public final class QuotedLines {

    private static final String LINE_END = "。！？!?；;：:”」』’）)》";

    private QuotedLines() {}

    /**
     * @param mark the opening mark
     * @param last the last character of the line
     * @param next the first one of the next line
     */
    public static boolean goOn(char mark, char last, char next) {
        return next == mark || LINE_END.indexOf(last) < 0;
    }
}
