package io.ceyuan.indexer.parse;

import io.ceyuan.core.document.Contributor;
import io.ceyuan.indexer.extract.Block;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who wrote, edited and signed, as it stands at head and end.
 *
 * <pre>
 * 青岚市社会科学院课题组                    below the title
 * （课题组成员：沈某某、路某某）
 * 编辑 高某 审读 韩某某 审核 李某某 王某
 * 签发人：沈某某                            in the head of a 请示
 * 省长　沈某某                              below an order
 * </pre>
 */
final class Contributors {

    private static final int HEAD_LINES = 14;
    private static final int LAST_LINES = 14;
    private static final int LONGEST = 200;

    private static final String ROLE = "课题组成员|课题组组长|课题负责人|课题主持人|作者|执笔人?|撰稿人?|编辑|责任编辑|审读|审核|校对|编审|记者|主编";
    private static final Pattern ROLES = Pattern.compile("(?<![\\p{IsHan}])(?<role>" + ROLE
            + ")(?:[：:]\\s*|\\s+|\\s*[丨|]\\s*)(?<names>[\\p{IsHan}·]{2,4}(?:[、，,\\s]+(?!" + ROLE
            + ")[\\p{IsHan}·]{2,4})*)(?=[\\s）)。；;]|$)");
    private static final Pattern GROUP = Pattern.compile("^[\\p{IsHan}]{4,30}课题组$");
    private static final Pattern BETWEEN = Pattern.compile("[、，,\\s]+");

    private static final Pattern SIGNED_BY =
            Pattern.compile("签发人?\\s*[：:]\\s*(?<name>[\\p{IsHan}·]{2,4}(?:、[\\p{IsHan}·]{2,4})*)");
    private static final Pattern HEAD_OF = Pattern.compile(
            "^[\\p{IsHan}]{0,16}?(?:总理|主席|省长|市长|县长|区长|州长|部长|主任|局长|署长|行长|院长|检察长)\\s+(?<name>[\\p{IsHan}·]{2,4}(?:\\s[\\p{IsHan}])?)$");

    private final List<Block> blocks;

    Contributors(List<Block> blocks) {
        this.blocks = blocks;
    }

    List<Contributor> find() {
        Set<Contributor> found = new LinkedHashSet<>();
        int size = blocks.size();
        for (int at = 0; at < size; at++) {
            String line = blocks.get(at).text();
            if ((at >= HEAD_LINES && at < size - LAST_LINES) || line.length() > LONGEST) {
                continue;
            }
            if (at < HEAD_LINES && GROUP.matcher(line).matches()) {
                found.add(new Contributor("课题组", line));
            }
            Matcher roles = ROLES.matcher(line);
            while (roles.find()) {
                for (String name : BETWEEN.split(roles.group("names"))) {
                    found.add(new Contributor(roles.group("role"), name));
                }
            }
        }
        return new ArrayList<>(found);
    }

    /**
     * 签发人 of the head, or who signed above the date.
     *
     * @param signature of the document, where it has one
     */
    Optional<String> signer(Optional<Signature> signature) {
        Optional<String> named = blocks.stream()
                .limit(HEAD_LINES)
                .map(block -> SIGNED_BY.matcher(block.text()))
                .filter(Matcher::find)
                .map(matcher -> matcher.group("name"))
                .findFirst();
        return named.or(() -> signature
                .map(Signature::line)
                .filter(line -> line > 0)
                .map(line -> HEAD_OF.matcher(blocks.get(line - 1).text()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group("name").replace(" ", "")));
    }
}
