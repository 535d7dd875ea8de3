package io.ceyuan.server.wire;

import io.ceyuan.core.outline.Section;
import java.util.List;
import java.util.Locale;

/** A part of a document in its outline, with the parts inside it. */
public record WireSection(
        String kind, String label, String heading, String anchor, int first, int last, List<WireSection> sections) {

    static WireSection of(Section section) {
        return new WireSection(
                section.kind().name().toLowerCase(Locale.ROOT),
                section.label(),
                section.heading(),
                section.anchor(),
                section.first(),
                section.last(),
                section.children().stream().map(WireSection::of).toList());
    }
}
