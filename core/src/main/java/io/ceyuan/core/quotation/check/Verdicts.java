package io.ceyuan.core.quotation.check;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Span;
import io.ceyuan.core.search.DocumentReference;
import io.ceyuan.core.search.Library;
import io.ceyuan.core.search.PassageHolders;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Comes to a verdict on one quotation after the other of a text. */
final class Verdicts {

    /** Documents that have the strings of a quotation nearly all have the quotation; more are counted and not read. */
    private static final int HOLDERS = 20;

    /** The place that a changed quotation comes from is among the first. */
    private static final int LIKELY = 12;

    private final Library library;
    private final LibraryTexts texts;

    Verdicts(Library library) {
        this.library = library;
        texts = new LibraryTexts(library);
    }

    /**
     * @param cited in the sentence, the nearest first
     */
    Verdict of(String quotation, List<CitedDocuments.Cited> cited) {
        Wanted wanted = Wanted.of(quotation);
        if (!wanted.isCheckable()) {
            return new Verdict.NotFound(Optional.empty());
        }
        ExactPlaces exact = new ExactPlaces(wanted);
        Optional<CitedSource> source = source(exact, cited);
        List<String> strings = wanted.strings();
        PassageHolders holders = strings.isEmpty() ? PassageHolders.NONE : library.holding(strings, HOLDERS);
        Map<DocumentId, DocumentText> read = texts(holders.first());
        List<Match> matches = matches(exact, read.values());
        if (!matches.isEmpty()) {
            int others = read.size() - matches.size();
            return verbatim(
                    wanted, matches.getFirst(), holders.total() - others, holders.total() == read.size(), source);
        }
        Map<DocumentId, DocumentText> candidates = new LinkedHashMap<>();
        cited.forEach(one -> one.documents().forEach(id -> texts.of(id).ifPresent(text -> candidates.put(id, text))));
        candidates.putAll(read);
        candidates.putAll(texts(library.likeliest(wanted.text().text(), LIKELY)));
        List<Match> others = matches(exact, candidates.values());
        return others.isEmpty()
                ? near(wanted, candidates.values(), source, introducing(cited))
                : verbatim(wanted, earliest(others), others.size(), false, source);
    }

    private Map<DocumentId, DocumentText> texts(List<PolicyDocument> documents) {
        Map<DocumentId, DocumentText> found = new LinkedHashMap<>();
        documents.forEach(document -> found.put(document.id(), texts.of(document)));
        return found;
    }

    private static List<Match> matches(ExactPlaces exact, Collection<DocumentText> documents) {
        return documents.stream().map(exact::in).flatMap(Optional::stream).toList();
    }

    private static Match earliest(List<Match> matches) {
        return matches.stream()
                .min(Comparator.comparing(
                        match -> match.document().document().issuedDate(), Comparator.nullsLast(LocalDate::compareTo)))
                .orElseThrow();
    }

    private static Verdict verbatim(
            Wanted wanted, Match match, long documents, boolean counted, Optional<CitedSource> cited) {
        return new Verdict.Verbatim(
                source(match.document(), match.block(), match.whole()),
                documents,
                counted,
                FormDifferences.of(wanted, match),
                match.omitted(),
                cited);
    }

    /** The documents that must have the quotation. */
    private static Set<DocumentId> introducing(List<CitedDocuments.Cited> cited) {
        return cited.stream()
                .filter(CitedDocuments.Cited::introduces)
                .flatMap(one -> one.documents().stream())
                .collect(Collectors.toSet());
    }

    private Verdict near(
            Wanted wanted,
            Collection<DocumentText> candidates,
            Optional<CitedSource> cited,
            Set<DocumentId> introducing) {
        NearPlace best = new NearPlaces(wanted, library::folded).closest(candidates, introducing);
        if (best == null) {
            return new Verdict.NotFound(cited);
        }
        Difference difference = new Difference(wanted, best, library::folded);
        boolean meant = introducing.contains(best.document().document().id());
        return new Verdict.Near(
                source(best.document(), best.block(), best.whole()),
                difference.pieces(),
                difference.kinds(),
                difference.isClosingMark(),
                best.isWhole(wanted),
                cited.map(one -> meant ? cited(best.document(), Optional.empty()) : one));
    }

    private static CitedSource cited(DocumentText text, Optional<Source> place) {
        return new CitedSource(reference(text), text.document().numberText(), place);
    }

    private static Source source(DocumentText text, Block block, Span span) {
        return new Source(
                reference(text),
                text.document().numberText(),
                block.paragraph(span.start()),
                block.text().written(span.start(), span.end()));
    }

    private static DocumentReference reference(DocumentText text) {
        PolicyDocument document = text.document();
        return new DocumentReference(document.id(), document.title().value(), document.issuedDate(), document.source());
    }

    /** The cited document that has the quotation, else the one that introduces it and should. */
    private Optional<CitedSource> source(ExactPlaces exact, List<CitedDocuments.Cited> cited) {
        CitedSource missing = null;
        for (CitedDocuments.Cited one : cited) {
            for (DocumentId id : one.documents()) {
                DocumentText text = texts.of(id).orElse(null);
                if (text == null) {
                    continue;
                }
                Optional<Source> place =
                        exact.in(text).map(match -> source(match.document(), match.block(), match.whole()));
                CitedSource found = cited(text, place);
                if (place.isPresent()) {
                    return Optional.of(found);
                }
                missing = missing == null && one.introduces() ? found : missing;
            }
        }
        return Optional.ofNullable(missing);
    }
}
