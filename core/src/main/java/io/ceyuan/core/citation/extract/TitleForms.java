package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.Antecedent;
import io.ceyuan.core.citation.Citation.Alias;
import io.ceyuan.core.citation.Citation.BackReference;
import io.ceyuan.core.citation.Citation.Titled;
import io.ceyuan.core.citation.CitationNormalizer;
import io.ceyuan.core.citation.text.CleanText;
import io.ceyuan.core.citation.text.WordTree;
import java.util.Optional;

/**
 * What stands in 《》: the title of a text, a name that was declared for one, or what is no policy text at all.
 *
 * <pre>
 * 《关于印发〈X办法〉的通知》   the outermost pair
 * 《办法》                    an alias: it says only the kind
 * 上述《办法》                a back reference
 * 《云泽日报》 《X》（第3期）   passed over: see NotPolicy
 * </pre>
 */
final class TitleForms {

    /** The longest titles of decisions about several laws have two hundred characters. */
    private static final int LONGEST = 300;

    private static final WordTree ABOVE = WordTree.of("上述 前述 该 上列 本");

    private TitleForms() {}

    /** Reads what stands in the 《 there; the place to go on from. */
    static int read(Found found, int open) {
        CleanText text = found.text();
        int close = close(text, open);
        if (close < 0) {
            return open + 1;
        }
        int end = close + 1;
        String written = text.written(Found.span(open, end));
        String title = CitationNormalizer.title(written.substring(1, written.length() - 1));
        if (title.isEmpty() || NotPolicy.is(text, open, end, title)) {
            found.pass(end);
            return end;
        }
        Optional<Aliases.Name> declared = found.aliases().named(title);
        boolean onlyKind = isOnlyKind(text, open + 1, close);
        int above = ABOVE.longestBefore(text, open, found.floor());
        if (above > 0
                && (declared.isPresent() || onlyKind)
                && !(text.at(open - 1) == '该' && "应".indexOf(text.at(open - 2)) >= 0)) {
            found.add(new BackReference(
                    Found.span(open - above, end),
                    text.text(open - above, end),
                    antecedent(text, open - above, declared)));
        } else if (declared.isPresent() || onlyKind) {
            found.add(new Alias(Found.span(open, end), title, declared.flatMap(Aliases.Name::target), false));
        } else {
            found.add(new Titled(Found.span(open, end), title, false, CitationNormalizer.innerTitles(title)));
        }
        return end;
    }

    private static Antecedent antecedent(CleanText text, int start, Optional<Aliases.Name> declared) {
        if (text.at(start) == '本') {
            return new Antecedent.Self();
        }
        return declared.flatMap(Aliases.Name::target)
                .<Antecedent>map(Antecedent.Cited::new)
                .orElseGet(Antecedent.Unknown::new);
    }

    private static boolean isOnlyKind(CleanText text, int start, int end) {
        return Vocabulary.KINDS.longestAt(text, start) == end - start;
    }

    /** The 》 that answers the 《; -1 when there is none in the sentence. */
    private static int close(CleanText text, int open) {
        int depth = 0;
        int last = Math.min(text.length(), open + LONGEST);
        for (int at = open; at < last; at++) {
            switch (text.at(at)) {
                case '《' -> depth++;
                case '》' -> {
                    if (--depth == 0) {
                        return at;
                    }
                }
                case '。' -> {
                    return -1;
                }
                default -> {
                    // part of the title
                }
            }
        }
        return -1;
    }
}
