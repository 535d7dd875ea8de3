package io.ceyuan.core.draft;

import java.util.List;

/**
 * A draft and what was found in it.
 *
 * @param findings in the order of the text
 */
public record DraftReport(Draft draft, List<Finding> findings) {

    public DraftReport {
        findings = List.copyOf(findings);
    }

    public long count(Severity severity) {
        return findings.stream().filter(one -> one.severity() == severity).count();
    }
}
