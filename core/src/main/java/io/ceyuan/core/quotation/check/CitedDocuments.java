package io.ceyuan.core.quotation.check;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.CitationKey;
import io.ceyuan.core.citation.CitationKeys;
import io.ceyuan.core.citation.CitationResolver;
import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.search.CitationIndex;
import io.ceyuan.core.search.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Finds the documents that are cited in the sentence of a quotation. */
final class CitedDocuments {

    /** Before a quotation its source is cited last. */
    private static final int MOST_BEFORE = 3;

    /** （《人民日报》2015年3月6日） behind it. */
    private static final int MOST_AFTER = 1;

    /** More documents that answer to one citation are no answer. */
    private static final int MOST_ANSWERS = 5;

    private final CitationIndex index;
    private final NavigableMap<Integer, Citation> citations = new TreeMap<>();
    private final Map<CitationKey, List<DocumentId>> answers = new HashMap<>();

    /**
     * @param all of the text
     */
    CitedDocuments(CitationIndex index, List<Citation> all) {
        this.index = index;
        all.stream()
                .filter(one -> !CitationKeys.of(one).isEmpty())
                .forEach(one -> citations.putIfAbsent(one.span().start(), one));
    }

    /**
     * What a citation points at.
     *
     * @param introduces whether the citation introduces the quotation, so that it must stand there
     * @param documents of which it is one
     */
    record Cited(boolean introduces, List<DocumentId> documents) {}

    /** The nearest first. */
    List<Cited> of(Excerpt excerpt) {
        List<Citation> near = new ArrayList<>();
        int start = excerpt.span().start();
        citations
                .subMap(
                        excerpt.sentence().start(),
                        true,
                        Math.max(start, excerpt.sentence().start()),
                        false)
                .descendingMap()
                .values()
                .stream()
                .limit(MOST_BEFORE)
                .forEach(near::add);
        int end = excerpt.span().end();
        citations.subMap(end, true, Math.max(end, excerpt.sentence().end()), false).values().stream()
                .limit(MOST_AFTER)
                .forEach(near::add);
        return near.stream()
                .map(one -> new Cited(excerpt.introductions().contains(one), documents(one)))
                .filter(one -> !one.documents().isEmpty() && one.documents().size() <= MOST_ANSWERS)
                .toList();
    }

    private List<DocumentId> documents(Citation citation) {
        return new CitationResolver(this::answering).resolve(citation).documents();
    }

    private List<DocumentId> answering(CitationKey key) {
        return answers.computeIfAbsent(
                key,
                one -> index.answering(one, LocalDate.now(Filters.ZONE)).stream()
                        .map(answer -> answer.document().id())
                        .toList());
    }
}
