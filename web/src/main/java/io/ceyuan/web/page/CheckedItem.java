package io.ceyuan.web.page;

import io.ceyuan.core.draft.DraftReport;
import io.ceyuan.core.draft.Finding;
import io.ceyuan.core.draft.FindingLink;
import io.ceyuan.core.draft.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding in the list.
 *
 * @param anchor its id, as {@code f3}
 * @param tone the class of its colour
 * @param place 第3段, with the way to it in the text
 * @param inText where the words stand in the text
 * @param suggestion what to write in their place; null where that is the writer's to say
 */
record CheckedItem(
        String anchor,
        String severity,
        String tone,
        String kind,
        String place,
        String inText,
        String written,
        String message,
        @Nullable String suggestion,
        List<Target> targets) {

    /** A longer text is told by its beginning. */
    private static final int LONGEST_WRITTEN = 300;

    CheckedItem {
        targets = List.copyOf(targets);
    }

    /**
     * A document that a finding is about.
     *
     * @param facts number and date, as far as known
     * @param standing null when nothing is known
     */
    record Target(
            String title,
            String url,
            List<String> facts,
            @Nullable Standing standing) {

        Target {
            facts = List.copyOf(facts);
        }

        private static Target of(FindingLink link) {
            return new Target(
                    link.title(),
                    Links.cited(link.id(), link.anchor().isEmpty() ? null : link.anchor()),
                    Wording.facts(link.number(), link.issued()),
                    Standing.of(link.validity()));
        }
    }

    /**
     * @param number of the finding in the list, from 1 on
     */
    static CheckedItem of(int number, Finding finding, DraftReport report) {
        String written = finding.text().strip();
        return new CheckedItem(
                anchor(number),
                finding.severity().label(),
                tone(finding.severity()),
                finding.kind().label(),
                report.draft().paragraphs().get(finding.paragraph() - 1).label(),
                "#" + CheckedParagraph.anchor(number),
                Wording.beginning(written, LONGEST_WRITTEN),
                finding.message(),
                finding.suggestion(),
                finding.links().stream().map(Target::of).toList());
    }

    static String anchor(int number) {
        return "f" + number;
    }

    static String tone(Severity severity) {
        return switch (severity) {
            case ERROR -> "bad";
            case HINT -> "fair";
        };
    }
}
