package io.ceyuan.core.lookup;

import io.ceyuan.core.citation.Pin;
import io.ceyuan.core.citation.PinPart;
import io.ceyuan.core.citation.PinUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a cited part stands in a document.
 *
 * <pre>
 * 第三条第二款   article-3-clause-2 where the document has it, else article-3, and 第二款 is missing
 * 第四十条       nothing, and 第四十条 is missing, when the document has articles and not this one
 * 第三条         text-2-article-3, when that is its only third article: of the 办法 that follows its notice
 * </pre>
 *
 * @param address the nearest that the document has; null for none
 * @param missing what it has not, as far as its addresses tell: of articles, clauses, chapters and 编; empty for nothing
 */
record CitedPart(@Nullable String address, String missing) {

    private static final String CLAUSE = "-clause-";

    /** What stands before the address of a part that is not in the first series of a text. */
    private static final Pattern SERIES = Pattern.compile("(?:text-[0-9]+-)?(?:attachment-[0-9]+-)?(?:text-[0-9]+-)?");

    static CitedPart of(Pin pin, Set<String> addresses) {
        CitedPart start = of(pin.parts(), pin.anchor(), addresses);
        if (!start.missing.isEmpty() || pin.last().isEmpty()) {
            return start;
        }
        boolean known = pin.last().getFirst().unit() == PinUnit.ARTICLE;
        Pin end = Pin.of(pin.last());
        return known ? new CitedPart(start.address, of(end.parts(), end.anchor(), addresses).missing) : start;
    }

    private static CitedPart of(List<PinPart> parts, Optional<String> anchor, Set<String> addresses) {
        if (anchor.isEmpty()) {
            return new CitedPart(null, "");
        }
        String wanted = anchor.get();
        String found = find(wanted, addresses);
        if (found != null) {
            return new CitedPart(found, "");
        }
        int clause = wanted.indexOf(CLAUSE);
        if (clause >= 0) {
            String article = find(wanted.substring(0, clause), addresses);
            if (article != null) {
                // an article of one paragraph has no addresses for its clauses
                boolean only = wanted.endsWith(CLAUSE + "1") && !addresses.contains(article + CLAUSE + "1");
                return new CitedPart(article, only ? "" : label(parts, PinUnit.CLAUSE));
            }
        }
        for (PinUnit unit : List.of(PinUnit.ARTICLE, PinUnit.CHAPTER, PinUnit.PART)) {
            String label = label(parts, unit);
            if (!label.isEmpty()) {
                return new CitedPart(null, isNumbered(unit, wanted, addresses) ? label : "");
            }
        }
        return new CitedPart(null, "");
    }

    /** Whether the document has parts of the unit, so that one which it has not is missing, and not only without address. */
    private static boolean isNumbered(PinUnit unit, String wanted, Set<String> addresses) {
        String step = switch (unit) {
            case ARTICLE -> "article-";
            case CHAPTER -> "chapter-";
            default -> "part-";
        };
        String before = wanted.substring(0, Math.max(0, wanted.indexOf(step)));
        return addresses.stream().noneMatch(one -> isInSeries(wanted, one))
                && addresses.stream().anyMatch(one -> one.contains(before + step));
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

    private static String label(List<PinPart> parts, PinUnit unit) {
        return parts.stream()
                .filter(part -> part.unit() == unit)
                .map(PinPart::toString)
                .findFirst()
                .orElse("");
    }
}
