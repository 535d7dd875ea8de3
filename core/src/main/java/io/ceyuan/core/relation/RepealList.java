package io.ceyuan.core.relation;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether the paragraphs that come are a list of repealed documents.
 *
 * <pre>
 * 一、决定废止的规范性文件          begins one
 * 1.《X办法》（云政发〔2001〕3号）    is of it
 * 2.《Y办法》（已被《Z办法》代替）     is of it, with what stands before 已被
 * 二、决定修改的规范性文件          ends it
 * 二、对《Y办法》作出修改：          ends it too
 * </pre>
 */
final class RepealList {

    /** A heading is short. */
    private static final int LONGEST_HEADING = 60;

    /** An entry is a line of a list, not a paragraph of prose. */
    private static final int LONGEST_ENTRY = 300;

    private static final Pattern BEGINS = Pattern.compile(
            "(?:废止|失效)(?:和(?:废止|失效|宣布失效))?的?[^。；，]{0,30}(?:目录|清单|文件|规章|名单|法规|规定)(?:（[^（）]{0,20}）)?[^。；，]{0,4}[：:]?$"
                    + "|废止(?:下列|以下)[^。]{0,30}[：:]$|(?:下列|以下)[^。]{0,40}(?:废止|失效)[：:]$");

    private static final Pattern OTHER = Pattern.compile("修改|修订|修正|保留|继续有效|现行有效|拟|建议|征求|不予|是否|重新公布|调整");

    /** 二、对《Y办法》作出修改： */
    private static final Pattern ENDS = Pattern.compile("(?:修改|修订|修正|保留|调整|继续有效)(?:如下|的决定)?[：:]$");

    private static final Pattern LABEL = Pattern.compile("^[（(]?[0-9０-９一二三四五六七八九十百]{1,4}[）).．、\\s]");
    private static final Pattern PART = Pattern.compile("^(?:附件|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[部条章])");
    private static final Pattern REST = Pattern.compile("代替|替代|取代|已被|依据|根据|修订为|修改为|合并|理由|原因|保留");

    private boolean open;

    /**
     * Reads the next paragraph.
     *
     * @param named what it names
     * @return those of them that are repealed by being listed
     */
    List<Mention> entries(String paragraph, int start, List<Mention> named) {
        if (named.isEmpty()) {
            if (paragraph.length() <= LONGEST_HEADING
                    && BEGINS.matcher(paragraph).find()) {
                open = !OTHER.matcher(paragraph).find();
            } else if (open && PART.matcher(paragraph).find()) {
                open = false;
            }
            return List.of();
        }
        boolean entry =
                paragraph.length() <= LONGEST_ENTRY && (LABEL.matcher(paragraph).find() || paragraph.startsWith("《"));
        if (PART.matcher(paragraph).find() && ENDS.matcher(paragraph).find()) {
            open = false;
        }
        if (!open || !entry) {
            return List.of();
        }
        var rest = REST.matcher(paragraph);
        int end = start + (rest.find() ? rest.start() : paragraph.length());
        return named.stream().filter(mention -> mention.span().end() <= end).toList();
    }

    /** A title as 关于公布废止的规范性文件目录的通知 begins a list before any heading does. */
    void begin(String title) {
        open = BEGINS.matcher(title.replaceFirst("的(?:通知|公告|决定|通告|命令|令)$", "")).find()
                && !OTHER.matcher(title).find();
    }
}
