package io.ceyuan.core.relation;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.CitationKey;
import io.ceyuan.core.citation.CitationKeys;
import io.ceyuan.core.citation.CitationRole;
import io.ceyuan.core.document.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The documents that a text names, in its order, none inside of another.
 *
 * <pre>
 * 《X办法》（云政发〔2021〕12号）      one, with both keys, the number first
 * 《X办法》第三条第二款              one, of which a provision is named
 * 《X的测定》（GB/T 12375-1990）      one, with both keys, the standard first
 * （以下简称《办法》）                none: it names what was named just now
 * 《X办法》, where the text has the number elsewhere, is the same document
 * </pre>
 */
final class Mentions {

    /** What stands between a title and its number: （ and blanks. */
    private static final int BETWEEN = 3;

    private final List<Mention> mentions = new ArrayList<>();

    private Mentions() {}

    /**
     * @param own keys of the text itself: an older text of the same title has a number, and this one is not it
     */
    static List<Mention> of(List<Citation> citations, Set<CitationKey> own) {
        Mentions found = new Mentions();
        citations.forEach(found::add);
        return found.unified(own);
    }

    private void add(Citation citation) {
        List<CitationKey> keys = keys(citation);
        if (keys.isEmpty()) {
            return;
        }
        Span span = citation.span();
        Mention last = mentions.isEmpty() ? null : mentions.getLast();
        boolean inside = last != null && span.end() <= last.span().end();
        if (last != null && isOf(last, citation)) {
            mentions.removeLast();
            int end = Math.max(span.end(), last.span().end());
            mentions.add(last.with(new Span(last.span().start(), end), name(citation, last), withKeys(keys, last)));
        } else if (!inside) {
            mentions.add(new Mention(span, name(citation), keys, citation instanceof Citation.Provision));
        }
    }

    /** Whether it is the number of the title before it, which may be that of a provision around it. */
    private static boolean isOf(Mention last, Citation citation) {
        int between = citation.span().start() - last.span().end();
        boolean title = last.surest().kind() == CitationKey.Kind.TITLE;
        return switch (citation) {
            case Citation.Numbered numbered ->
                title && between <= BETWEEN && CitationKeys.ofTitle(numbered).contains(last.surest());
            case Citation.Standard standard -> title && !last.provision() && between > 0 && between <= BETWEEN - 1;
            case Citation.Titled _,
                    Citation.Provision _,
                    Citation.Alias _,
                    Citation.BackReference _,
                    Citation.Nickname _,
                    Citation.Meeting _,
                    Citation.Quotation _ -> false;
        };
    }

    private static List<CitationKey> withKeys(List<CitationKey> keys, Mention last) {
        return Stream.concat(keys.stream(), last.keys().stream()).distinct().toList();
    }

    private static String name(Citation citation, Mention last) {
        return citation instanceof Citation.Standard standard
                ? last.name() + "（" + standard.normalized() + "）"
                : name(citation);
    }

    private static List<CitationKey> keys(Citation citation) {
        return switch (citation) {
            case Citation.Numbered numbered ->
                numbered.role() == CitationRole.OWN ? List.of() : CitationKeys.of(numbered);
            case Citation.Alias alias -> alias.declaration() ? List.of() : CitationKeys.of(alias);
            case Citation.Titled titled -> CitationKeys.of(titled);
            case Citation.Provision provision -> CitationKeys.of(provision);
            case Citation.BackReference reference -> CitationKeys.of(reference);
            case Citation.Standard standard -> CitationKeys.of(standard);
            // “十四五”规划 is no title of a document
            case Citation.Nickname _, Citation.Meeting _, Citation.Quotation _ -> List.of();
        };
    }

    private static String name(Citation citation) {
        return switch (citation) {
            case Citation.Numbered numbered ->
                numbered.title().isEmpty() ? number(numbered) : "《" + numbered.title() + "》（" + number(numbered) + "）";
            case Citation.Provision provision -> called(provision.of());
            case Citation.BackReference reference ->
                called(CitationKeys.of(reference).stream().findFirst().map(CitationKey::value));
            case Citation.Standard standard -> standard.normalized();
            case Citation.Titled titled -> called(Optional.of(titled.normalized()));
            case Citation.Alias alias -> called(alias.target());
            case Citation.Nickname nickname -> nickname.normalized();
            case Citation.Meeting meeting -> meeting.normalized();
            case Citation.Quotation quotation -> quotation.normalized();
        };
    }

    /** With its year, where the number is that of several years. */
    private static String number(Citation.Numbered numbered) {
        List<CitationKey> keys = CitationKeys.of(numbered);
        return keys.size() == 1 ? numbered.normalized() : keys.getFirst().value();
    }

    /** A number by its end, else a title. */
    private static String called(Optional<String> name) {
        return name.map(one -> CitationKeys.isNumber(one) ? one : "《" + one + "》")
                .orElse("");
    }

    /** Who is named once with number and title is the same where only one of them stands. */
    private List<Mention> unified(Set<CitationKey> own) {
        Map<CitationKey, Optional<Mention>> fuller = new HashMap<>();
        for (Mention mention : mentions) {
            boolean numbered = mention.surest().kind() != CitationKey.Kind.TITLE;
            if (numbered && mention.keys().size() > 1) {
                for (CitationKey key : mention.keys().stream()
                        .filter(key -> !own.contains(key))
                        .toList()) {
                    fuller.merge(
                            key,
                            Optional.of(mention),
                            (one, other) -> one.filter(known -> known.surest().equals(mention.surest())));
                }
            }
        }
        return mentions.stream()
                .map(mention -> fuller.getOrDefault(mention.surest(), Optional.empty())
                        .map(mention::as)
                        .orElse(mention))
                .toList();
    }
}
