package io.ceyuan.indexer.parse;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;

/** What titles look like. */
final class TitleForm {

    static final int LONGEST = 200;

    private static final int LONGEST_LINE = 130;

    private static final String KINDS =
            "决议|决定|命令|令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|规划|方案|计划|细则|办法|条例|规定|规则|讲话|答复|纲要|措施|要点|指南|解释|法|章程|标准|制度|目录|清单|解读|案例";

    private static final Pattern FULL =
            Pattern.compile("[^，。]{0,60}(?:关于|印发|转发|批转|发布|公布).{2,}(?:的)?(?:" + KINDS + ")(?:[（(].{1,25}[）)])*");
    private static final Pattern ENDS_AS_ONE = Pattern.compile(".{2,}(?:" + KINDS + ")(?:[（(].{1,25}[）)])*");
    private static final Pattern NO_TITLE =
            Pattern.compile("[。；：:;，,]$|https?://|^附件|^附[：:]|^目\\s*录$|^[（(]|^[一二三四五六七八九十]+、"
                    + "|^第[一二三四五六七八九十0-9]+[章条节编]|^(?!.*(?:关于|印发|转发)).*文件$|^【|我代表|听取和审议|请予|〔[0-9]{4}〕\\s*[0-9]+\\s*[号號]"
                    + "|^.{2,30}(?:公告|令)\\s*[（(]?第[0-9一二三四五六七八九十百]+[号號][）)]?$"
                    + "|(?:书记|[省市县区州乡镇]长|主任|局长)\\s\\S{2,4}$"
                    + "|^(?:Sheet|工作表|幻灯片)\\s*[0-9]*$|^[-—－]");
    private static final Pattern NUMBERED = Pattern.compile("^[一二三四五六七八九十]{1,3}、");
    private static final String OPENING = "《〈“（〔【「";
    private static final String CLOSING = "》〉”）〕】」";
    private static final Pattern SOUNDLESS = Pattern.compile("[\\s\\p{P}\\p{S}]+");

    private TitleForm() {}

    /** 云南省人民政府关于…的通知 */
    static boolean isFull(String text) {
        return text.length() <= LONGEST && FULL.matcher(text).matches();
    }

    /** 山东省地方立法条例 */
    static boolean endsAsTitle(String text) {
        return text.length() <= LONGEST && ENDS_AS_ONE.matcher(text).matches();
    }

    /** Whether a line of the head can be a title, or a part of one. */
    static boolean mayBeLineOf(String line) {
        return line.length() <= LONGEST_LINE
                && !NO_TITLE.matcher(line).find()
                && ChineseDates.whole(line).isEmpty()
                && NumberFinder.ofLine(line).isEmpty();
    }

    /** Whether a line stands below titles: a number, whom it is for, a day, the preface of a law. */
    static boolean isBelowTitle(String line) {
        return !line.isEmpty()
                && (isSalutation(line)
                        || NumberFinder.ofLine(line).isPresent()
                        || ChineseDates.whole(line).isPresent()
                        || (line.startsWith("（") && ChineseDates.find(line).isPresent()));
    }

    /** 各市人民政府：, which is whom a letter is for. */
    static boolean isSalutation(String text) {
        return text.endsWith("：") || text.endsWith(":");
    }

    /** 一、指导思想 */
    static boolean isNumbered(String text) {
        return NUMBERED.matcher(text).find();
    }

    /** Whether every bracket is closed, as in no sentence that was cut off; brackets may be nested. */
    static boolean isBalanced(String text) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < text.length(); at++) {
            int opening = OPENING.indexOf(text.charAt(at));
            int closing = CLOSING.indexOf(text.charAt(at));
            if (opening >= 0) {
                open.push(opening);
            } else if (closing >= 0 && (open.isEmpty() || open.pop() != closing)) {
                return false;
            }
        }
        return open.isEmpty();
    }

    /** The characters that two ways of writing a title share. */
    static String key(String text) {
        return SOUNDLESS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether there is enough Chinese in a text to be a title at all. */
    static boolean hasSubstance(String text) {
        return text.codePoints().filter(Character::isIdeographic).limit(4).count() == 4;
    }
}
