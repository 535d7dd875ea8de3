package io.ceyuan.lucene;

import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.VersionedTitle;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** Whether two documents that may be copies are: their stored texts are compared. */
final class CopyCheck {

    /** For texts of one title and one number or date: what conversions and the frames of web sites do to a text. */
    static final double LEAST_SIMILARITY = 0.9;

    /** For texts of which that is not known: pages that are mostly frame, and letters by one pattern, stay below it. */
    static final double LEAST_OF_STRANGERS = 0.97;

    /** One text is not adopted twice within this; a web site may put a date of its own on it. */
    private static final long MOST_DAYS_APART = 92;

    /** Texts kept for the next comparison, as copies lie close to one another. */
    private static final int KEPT = 2_000;

    private static final Pattern FIGURE = Pattern.compile("[0-9]+");

    private final StoredDocuments stored;
    private final CharacterFold fold;
    private final Map<Integer, Facts> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Facts> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * What is compared of a document.
     *
     * @param name the title in its normal form without version
     */
    record Facts(
            String name,
            VersionedTitle title,
            @Nullable String number,
            @Nullable LocalDate issued,
            Similarity text) {

        static Facts of(PolicyDocument document, CharacterFold fold) {
            VersionedTitle title = VersionedTitle.of(document.title().value());
            return new Facts(
                    new DocumentNames(fold).ofTitle(title.base()),
                    title,
                    document.numberText(),
                    document.issuedDate(),
                    Similarity.of(TextShape.of(document, fold)));
        }

        boolean isCopyOf(Facts other) {
            return !isSurelyAnother(other) && text.to(other.text) >= least(other);
        }

        /** Two versions of a law, or two letters by one pattern, are told by their titles, numbers or dates. */
        private boolean isSurelyAnother(Facts other) {
            return title.isOtherVersionThan(other.title)
                    || isOfOtherFigures(other)
                    || (number != null && other.number != null && !number.equals(other.number))
                    || (issued != null && other.issued != null && !isNear(issued, other.issued));
        }

        /** 2022年度分配方案 and 2023年度分配方案; but one title may leave out what the other has. */
        private boolean isOfOtherFigures(Facts other) {
            Set<String> mine = figures(name);
            Set<String> theirs = figures(other.name);
            return !mine.containsAll(theirs) && !theirs.containsAll(mine);
        }

        private static Set<String> figures(String name) {
            return FIGURE.matcher(name).results().map(MatchResult::group).collect(Collectors.toSet());
        }

        private double least(Facts other) {
            boolean named = name.contains(other.name) || other.name.contains(name);
            boolean adopted =
                    (number != null && number.equals(other.number)) || (issued != null && other.issued != null);
            return named && adopted ? LEAST_SIMILARITY : LEAST_OF_STRANGERS;
        }

        private static boolean isNear(LocalDate one, LocalDate other) {
            return Math.abs(ChronoUnit.DAYS.between(one, other)) <= MOST_DAYS_APART;
        }
    }

    CopyCheck(StoredDocuments stored, CharacterFold fold) {
        this.stored = stored;
        this.fold = fold;
    }

    boolean areCopies(IndexSearcher view, int one, int other) throws IOException {
        return facts(view, one).isCopyOf(facts(view, other));
    }

    private Facts facts(IndexSearcher view, int doc) throws IOException {
        Facts known = kept.get(doc);
        if (known == null) {
            known = Facts.of(stored.document(view, doc), fold);
            kept.put(doc, known);
        }
        return known;
    }
}
