package io.ceyuan.core.draft;

import java.util.List;

/**
 * A draft and what was found in it.
 *
 * @param findings in the order of the text
 * @param unchecked what of the draft they say nothing of
 */
public record DraftReport(Draft draft, List<Finding> findings, Unchecked unchecked) {

    public DraftReport {
        findings = List.copyOf(findings);
    }

    /** Of a draft that was checked as a whole. */
    public DraftReport(Draft draft, List<Finding> findings) {
        this(draft, findings, Unchecked.NOTHING);
    }

    public long count(Severity severity) {
        return findings.stream().filter(one -> one.severity() == severity).count();
    }
}
