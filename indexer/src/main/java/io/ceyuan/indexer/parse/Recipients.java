package io.ceyuan.indexer.parse;

import io.ceyuan.indexer.extract.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 主送机关: the line below the title that ends in a colon, as 各市人民政府，省政府各部门、各直属机构：. */
final class Recipients {

    private static final int HEAD_LINES = 14;
    private static final int LONGEST = 300;

    private static final Pattern LINE = Pattern.compile("^(?:主\\s*送[：:]\\s*)?(?<names>[^。；？！：:]{2,})[：:]$");
    private static final Pattern SENTENCE = Pattern.compile(
            "如下$|^(?:根据|为了?|按照|经|现|一|二|三|其中|附|注|同志们|各位|女士|目|关于)|(?:规定|包括|要求|意见|事项|通知|内容|方式|时间|地点|电话|标题|名称)$");
    private static final Pattern BODY = Pattern.compile("^(?:第[一二三四五六七八九十0-9]+[章条]|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)");
    private static final Pattern ENDS_AS_BODY = Pattern.compile(
            "(?:政府|部门|机构|单位|企业|公司|集团|机关|团体|组织|兵团|部|委|办|局|厅|署|院|校|会|所|站|中心|行|处|科|室|队|区|县|市|镇|乡|街道|社|代表|委员|主席|同志|先生|女士|党组|党委|总队|成员|会员|参与人|者|等|州|省|学校|大学|（[^）]{1,30}）)$");
    private static final Pattern BETWEEN_BODIES = Pattern.compile("，|,");
    private static final Pattern WHOLE = Pattern.compile("(?:省、自治区、直辖市|县、区|市、县|市、区|自治州|部委、各直属)");

    private Recipients() {}

    static Optional<List<String>> of(List<Block> blocks) {
        return blocks.stream()
                .limit(HEAD_LINES)
                .filter(block -> !block.row() && block.headingLevel() == 0)
                .map(Block::text)
                .takeWhile(line -> !BODY.matcher(line).find())
                .filter(line -> line.length() <= LONGEST)
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group("names").strip())
                .filter(names -> !SENTENCE.matcher(names).find()
                        && ENDS_AS_BODY.matcher(names).find())
                .findFirst()
                .map(Recipients::split);
    }

    /** 各省、自治区、直辖市人民政府 is one, 科技部、云泽省人民政府 are two. */
    private static List<String> split(String names) {
        List<String> recipients = new ArrayList<>();
        for (String part : BETWEEN_BODIES.split(names)) {
            String body = part.strip();
            if (body.isEmpty()) {
                continue;
            }
            List<String> bodies = Organisations.split(body);
            recipients.addAll(WHOLE.matcher(body).find() ? List.of(body) : bodies);
        }
        return List.copyOf(recipients);
    }
}
