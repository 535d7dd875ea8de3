package io.ceyuan.core.citation;

import io.ceyuan.core.document.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A span of a text that points at a document, a provision, a quotation or a meeting. Spans count UTF-16 units of that text. */
public sealed interface Citation {

    Span span();

    CitationType type();

    /** The normal form, by which spellings of one thing are one; of a provision the text with its pin. */
    String normalized();

    /** The same citation at another place. */
    Citation at(Span place);

    /**
     * 发文字号, 令号 or 公告号.
     *
     * @param type NUMBER, ORDER or ANNOUNCEMENT
     * @param title normal form of the title that it stands behind in parentheses; empty when there is none
     * @param year of the day right before it, as in 2004年12月21日交通部令第14号; empty when there is none
     */
    record Numbered(Span span, CitationType type, String normalized, CitationRole role, String title, OptionalInt year)
            implements Citation {
        public Numbered {
            if (type != CitationType.NUMBER && type != CitationType.ORDER && type != CitationType.ANNOUNCEMENT) {
                throw new IllegalArgumentException("not a type of number: " + type);
            }
            check(normalized);
        }

        /** As it is found, before what stands around it is read. */
        public Numbered(Span span, CitationType type, String normalized) {
            this(span, type, normalized, CitationRole.CITED, "", OptionalInt.empty());
        }

        @Override
        public Numbered at(Span place) {
            return new Numbered(place, type, normalized, role, title, year);
        }
    }

    /**
     * 《关于印发〈X办法〉的通知》, or the bare name of a law.
     *
     * @param bare whether it stands without 《》
     * @param inner titles inside of it, in their normal form
     */
    record Titled(Span span, String normalized, boolean bare, List<String> inner) implements Citation {
        public Titled {
            check(normalized);
            inner = List.copyOf(inner);
        }

        @Override
        public CitationType type() {
            return CitationType.TITLE;
        }

        @Override
        public Titled at(Span place) {
            return new Titled(place, normalized, bare, inner);
        }
    }

    /**
     * A provision of a text, or a part of it.
     *
     * @param of normal form of the text; empty where it is this one, or not said, or not certain
     * @param base what the citation begins with, as 本法, 该意见 or a title; empty when it begins with its pin
     */
    record Provision(Span span, Optional<String> of, Pin pin, String base) implements Citation {
        @Override
        public CitationType type() {
            return CitationType.PROVISION;
        }

        @Override
        public String normalized() {
            return of.orElse("") + pin;
        }

        @Override
        public Provision at(Span place) {
            return new Provision(place, of, pin, base);
        }
    }

    /**
     * A name that the text gives a document: 《暂行办法》.
     *
     * @param name without 《》
     * @param target normal form of what it stands for; empty where the text does not say
     * @param declaration whether the text gives the name here, and not uses it
     */
    record Alias(Span span, String name, Optional<String> target, boolean declaration) implements Citation {
        public Alias {
            check(name);
        }

        @Override
        public CitationType type() {
            return CitationType.ALIAS;
        }

        @Override
        public String normalized() {
            return target.orElse(name);
        }

        @Override
        public Alias at(Span place) {
            return new Alias(place, name, target, declaration);
        }
    }

    /** 本法, 该条例, 同法, 前款, 上述《办法》. */
    record BackReference(Span span, String normalized, Antecedent antecedent) implements Citation {
        public BackReference {
            check(normalized);
        }

        @Override
        public CitationType type() {
            return CitationType.BACK_REFERENCE;
        }

        @Override
        public BackReference at(Span place) {
            return new BackReference(place, normalized, antecedent);
        }
    }

    /** 党的二十届三中全会, 中央经济工作会议. */
    record Meeting(Span span, String normalized) implements Citation {
        public Meeting {
            check(normalized);
        }

        @Override
        public CitationType type() {
            return CitationType.MEETING;
        }

        @Override
        public Meeting at(Span place) {
            return new Meeting(place, normalized);
        }
    }

    /**
     * The words inside of quotation marks.
     *
     * @param speaker who said them, as written: 习近平总书记, 《中华人民共和国预算法》第三条
     */
    record Quotation(Span span, String normalized, String speaker) implements Citation {
        public Quotation {
            check(normalized);
        }

        @Override
        public CitationType type() {
            return CitationType.QUOTATION;
        }

        @Override
        public Quotation at(Span place) {
            return new Quotation(place, normalized, speaker);
        }
    }

    /** GB/T 9704-2012. */
    record Standard(Span span, String normalized) implements Citation {
        public Standard {
            check(normalized);
        }

        @Override
        public CitationType type() {
            return CitationType.STANDARD;
        }

        @Override
        public Standard at(Span place) {
            return new Standard(place, normalized);
        }
    }

    /** “十四五”规划, 2018年中央一号文件. */
    record Nickname(Span span, String normalized) implements Citation {
        public Nickname {
            check(normalized);
        }

        @Override
        public CitationType type() {
            return CitationType.NICKNAME;
        }

        @Override
        public Nickname at(Span place) {
            return new Nickname(place, normalized);
        }
    }

    private static void check(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a citation of nothing");
        }
    }
}
