package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.PinPart;
import java.util.List;

/**
 * Provisions that are named together: 第一条第一款、第二款和第三条.
 *
 * @param members in the order of the text, at least one; each with the parts it names itself
 */
record PinList(List<Member> members) {

    /**
     * @param last the parts of the end of a range; empty for one provision
     */
    record Member(int start, int end, List<PinPart> parts, List<PinPart> last) {}

    int start() {
        return members.getFirst().start();
    }

    int end() {
        return members.getLast().end();
    }

    boolean isSingle() {
        return members.size() == 1
                && members.getFirst().parts().size() == 1
                && members.getFirst().last().isEmpty();
    }
}
