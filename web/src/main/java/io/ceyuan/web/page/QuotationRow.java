package io.ceyuan.web.page;

import io.ceyuan.core.quotation.check.ChangeKind;
import io.ceyuan.core.quotation.check.CheckedQuotation;
import io.ceyuan.core.quotation.check.CitedSource;
import io.ceyuan.core.quotation.check.DiffKind;
import io.ceyuan.core.quotation.check.DiffPiece;
import io.ceyuan.core.quotation.check.FormDifference;
import io.ceyuan.core.quotation.check.Source;
import io.ceyuan.core.quotation.check.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A checked quotation in the list.
 *
 * @param anchor its id, as {@code q3}
 * @param tone the class of its colour
 * @param label the outcome in words
 * @param speaker who said it; null where the text does not say
 * @param inText where it stands in the text; null where it is covered
 * @param marks the quotation, with what differs
 * @param notes what is to be known of it
 */
record QuotationRow(
        String anchor,
        String tone,
        String label,
        String kind,
        @Nullable String speaker,
        String inText,
        List<Mark> marks,
        List<String> notes,
        List<Place> places) {

    /** An equal stretch that is longer is told by its two ends. */
    private static final int LONGEST_EQUAL = 240;

    private static final int SHOWN_END = 100;

    QuotationRow {
        marks = List.copyOf(marks);
        notes = List.copyOf(notes);
        places = List.copyOf(places);
    }

    /** A stretch of the quotation, or one of the source that it leaves out. */
    record Mark(DiffKind kind, String text) {

        boolean deleted() {
            return kind == DiffKind.DELETED;
        }

        boolean inserted() {
            return kind == DiffKind.INSERTED;
        }
    }

    /**
     * A place in the library.
     *
     * @param what 最早见于, 最接近
     * @param facts number, date, paragraph, as far as known
     * @param text as it stands there; null where it is the quotation itself
     */
    record Place(
            String what,
            String title,
            String url,
            List<String> facts,
            @Nullable String text) {

        static Place of(String what, Source source, boolean shown) {
            List<String> facts =
                    Wording.facts(source.number(), source.document().issued());
            facts.add(source.paragraph() == 0 ? "标题" : "第 " + source.paragraph() + " 段");
            return new Place(
                    what,
                    source.document().title(),
                    Links.place(source.document().id(), source.paragraph()),
                    facts,
                    shown ? source.text() : null);
        }

        static Place missing(CitedSource cited) {
            return new Place(
                    "文中所引",
                    cited.document().title(),
                    Links.cited(cited.document().id(), null),
                    List.of("没有这段文字，请核对出处"),
                    null);
        }
    }

    static QuotationRow of(int number, CheckedQuotation checked) {
        Verdict verdict = checked.verdict();
        List<Place> places = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        List<DiffPiece> diff =
                List.of(new DiffPiece(DiffKind.EQUAL, checked.excerpt().text()));
        switch (verdict) {
            case Verdict.Verbatim verbatim -> {
                boolean first = verbatim.documents() > 1
                        && verbatim.earliest().document().issued() != null;
                places.add(Place.of(first ? "最早见于" : "见于", verbatim.earliest(), false));
                notes.addAll(notes(verbatim));
            }
            case Verdict.Near near -> {
                places.add(Place.of("最接近", near.closest(), true));
                notes.addAll(notes(near));
                diff = near.diff();
            }
            case Verdict.NotFound none -> notes.add("没有相同或相近的文字，可能出自本资料库以外的文件");
        }
        verdict.cited()
                .ifPresent(cited -> places.add(cited.place()
                        .map(place -> Place.of("文中所引", place, false))
                        .orElseGet(() -> Place.missing(cited))));
        return new QuotationRow(
                anchor(number),
                tone(verdict),
                verdict.label(),
                checked.excerpt().kind().label(),
                checked.excerpt().speaker().orElse(null),
                "#" + CheckedPiece.anchor(number),
                diff.stream()
                        .map(piece -> new Mark(piece.kind(), shortened(piece)))
                        .toList(),
                notes,
                places.stream().distinct().toList());
    }

    private static String shortened(DiffPiece piece) {
        String text = piece.text();
        if (piece.kind() != DiffKind.EQUAL || text.length() <= LONGEST_EQUAL) {
            return text;
        }
        int points = text.codePointCount(0, text.length());
        return text.substring(0, text.offsetByCodePoints(0, SHOWN_END)) + " …… "
                + text.substring(text.offsetByCodePoints(0, points - SHOWN_END));
    }

    private static List<String> notes(Verdict.Verbatim verbatim) {
        List<String> notes = new ArrayList<>();
        if (verbatim.documents() > 1) {
            notes.add((verbatim.counted() ? "" : "约 ") + Wording.count(verbatim.documents()) + " 份文件有这段文字");
        }
        if (verbatim.omitted() > 0) {
            notes.add("省略号处原文有 " + Wording.count(verbatim.omitted()) + " 字");
        }
        if (!verbatim.forms().isEmpty()) {
            notes.add(
                    "仅形式不同：" + verbatim.forms().stream().map(QuotationRow::form).collect(Collectors.joining("、")));
        }
        return notes;
    }

    /** 全角与半角 2 处（,→，） */
    private static String form(FormDifference form) {
        boolean visible = !form.quotation().isBlank() && !form.source().isBlank();
        return form.kind().label() + " " + form.count() + " 处"
                + (visible ? "（" + form.quotation() + " 原文作 " + form.source() + "）" : "");
    }

    private static List<String> notes(Verdict.Near near) {
        List<String> notes = new ArrayList<>();
        if (near.closingMark()) {
            notes.add("只差末尾标点");
        } else if (near.changes().isEmpty()) {
            notes.add("比对的部分没有改动");
        } else {
            notes.add(Arrays.stream(ChangeKind.values())
                    .filter(near.changes()::contains)
                    .map(ChangeKind::label)
                    .collect(Collectors.joining("、", "改动：", "")));
        }
        if (!near.whole()) {
            notes.add("引语过长，只比对了前面部分");
        }
        return notes;
    }

    static String anchor(int number) {
        return "q" + number;
    }

    /** The class of the colour in which a quotation is shown. */
    static String tone(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Verbatim verbatim -> "good";
            case Verdict.Near near -> "fair";
            case Verdict.NotFound none -> "absent";
        };
    }
}
