package io.ceyuan.lucene;

import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.core.document.VersionedTitle;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What tells two documents apart before their texts are compared.
 *
 * @param name the title in its normal form without version
 * @param figures in the name
 */
record CopyHead(
        String name,
        Set<String> figures,
        VersionedTitle title,
        @Nullable LocalDate issued) {

    /** One text is not adopted twice within this; a web site may put a date of its own on it. */
    private static final long MOST_DAYS_APART = 92;

    private static final Pattern FIGURE = Pattern.compile("[0-9]+");

    CopyHead {
        figures = Set.copyOf(figures);
    }

    static CopyHead of(String title, @Nullable LocalDate issued, CharacterFold fold) {
        VersionedTitle versioned = VersionedTitle.of(title);
        String name = new DocumentNames(fold).ofTitle(versioned.base());
        Set<String> figures =
                FIGURE.matcher(name).results().map(MatchResult::group).collect(Collectors.toSet());
        return new CopyHead(name, figures, versioned, issued);
    }

    /** Two versions of a law, or two letters by one pattern, are told by their titles or dates. */
    boolean isSurelyAnother(CopyHead other) {
        return title.isOtherVersionThan(other.title)
                || isOfOtherFigures(other)
                || (issued != null
                        && other.issued != null
                        && Math.abs(ChronoUnit.DAYS.between(issued, other.issued)) > MOST_DAYS_APART);
    }

    /** 2022年度分配方案 and 2023年度分配方案; but one title may leave out what the other has. */
    private boolean isOfOtherFigures(CopyHead other) {
        return !figures.containsAll(other.figures) && !other.figures.containsAll(figures);
    }

    boolean areNamed(CopyHead other) {
        return name.contains(other.name) || other.name.contains(name);
    }

    boolean areDated(CopyHead other) {
        return issued != null && other.issued != null;
    }
}
