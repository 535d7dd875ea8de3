package io.ceyuan.web.page;

import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.document.IssuingBody;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.search.Explanation;
import io.ceyuan.core.search.Hit;
import io.ceyuan.core.search.Snippet;
import io.ceyuan.web.params.SearchParams;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A document in a list.
 *
 * @param facts number, issuers and date, what is known of them
 * @param tags kind, level, region and format, what is known of them
 * @param validity null when unknown
 * @param newer the newest version, where this is an older one; null otherwise
 * @param repealed to the sentence of what repeals it; null where nothing does
 * @param copyCount other documents of the same or nearly the same text
 * @param copies the first of them
 * @param why the score in its parts, a sentence each; empty when nobody asked
 */
record ResultItem(
        MarkedText title,
        String url,
        List<String> facts,
        List<String> tags,
        @Nullable Standing validity,
        String fileUrl,
        List<Extract> extracts,
        @Nullable Link newer,
        @Nullable Link repealed,
        int copyCount,
        List<RelatedItem> copies,
        List<String> why) {

    /** A snippet and the address of its paragraph. */
    record Extract(MarkedText text, int paragraph, String url) {}

    ResultItem {
        facts = List.copyOf(facts);
        tags = List.copyOf(tags);
        extracts = List.copyOf(extracts);
        copies = List.copyOf(copies);
        why = List.copyOf(why);
    }

    static ResultItem of(Hit hit, SearchParams search, LocalDate today) {
        PolicyDocument document = hit.document();
        String title = document.title().value();
        MarkedText marked = MarkedText.plain(title);
        List<Extract> extracts = new ArrayList<>();
        for (Snippet snippet : hit.snippets()) {
            if (snippet.text().equals(title)) {
                marked = MarkedText.of(title, snippet.marks());
            } else {
                extracts.add(extract(document, snippet, search));
            }
        }
        // who browses starts at the top, who searches at the best passage
        boolean atTop = search.q().isEmpty() || extracts.isEmpty();
        String url = atTop
                ? Links.document(document.id(), search)
                : extracts.getFirst().url();
        return new ResultItem(
                marked,
                url,
                facts(document),
                tags(document),
                Standing.of(hit.validityOn(today)),
                Links.file(document.id()),
                extracts,
                RelatedItem.newer(hit.related(), document.id()),
                RelatedItem.repealed(hit.related(), today),
                hit.related().copyCount(),
                RelatedItem.copies(hit.related()),
                why(hit));
    }

    private static Extract extract(PolicyDocument document, Snippet snippet, SearchParams search) {
        return new Extract(
                MarkedText.of(snippet.text(), snippet.marks()),
                snippet.paragraph(),
                Links.paragraph(document.id(), search, snippet.paragraph()));
    }

    private static List<String> why(Hit hit) {
        Explanation explanation = hit.explanation();
        return explanation == null
                ? List.of()
                : explanation.parts().stream().map(Explanation.Part::sentence).toList();
    }

    private static List<String> facts(PolicyDocument document) {
        List<String> facts = new ArrayList<>();
        String number = document.numberText();
        if (number != null) {
            facts.add(number);
        }
        if (!document.issuers().isEmpty()) {
            facts.add(document.issuers().stream().map(IssuingBody::name).collect(Collectors.joining("、")));
        }
        LocalDate issued = document.issuedDate();
        if (issued != null) {
            facts.add(Wording.date(issued));
        }
        return facts;
    }

    private static List<String> tags(PolicyDocument document) {
        List<String> tags = new ArrayList<>();
        tags.add(document.kind().label());
        AdministrativeLevel level = document.level();
        if (level != null) {
            tags.add(level.label());
        }
        String region = document.region();
        if (region != null) {
            tags.add(region);
        }
        tags.add(Wording.format(document.source().format()));
        return tags;
    }
}
