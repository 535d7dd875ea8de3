package io.ceyuan.web.page;

import io.ceyuan.core.draft.DraftParagraph;
import io.ceyuan.core.draft.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a draft with what was found in it.
 *
 * @param label 第3段
 * @param pieces which follow one another without a gap
 */
record CheckedParagraph(String label, List<Piece> pieces) {

    /**
     * A stretch of the text.
     *
     * @param anchors of the findings that begin with it
     * @param url of the finding in the list; null for plain text
     * @param tone the class of its colour; null for plain text
     * @param message what is said of it; null for plain text
     */
    record Piece(
            String text,
            List<String> anchors,
            @Nullable String url,
            @Nullable String tone,
            @Nullable String message) {

        Piece {
            anchors = List.copyOf(anchors);
        }
    }

    /** A finding with its number in the list. */
    record Numbered(int number, Finding finding) {}

    CheckedParagraph {
        pieces = List.copyOf(pieces);
    }

    /**
     * @param findings in the paragraph, in their order
     */
    static CheckedParagraph of(DraftParagraph paragraph, List<Numbered> findings) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, paragraph.text().length()));
        for (Numbered one : findings) {
            cuts.add(one.finding().span().start());
            cuts.add(one.finding().span().end());
        }
        List<Piece> pieces = new ArrayList<>();
        List<Numbered> open = new ArrayList<>();
        int next = 0;
        int start = 0;
        for (int end : cuts.tailSet(0, false)) {
            int from = start;
            List<String> anchors = new ArrayList<>();
            while (next < findings.size() && findings.get(next).finding().span().start() <= from) {
                anchors.add(anchor(findings.get(next).number()));
                open.add(findings.get(next++));
            }
            open.removeIf(one -> one.finding().span().end() <= from);
            pieces.add(piece(paragraph.text().substring(from, end), anchors, open));
            start = end;
        }
        return new CheckedParagraph(paragraph.label(), pieces);
    }

    /** Of findings that overlap the narrowest has the piece. */
    private static Piece piece(String part, List<String> anchors, List<Numbered> open) {
        return open.stream()
                .min(Comparator.comparingInt(one -> one.finding().span().length()))
                .map(one -> new Piece(
                        part,
                        anchors,
                        "#" + CheckedItem.anchor(one.number()),
                        CheckedItem.tone(one.finding().severity()),
                        one.finding().message()))
                .orElseGet(() -> new Piece(part, anchors, null, null, null));
    }

    static String anchor(int number) {
        return "t" + number;
    }
}
