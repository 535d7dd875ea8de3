package io.ceyuan.web.page;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.lookup.DocumentCitations;
import io.ceyuan.core.lookup.DocumentCitations.Placed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A meeting in the list beside a document.
 *
 * @param times how often it is named, as 3 处; empty for once
 * @param url of the paragraph that names it first
 */
record MeetingItem(String name, String times, String url) {

    /** In the order in which they are first named. */
    static List<MeetingItem> of(DocumentCitations citations) {
        Map<String, Integer> times = new LinkedHashMap<>();
        Map<String, Integer> first = new LinkedHashMap<>();
        for (Placed one : citations.placed()) {
            if (one.item().citation() instanceof Citation.Meeting meeting) {
                times.merge(meeting.normalized(), 1, Integer::sum);
                first.putIfAbsent(meeting.normalized(), one.paragraph());
            }
        }
        return times.entrySet().stream()
                .map(named -> new MeetingItem(
                        named.getKey(),
                        named.getValue() == 1 ? "" : named.getValue() + " 处",
                        "#p" + first.get(named.getKey())))
                .toList();
    }
}
