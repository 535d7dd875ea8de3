package io.ceyuan.indexer.parse;

import io.ceyuan.core.document.Provenance;
import io.ceyuan.core.document.Sourced;
import io.ceyuan.indexer.extract.Extracted;
import io.ceyuan.indexer.extract.Field;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the day a document was issued: 成文日期, the preface of a law, the signature, the line beside the title, at last the day it was published. */
final class DateFinder {

    private static final int HEAD_LINES = 6;

    /** ——2024年1月23日在云泽省第十四届人民代表大会第二次会议上 */
    private static final Pattern SPOKEN = Pattern.compile("^[—－-]{1,3}.{6,12}日在.{4,60}上$");

    private DateFinder() {}

    static Optional<Sourced<LocalDate>> find(
            Extracted file, Optional<Signature> signature, Preface preface, Byline byline) {
        return given(file, Field.WRITTEN)
                .or(() -> Optional.ofNullable(preface.issued()).map(DateFinder::ofText))
                .or(() -> signature.map(Signature::date).map(DateFinder::ofText))
                .or(() -> spoken(file))
                .or(() -> byline.written().map(DateFinder::ofText))
                .or(() -> given(file, Field.PUBLISHED))
                .or(() -> byline.published().map(DateFinder::ofText));
    }

    private static Optional<Sourced<LocalDate>> spoken(Extracted file) {
        return file.blocks().stream()
                .limit(HEAD_LINES)
                .filter(block -> SPOKEN.matcher(block.text()).find())
                .flatMap(block -> ChineseDates.find(block.text()).stream())
                .map(DateFinder::ofText)
                .findFirst();
    }

    private static Sourced<LocalDate> ofText(LocalDate date) {
        return new Sourced<>(date, Provenance.HEAD);
    }

    private static Optional<Sourced<LocalDate>> given(Extracted file, Field field) {
        return file.properties().stream()
                .filter(property -> property.field() == field)
                .flatMap(property ->
                        ChineseDates.find(property.value())
                                .map(date -> new Sourced<>(date, property.provenance()))
                                .stream())
                .findFirst();
    }
}
