package io.ceyuan.core.quotation.check;

import io.ceyuan.core.document.Span;
import java.util.ArrayList;
import java.util.List;

/** Puts the steps of the alignments of a place together to segments, from the beginning of the quotation to the end of what was compared. */
final class Segments {

    /** What the source has between two parts of a quotation and is longer stands too far off to be shown. */
    private static final int LONGEST_GAP = 200;

    /** Shorter words stand anywhere. */
    private static final int LEAST_MOVED = 4;

    private final Wanted wanted;
    private final Block block;
    private final List<Segment> found = new ArrayList<>();
    private int source;
    private int quotation;

    private Segments(Wanted wanted, Block block) {
        this.wanted = wanted;
        this.block = block;
    }

    static List<Segment> of(Wanted wanted, NearPlace place) {
        Segments segments = new Segments(wanted, place.block());
        for (NearPlace.Aligned one : place.pieces()) {
            segments.begin(one);
            segments.addSteps(one);
            segments.end(one);
        }
        if (place.isWhole(wanted)) {
            segments.addEllipsis(wanted.text().length());
        }
        return segments.readable();
    }

    private void begin(NearPlace.Aligned one) {
        int start = one.stretch().start();
        int gap = start - source;
        boolean goesOn = !found.isEmpty() && quotation == one.piece().start();
        addEllipsis(one.piece().start());
        if (goesOn && gap > 0 && gap <= LONGEST_GAP) {
            add(false, gap, 0);
        } else if (!goesOn && one.stretch().length() > 0) {
            source = Math.min(Edges.whole(block, one.stretch()).start(), moved(one, false));
            add(false, start - source, 0);
        }
        source = start;
    }

    /** The quotation up to the place, which is not compared. */
    private void addEllipsis(int to) {
        if (to > quotation) {
            found.add(new Segment(true, new Span(source, source), new Span(quotation, to)));
            quotation = to;
        }
    }

    private void addSteps(NearPlace.Aligned one) {
        String theirs = block.text().text();
        String mine = wanted.text().text();
        for (Alignment.Step step : one.alignment().steps()) {
            int left = step == Alignment.Step.ADDED ? 0 : Character.charCount(theirs.codePointAt(source));
            int right = step == Alignment.Step.LEFT_OUT ? 0 : Character.charCount(mine.codePointAt(quotation));
            add(step == Alignment.Step.SAME, left, right);
        }
    }

    private void end(NearPlace.Aligned one) {
        boolean last = wanted.pieces().stream()
                .anyMatch(piece -> piece.end() == one.piece().end());
        if (last && one.stretch().length() > 0) {
            int end = Math.max(Edges.whole(block, one.stretch()).end(), moved(one, true));
            add(false, end - one.stretch().end(), 0);
        }
    }

    /**
     * How far the source's stretch goes when what the quotation adds at its one end stands near the other: 乙，甲 for 甲，乙.
     *
     * @param behind whether it is looked for behind the stretch, else before
     */
    private int moved(NearPlace.Aligned one, boolean behind) {
        Span stretch = one.stretch();
        String added = one.added(wanted, behind);
        String theirs = block.text().text();
        int reach = LONGEST_GAP + added.length();
        if (added.length() < LEAST_MOVED) {
            return behind ? stretch.end() : stretch.start();
        } else if (behind) {
            int at = theirs.indexOf(added, stretch.end(), Math.min(theirs.length(), stretch.end() + reach));
            return at < 0 ? stretch.end() : at + added.length();
        }
        int from = Math.max(0, stretch.start() - reach);
        int at = theirs.substring(from, stretch.start()).lastIndexOf(added);
        return at < 0 ? stretch.start() : from + at;
    }

    private void add(boolean same, int theirs, int mine) {
        if (theirs + mine == 0) {
            return;
        }
        Segment next = new Segment(same, new Span(source, source + theirs), new Span(quotation, quotation + mine));
        boolean joins = !found.isEmpty()
                && found.getLast().same() == same
                && found.getLast().source().end() == source;
        if (joins) {
            next = found.removeLast().with(next);
        }
        found.add(next);
        source += theirs;
        quotation += mine;
    }

    /** A single character that is equal by chance between two longer changes would only make them hard to read. */
    private List<Segment> readable() {
        List<Segment> readable = new ArrayList<>();
        for (Segment next : found) {
            int size = readable.size();
            boolean chance = size > 1
                    && !next.same()
                    && next.length() > 1
                    && readable.get(size - 1).same()
                    && readable.get(size - 1).length() == 1
                    && readable.get(size - 1).source().end() == next.source().start()
                    && readable.get(size - 2).length() > 1;
            if (chance) {
                Segment equal = readable.removeLast();
                readable.add(readable.removeLast().with(equal).with(next));
            } else {
                readable.add(next);
            }
        }
        return List.copyOf(readable);
    }
}
