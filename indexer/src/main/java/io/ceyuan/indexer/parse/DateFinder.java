package io.ceyuan.indexer.parse;

import io.ceyuan.core.document.Provenance;
import io.ceyuan.core.document.Sourced;
import io.ceyuan.indexer.extract.Block;
import io.ceyuan.indexer.extract.Extracted;
import io.ceyuan.indexer.extract.Field;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the day a document was issued: 成文日期, the preface of a law, the signature, the line beside the title, at last the day it was published. */
final class DateFinder {

    private static final int HEAD_LINES = 6;

    /** ——2024年1月23日在云泽省第十四届人民代表大会第二次会议上 */
    private static final Pattern SPOKEN =
            Pattern.compile("^[（(]?[—－-]{0,3}\\s*" + ChineseDates.DATE + "在[^。，]{4,60}(?:上|会[议議])[）)]?$");

    /** 青岚市房屋租赁规定（2007-10-10）.md */
    private static final Pattern NAMED = Pattern.compile("[（(](?=[0-9])" + ChineseDates.DATE + "[）)]");

    private final Extracted file;
    private final String name;
    private final Optional<Signature> signature;
    private final Preface preface;
    private final Byline byline;

    /**
     * @param name of the file, with its extension
     */
    DateFinder(Extracted file, String name, Optional<Signature> signature, Preface preface, Byline byline) {
        this.file = file;
        this.name = name;
        this.signature = signature;
        this.preface = preface;
        this.byline = byline;
    }

    Optional<Sourced<LocalDate>> find() {
        return given(Field.WRITTEN)
                .or(this::signedAbovePreface)
                .or(this::ofVersion)
                .or(() -> signature.map(Signature::date).map(DateFinder::ofText))
                .or(this::spoken)
                .or(() -> byline.written().map(DateFinder::ofText))
                .or(() -> Preface.adopted(file.blocks()).map(DateFinder::ofText))
                .or(this::ofName)
                .or(() -> given(Field.PUBLISHED))
                .or(() -> byline.published().map(DateFinder::ofText));
    }

    /** The order that promulgates a statute is signed before the statute begins. */
    private Optional<Sourced<LocalDate>> signedAbovePreface() {
        return signature
                .filter(above -> above.signed() && above.line() < preface.line())
                .map(Signature::date)
                .map(DateFinder::ofText);
    }

    /** The last version of a statute that its preface knows, or its file. */
    private Optional<Sourced<LocalDate>> ofVersion() {
        LocalDate issued = preface.issued();
        return issued == null
                ? Optional.empty()
                : ofName().filter(named -> named.value().isAfter(issued)).or(() -> Optional.of(ofText(issued)));
    }

    private Optional<Sourced<LocalDate>> ofName() {
        Matcher named = NAMED.matcher(name);
        return named.find()
                ? ChineseDates.of(named).map(date -> new Sourced<>(date, Provenance.PATH))
                : Optional.empty();
    }

    private Optional<Sourced<LocalDate>> spoken() {
        return file.blocks().stream()
                .limit(HEAD_LINES)
                .map(Block::text)
                .filter(line -> SPOKEN.matcher(line).find())
                .flatMap(line -> ChineseDates.find(line).stream())
                .map(DateFinder::ofText)
                .findFirst();
    }

    private static Sourced<LocalDate> ofText(LocalDate date) {
        return new Sourced<>(date, Provenance.HEAD);
    }

    private Optional<Sourced<LocalDate>> given(Field field) {
        return file.read(field, ChineseDates::find);
    }
}
