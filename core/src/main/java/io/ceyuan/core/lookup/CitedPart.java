package io.ceyuan.core.lookup;

import io.ceyuan.core.citation.Pin;
import io.ceyuan.core.citation.PinPart;
import io.ceyuan.core.citation.PinUnit;
import io.ceyuan.core.outline.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a cited part stands in a document, and what of it the document has not. The look-up and the check of drafts both go by it.
 *
 * <pre>
 * 第三条第二款        article-3-clause-2 where the document has it, else article-3, and 第二款 is missing
 * 第四十条            nothing, and 第四十条 is missing, when the document has articles and not this one
 * 第三条              text-2-article-3, when that is its only third article: of the 办法 that follows its notice
 * 第三条第（二）项    p12, where the items of the article stand each on a line: CitedInside
 * </pre>
 *
 * @param address the nearest that the document has; null for none
 * @param missing what it has not, as far as its parts tell; null for nothing
 */
record CitedPart(@Nullable String address, @Nullable MissingPart missing) {

    private static final CitedPart NOWHERE = new CitedPart(null, null);

    /** What stands before the address of a part that is not in the first series of a text. */
    private static final String ANY_SERIES = "(?:text-[0-9]+-)?(?:attachment-[0-9]+-)?(?:text-[0-9]+-)?";

    private static final Pattern SERIES = Pattern.compile(ANY_SERIES);

    static CitedPart of(Pin pin, DocumentParts document) {
        CitedPart start = of(pin.parts(), document);
        if (start.missing != null || pin.last().isEmpty()) {
            return start;
        }
        List<PinPart> end = new ArrayList<>(pin.parts().stream()
                .filter(part -> part.unit().compareTo(pin.last().getFirst().unit()) < 0)
                .toList());
        end.addAll(pin.last());
        return new CitedPart(start.address, of(end, document).missing);
    }

    static CitedPart of(List<PinPart> parts, DocumentParts document) {
        Optional<String> anchor = Pin.of(parts).anchor();
        if (anchor.isEmpty()) {
            return NOWHERE;
        }
        CitedPart found = byAddress(parts, anchor.get(), document);
        return found.address == null || found.missing != null ? found : CitedInside.of(found, parts, document);
    }

    private static CitedPart byAddress(List<PinPart> parts, String wanted, DocumentParts document) {
        Set<String> addresses = document.addresses();
        String found = find(wanted, addresses);
        if (found != null) {
            return new CitedPart(found, null);
        }
        int clause = wanted.indexOf(Outline.CLAUSE);
        if (clause >= 0) {
            String article = find(wanted.substring(0, clause), addresses);
            if (article != null) {
                return new CitedPart(article, missingClause(parts, article, document));
            }
        }
        return new CitedPart(null, missing(parts, wanted, document));
    }

    /** An article of one paragraph has no addresses for its clauses. */
    private static @Nullable MissingPart missingClause(List<PinPart> parts, String article, DocumentParts document) {
        PinPart clause = Objects.requireNonNull(part(parts, PinUnit.CLAUSE));
        int last = (int) Math.max(
                1,
                document.addresses().stream()
                        .filter(one -> one.startsWith(article + Outline.CLAUSE))
                        .count());
        return clause.number() <= last ? null : new MissingPart(clause, last, document.whole());
    }

    private static @Nullable MissingPart missing(List<PinPart> parts, String wanted, DocumentParts document) {
        for (PinUnit unit : List.of(PinUnit.ARTICLE, PinUnit.CHAPTER, PinUnit.PART)) {
            PinPart part = part(parts, unit);
            if (part != null) {
                return isNumbered(unit, wanted, document.addresses()) ? missing(part, document) : null;
            }
        }
        return null;
    }

    /** Sure where the numbers run from one to the last without a gap. */
    private static MissingPart missing(PinPart part, DocumentParts document) {
        Pattern numbered = Pattern.compile(ANY_SERIES + step(part.unit()) + "([0-9]+)");
        List<Integer> numbers = document.addresses().stream()
                .map(numbered::matcher)
                .filter(Matcher::matches)
                .map(matcher -> Integer.valueOf(matcher.group(1)))
                .distinct()
                .toList();
        int last = numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
        boolean whole = document.whole() && numbers.contains(1) && numbers.size() == last;
        boolean under = part.sub() > 0 && numbers.contains(part.number());
        return new MissingPart(part, last, whole && (under || part.number() > last));
    }

    /** Whether the document has parts of the unit, so that one which it has not is missing, and not only without address. */
    private static boolean isNumbered(PinUnit unit, String wanted, Set<String> addresses) {
        String step = step(unit);
        String before = wanted.substring(0, Math.max(0, wanted.indexOf(step)));
        return addresses.stream().noneMatch(one -> isInSeries(wanted, one))
                && addresses.stream().anyMatch(one -> one.contains(before + step));
    }

    private static String step(PinUnit unit) {
        return switch (unit) {
            case ARTICLE -> "article-";
            case CHAPTER -> "chapter-";
            default -> "part-";
        };
    }

    private static @Nullable String find(String wanted, Set<String> addresses) {
        if (addresses.contains(wanted)) {
            return wanted;
        }
        List<String> others = addresses.stream()
                .filter(address -> isInSeries(wanted, address))
                .limit(2)
                .toList();
        return others.size() == 1 ? others.getFirst() : null;
    }

    private static boolean isInSeries(String wanted, String address) {
        return address.endsWith(wanted)
                && SERIES.matcher(address.substring(0, address.length() - wanted.length()))
                        .matches();
    }

    private static @Nullable PinPart part(List<PinPart> parts, PinUnit unit) {
        return parts.stream().filter(part -> part.unit() == unit).findFirst().orElse(null);
    }
}
