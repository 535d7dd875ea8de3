package io.ceyuan.indexer.draft;

import io.ceyuan.core.draft.Finding;
import io.ceyuan.core.draft.FindingLink;
import java.util.ArrayList;
import java.util.List;

/** What a comment says of a finding. */
final class CommentText {

    /** More would fill the margin of a page. */
    private static final int LINKS = 5;

    private CommentText() {}

    /**
     * @param place which is told where the comment cannot stand at the words themselves, as 脚注1; empty else
     */
    static List<String> of(Finding finding, String place) {
        List<String> lines = new ArrayList<>();
        String where = place.isEmpty() ? "" : place + "“" + finding.text() + "”：";
        lines.add("【" + finding.severity().label() + "·" + finding.kind().label() + "】" + where + finding.message());
        if (finding.suggestion() != null) {
            lines.add("建议改为：" + finding.suggestion());
        }
        finding.links().stream()
                .limit(LINKS)
                .map(FindingLink::name)
                .map(name -> "资料库：" + name)
                .forEach(lines::add);
        if (finding.links().size() > LINKS) {
            lines.add("另有 " + (finding.links().size() - LINKS) + " 份。");
        }
        return lines;
    }
}
