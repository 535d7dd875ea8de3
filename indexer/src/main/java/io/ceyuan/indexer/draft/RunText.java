package io.ceyuan.indexer.draft;

import java.util.Optional;
import javax.xml.namespace.QName;

/** What stands in a run beside its words, as one character each. */
final class RunText {

    private RunText() {}

    /** The character that the element is in the text; empty for one that is none. */
    static Optional<String> of(QName element) {
        for (String breaking : new String[] {"br", "cr"}) {
            if (WordName.is(element, breaking)) {
                return Optional.of("\n");
            }
        }
        if (WordName.is(element, "tab") || WordName.is(element, "ptab")) {
            return Optional.of("\t");
        }
        return WordName.is(element, "noBreakHyphen") ? Optional.of("-") : Optional.empty();
    }
}
