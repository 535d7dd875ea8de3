package io.ceyuan.core.lookup;

import io.ceyuan.core.citation.Antecedent;
import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.CitationResolver;
import io.ceyuan.core.citation.Resolution;
import io.ceyuan.core.citation.extract.CitationExtractor;
import io.ceyuan.core.search.CitationIndex;
import io.ceyuan.core.search.CitedDocument;
import io.ceyuan.core.search.Library;
import io.ceyuan.core.search.SearchException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks up what a text cites. Nothing is guessed: several candidates are told as several, and what is not in the library may exist
 * all the same.
 *
 * @param day whose validity is told
 */
public record CitationLookup(Library index, LocalDate day) {

    /** So many stand in a volume of laws; who brings more brings it in parts. */
    public static final int MOST_CITATIONS = 5_000;

    /** A text that names one title thousands of times which a hundred documents have shall not fill the memory. */
    public static final int MOST_MATCHES = 20_000;

    /**
     * All citations of the text in its order, of two that begin together the longer first.
     *
     * @throws SearchException when the engine is broken
     */
    public List<LookedUp> all(String text) {
        return all(text, new CitationExtractor().extract(text));
    }

    /**
     * The same of a text whose citations are known.
     *
     * @throws SearchException when the engine is broken
     */
    public List<LookedUp> all(String text, List<Citation> citations) {
        return new Run(text).all(citations);
    }

    /**
     * The one citation that the text is, with or without 《》; the several where it is several; else one item which says what is
     * wrong with it.
     *
     * @throws SearchException when the engine is broken
     */
    public List<LookedUp> one(String text) {
        Run run = new Run(text);
        return switch (TypedCitation.read(text, new CitationExtractor())) {
            case TypedCitation.Malformed malformed -> List.of(run.malformed(malformed.citation(), malformed.fault()));
            case TypedCitation.Readings several -> {
                List<LookedUp> items = List.of();
                for (List<Citation> reading : several.readings()) {
                    items = run.all(reading);
                    if (items.stream().anyMatch(item -> !item.matches().isEmpty())) {
                        break;
                    }
                }
                yield items;
            }
        };
    }

    /** The look-up of one text. */
    private final class Run {

        private final String text;
        private final KnownDocuments known = new KnownDocuments(index, day);
        private final CitationResolver resolver = new CitationResolver(known::ids);
        private int matches;

        private Run(String text) {
            this.text = text;
        }

        private List<LookedUp> all(List<Citation> citations) {
            Map<Integer, Citation> begins = new HashMap<>();
            citations.forEach(one -> begins.put(one.span().start(), one));
            List<LookedUp> items = new ArrayList<>();
            for (Citation citation : citations) {
                // the shorter of those that begin together names the document
                Citation base = begins.getOrDefault(citation.span().start(), citation);
                boolean more = items.size() < MOST_CITATIONS && matches < MOST_MATCHES;
                items.add(more ? lookedUp(citation, base) : notLookedUp(citation));
            }
            return items;
        }

        private LookedUp lookedUp(Citation citation, Citation base) {
            return switch (resolver.resolve(citation)) {
                case Resolution.Resolved resolved ->
                    found(
                            citation,
                            via(base, Via.of(resolved.via())),
                            known.answering(resolved.via(), List.of(resolved.document())));
                case Resolution.Ambiguous several ->
                    found(
                            citation,
                            via(base, Via.of(several.via())),
                            Versions.cited(citation, known.answering(several.via(), several.documents())));
                case Resolution.Unresolved none ->
                    NumberFaults.of(citation, day)
                            .map(fault -> malformed(citation, fault))
                            .orElseGet(() -> absent(citation, base, none));
            };
        }

        private LookedUp absent(Citation citation, Citation base, Resolution.Unresolved none) {
            List<CitedDocument> some = ofRange(citation);
            if (!some.isEmpty()) {
                LookedUp found = found(citation, Via.NUMBER, some);
                return new LookedUp(
                        citation, found.written(), found.status(), Messages.some(some), Via.NUMBER, found.matches());
            }
            return none.tried().isEmpty()
                    ? item(citation, LookedUp.NOTHING_TO_LOOK_UP, Messages.nothingToLookUp(citation), null)
                    : item(
                            citation,
                            LookedUp.ABSENT,
                            Messages.ABSENT,
                            via(base, Via.of(none.tried().getFirst())));
        }

        /** What is there of the numbers of a range. */
        private List<CitedDocument> ofRange(Citation citation) {
            return NumberRange.members(citation).stream()
                    .flatMap(member -> switch (resolver.resolve(member)) {
                        case Resolution.Resolved one -> known.answering(one.via(), List.of(one.document())).stream();
                        case Resolution.Ambiguous several ->
                            known.answering(several.via(), several.documents()).stream();
                        case Resolution.Unresolved none -> Stream.empty();
                    })
                    .distinct()
                    .limit(CitationIndex.MAX_ANSWERS)
                    .toList();
        }

        private LookedUp found(Citation citation, Via via, List<CitedDocument> documents) {
            List<Match> all =
                    documents.stream().map(one -> match(citation, one)).toList();
            matches += all.size();
            return all.size() == 1
                    ? new LookedUp(
                            citation, written(citation), LookedUp.FOUND, Messages.found(all.getFirst()), via, all)
                    : new LookedUp(citation, written(citation), LookedUp.SEVERAL, Messages.several(all), via, all);
        }

        private Match match(Citation citation, CitedDocument document) {
            if (citation instanceof Citation.Provision provision) {
                CitedPart part = CitedPart.of(provision.pin(), known.parts(document));
                return new Match(document, part.address(), part.missing());
            }
            return new Match(document, null, null);
        }

        private LookedUp notLookedUp(Citation citation) {
            return item(citation, LookedUp.TOO_MANY, Messages.TOO_MANY, null);
        }

        private LookedUp malformed(Citation citation, String fault) {
            return item(citation, LookedUp.MALFORMED, fault, null);
        }

        private LookedUp item(Citation citation, int status, String message, @Nullable Via via) {
            return new LookedUp(citation, written(citation), status, message, via, List.of());
        }

        private String written(Citation citation) {
            return text.substring(citation.span().start(), citation.span().end());
        }

        private static Via via(Citation base, Via key) {
            return switch (base) {
                case Citation.Alias alias -> Via.ALIAS;
                case Citation.BackReference reference ->
                    reference.antecedent() instanceof Antecedent.Cited ? Via.ANTECEDENT : key;
                default -> key;
            };
        }
    }
}
