package io.ceyuan.core.quotation.check;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds where a document comes closest to a quotation. */
final class NearPlaces {

    /** Comparing takes time for every pair of characters, so a longer piece is compared part by part. */
    private static final int LONGEST = 1_000;

    /** What goes beyond is no quotation but a document. */
    private static final int MOST_CHARACTERS = 10_000;

    /** Each part is looked for in all of a block, so a quotation that is more ellipses than words takes the most time. */
    private static final int MOST_PARTS = 100;

    /** So many parts, the longest, tell in which block to compare. */
    private static final int TELLING = 10;

    /** Below this share of the pairs of a quotation no place is looked at closer: they are there by chance. */
    private static final double LEAST_SHARE = 0.2;

    /** Comparing character by character takes the most time. */
    private static final int COMPARED = 3;

    /** With more changes than this for each character it is another sentence. */
    private static final double MOST_CHANGED = 0.35;

    /** With so many of its pairs of characters in one place it is the same sentence in another order. */
    private static final double LEAST_SHARED = 0.6;

    /** A piece between ellipses that is as long, and stands there, makes a place near. */
    private static final int LEAST_PIECE = 6;

    private final Wanted wanted;
    private final UnaryOperator<String> fold;
    private final String folded;
    private final List<Span> pieces;
    private final List<Grams> grams;
    private final List<Integer> telling;

    /**
     * @param fold makes characters one that a place may have for one another, and leaves each unit where it is
     */
    NearPlaces(Wanted wanted, UnaryOperator<String> fold) {
        this.wanted = wanted;
        this.fold = fold;
        folded = fold.apply(wanted.text().text());
        List<Span> parts = new ArrayList<>();
        wanted.pieces().forEach(piece -> addParts(piece, parts));
        pieces = beginning(parts);
        grams = pieces.stream()
                .map(piece -> new Grams(folded.substring(piece.start(), piece.end())))
                .toList();
        telling = IntStream.range(0, pieces.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> -pieces.get(i).length()))
                .limit(TELLING)
                .toList();
    }

    /** As many of the parts as are compared. */
    private static List<Span> beginning(List<Span> parts) {
        int characters = 0;
        int count = 0;
        while (count < Math.min(parts.size(), MOST_PARTS)
                && characters + parts.get(count).length() <= MOST_CHARACTERS) {
            characters += parts.get(count++).length();
        }
        return parts.subList(0, count);
    }

    private void addParts(Span piece, List<Span> parts) {
        int start = piece.start();
        while (start < piece.end()) {
            int end = Math.min(piece.end(), start + LONGEST);
            boolean half = end < piece.end()
                    && Character.isHighSurrogate(wanted.text().text().charAt(end - 1));
            parts.add(new Span(start, half ? end - 1 : end));
            start = parts.getLast().end();
        }
    }

    /**
     * A block of a document.
     *
     * @param folded the text of the block
     * @param share of the pairs of characters of the telling pieces that the block has where they would stand
     */
    private record Promise(DocumentText document, Block block, String folded, double share) {}

    /**
     * The closest place in any of the documents; null when none is close. Of equal ones that in a document which is said to have the
     * quotation, then that in the older one.
     *
     * @param introducing the documents that are said to have it
     */
    @Nullable
    NearPlace closest(Collection<DocumentText> documents, Set<DocumentId> introducing) {
        return documents.stream()
                .map(this::promise)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(Promise::share).reversed())
                .limit(COMPARED)
                .map(this::at)
                .filter(NearPlaces::isNear)
                .min(Comparator.comparingDouble(NearPlace::distance)
                        .thenComparing(place -> !introducing.contains(
                                place.document().document().id()))
                        .thenComparing(
                                place -> place.document().document().issuedDate(),
                                Comparator.nullsLast(LocalDate::compareTo)))
                .orElse(null);
    }

    private static boolean isNear(NearPlace place) {
        return place.distance() <= MOST_CHANGED
                || place.shared() >= LEAST_SHARED
                || (place.pieces().size() > 1 && place.pieces().stream().anyMatch(NearPlaces::isSame));
    }

    private static boolean isSame(NearPlace.Aligned one) {
        return one.alignment().distance() == 0 && one.piece().length() >= LEAST_PIECE;
    }

    /** The most promising block; empty when none is. */
    private Optional<Promise> promise(DocumentText document) {
        Promise best = null;
        for (Block block : document.blocks()) {
            String text = fold.apply(block.text().text());
            double shares = 0;
            int length = 0;
            for (int i : telling) {
                shares += grams.get(i).in(text).share() * pieces.get(i).length();
                length += pieces.get(i).length();
            }
            double share = shares / length;
            if (share >= LEAST_SHARE && (best == null || share > best.share())) {
                best = new Promise(document, block, text, share);
            }
        }
        return Optional.ofNullable(best);
    }

    /** Compares character by character there. */
    private NearPlace at(Promise promise) {
        Block block = promise.block();
        List<NearPlace.Aligned> aligned = new ArrayList<>();
        double shared = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Span piece = pieces.get(i);
            int start = grams.get(i).in(promise.folded()).start();
            int reach = piece.length() / 2 + grams.get(i).width();
            int from = whole(block, Math.clamp(start - reach, 0, block.text().length()));
            int to = whole(
                    block,
                    Math.clamp(
                            start + piece.length() + 2L * reach,
                            from,
                            block.text().length()));
            aligned.add(align(piece, promise, from, to));
            shared += grams.get(i).shared(promise.folded().substring(from, to)) * piece.length();
        }
        int length = pieces.stream().mapToInt(Span::length).sum();
        return new NearPlace(promise.document(), block, aligned, shared / length);
    }

    private static int whole(Block block, int at) {
        String text = block.text().text();
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    /** By what both are when folded; what is one only then is exchanged. */
    private NearPlace.Aligned align(Span piece, Promise promise, int from, int to) {
        String text = promise.block().text().text().substring(from, to);
        Alignment alignment = Alignment.of(
                        points(folded.substring(piece.start(), piece.end())),
                        points(promise.folded().substring(from, to)))
                .telling(points(wanted.piece(piece)), points(text));
        Span stretch = new Span(
                from + text.offsetByCodePoints(0, alignment.start()),
                from + text.offsetByCodePoints(0, alignment.end()));
        return new NearPlace.Aligned(piece, stretch, alignment);
    }

    private static int[] points(String text) {
        return text.codePoints().toArray();
    }
}
