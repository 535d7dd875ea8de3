package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.text.CleanText;
import io.ceyuan.core.citation.text.Numeral;

/** One pass over the clean text that stops where a form may stand, and asks for that form there. */
final class Scan {

    /** Characters at which a form begins or ends. */
    private static final String TRIGGERS = "《〈〔(号第附本该同前上法典则会大届“\"称政ABCDEGHIJKLMNQRSTWXYZF";

    private static final boolean[] IS_TRIGGER = triggers();

    private final Found found;
    private final CleanText text;
    private final QuotationForms quotations;

    private Scan(CleanText text) {
        this.text = text;
        found = new Found(text);
        quotations = new QuotationForms(found);
    }

    static Found of(CleanText text) {
        Scan scan = new Scan(text);
        scan.run();
        return scan.found;
    }

    private void run() {
        int at = 0;
        while (at < text.length()) {
            if (IS_TRIGGER[text.at(at)]) {
                int floor = found.floor();
                int next = at < floor ? floor : at(at);
                at = Math.max(at + 1, Math.max(next, found.floor()));
            } else {
                at++;
            }
        }
    }

    /** Reads what stands there; the place to go on from. */
    private int at(int at) {
        char c = text.at(at);
        switch (c) {
            case '《' -> {
                return NumberForms.read(found, at) ? found.floor() : title(at);
            }
            case '〔', '(', '〈' -> NumberForms.read(found, at);
            case '号' -> atMark(at);
            case '第' -> ordinal(at);
            case '附' -> AttachmentForms.read(found, at);
            case '本' -> BackForms.readSelf(found, at);
            case '该' -> BackForms.readThat(found, at);
            case '同' -> BackForms.readSame(found, at);
            case '前' -> BackForms.readBefore(found, at);
            case '上' -> BackForms.readAbove(found, at);
            case '法', '典', '则' -> LawNames.read(found, at);
            case '会' -> {
                if (!MeetingForms.readSitting(found, at)) {
                    NamedMeetings.read(found, at);
                }
            }
            case '大' -> MeetingForms.readCongress(found, at);
            case '届' -> MeetingForms.readTerm(found, at);
            case '“', '"' -> {
                return quote(at);
            }
            case '称' -> {
                return AliasForms.read(found, at);
            }
            case '政' -> NicknameForms.readWorkReport(found, at);
            default -> {
                return StandardForms.read(found, at);
            }
        }
        return at + 1;
    }

    private void atMark(int at) {
        if (!NicknameForms.readFirstDocument(found, at)
                && !OrderForms.read(found, at)
                && !NumbersWithoutBrackets.read(found, at)) {
            ShortNumbers.read(found, at);
        }
    }

    private void ordinal(int at) {
        Numeral numeral = Numeral.at(text, at + 1);
        if (numeral != null && NicknameForms.readFiveYears(found, at, numeral.end())) {
            return;
        }
        PinList list = PinForms.at(text, at, false);
        if (list != null) {
            found.add(list);
        }
    }

    /** 《X办法》58-69条, 《X要点》一、（一）: what needs no 第 behind a title. */
    private int title(int at) {
        int end = TitleForms.read(found, at);
        PinList list = found.floor() == end && text.at(end) != '第' ? PinForms.at(text, end, true) : null;
        if (list != null) {
            found.add(list);
        }
        return Math.max(end, found.floor());
    }

    private int quote(int at) {
        int nickname = NicknameForms.readQuoted(found, at);
        if (nickname > at) {
            return nickname;
        }
        quotations.read(at);
        return at + 1;
    }

    private static boolean[] triggers() {
        boolean[] triggers = new boolean[Character.MAX_VALUE + 1];
        TRIGGERS.chars().forEach(c -> triggers[c] = true);
        return triggers;
    }
}
