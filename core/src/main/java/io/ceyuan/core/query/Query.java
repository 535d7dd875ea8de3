package io.ceyuan.core.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a user asks for.
 *
 * <pre>
 * 脱贫攻坚 深圳             And(Words 脱贫攻坚, Words 深圳)
 * "先行示范区"              Phrase
 * 乡村*                    Prefix
 * 扶贫 OR 脱贫              Or
 * 扶贫 -深圳                And(Words, Not(Words))
 * title:(扶贫 OR 脱贫)      InField(TITLE, Or)
 * 同句(扶贫 "示范区")        Together(SENTENCE, [Words, Phrase])
 * NEAR/10(扶贫 改革)        Near(10, [Words, Words])
 * issued:2015..2020        Issued
 * (empty)                  All
 * </pre>
 */
public sealed interface Query {

    /** Every document of the library. */
    record All() implements Query {}

    /** Words in any order and place; the engine cuts the text into words. */
    record Words(String text) implements Query {
        public Words {
            requireText(text);
        }
    }

    /** Exactly this string, white space and line breaks left out of account. */
    record Phrase(String text) implements Query {
        public Phrase {
            requireText(text);
        }
    }

    /** This string wherever it stands; where it begins with a number or Latin word, only at the beginning of one. */
    record Prefix(String text) implements Query {
        public Prefix {
            requireText(text);
        }
    }

    /** All of the parts, two at least. */
    record And(List<Query> parts) implements Query {
        public And {
            parts = several(parts);
        }
    }

    /** At least one of the parts, of two at least. */
    record Or(List<Query> parts) implements Query {
        public Or {
            parts = several(parts);
        }
    }

    /** Everything but the part. */
    record Not(Query part) implements Query {}

    /** The part in one field of a document; a field inside of it goes before this one. */
    record InField(QueryField field, Query part) implements Query {}

    /** The parts in one sentence or one paragraph; made of {@link Words}, {@link Phrase}, {@link Prefix}, {@link And}, {@link Or}. */
    record Together(Unit unit, List<Query> parts) implements Query {
        public Together {
            parts = stretch(parts);
        }
    }

    /**
     * The parts in one paragraph and near one another, in any order.
     *
     * @param distance characters between them at most, all taken together, from 0 to {@link QueryParser#MAX_DISTANCE}
     * @param parts as those of {@link Together}
     */
    record Near(int distance, List<Query> parts) implements Query {
        public Near {
            if (distance < 0 || distance > QueryParser.MAX_DISTANCE) {
                throw new IllegalArgumentException("not a distance: " + distance);
            }
            parts = stretch(parts);
        }
    }

    /** 成文日期 from a day to a day, both counted in; null for an open end, of which there is one at most. */
    record Issued(@Nullable LocalDate from, @Nullable LocalDate to) implements Query {
        public Issued {
            if ((from == null && to == null) || (from != null && to != null && from.isAfter(to))) {
                throw new IllegalArgumentException("not a range: " + from + ".." + to);
            }
        }
    }

    /** The part, whose phrases must stand in the text as written: case, width, 繁简 and style of quotation marks count. */
    record Strict(Query part) implements Query {}

    /** A piece of text in which parts stand together. */
    enum Unit {
        SENTENCE,
        PARAGRAPH
    }

    /** All of the parts, of which there is one at least. */
    static Query all(List<Query> parts) {
        return parts.size() == 1 ? parts.getFirst() : new And(parts);
    }

    /** Any of the parts, of which there is one at least. */
    static Query any(List<Query> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Or(parts);
    }

    private static void requireText(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a query of nothing");
        }
    }

    private static List<Query> several(List<Query> parts) {
        if (parts.size() < 2) {
            throw new IllegalArgumentException("not several: " + parts);
        }
        return List.copyOf(parts);
    }

    /** One And is its parts; what else cannot stand near something is refused. */
    private static List<Query> stretch(List<Query> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("nothing stands together");
        }
        List<Query> flat = parts.size() == 1 && parts.getFirst() instanceof And and ? and.parts() : parts;
        flat.forEach(Query::requireStretch);
        return List.copyOf(flat);
    }

    private static void requireStretch(Query part) {
        switch (part) {
            case Words ignored -> {}
            case Phrase ignored -> {}
            case Prefix ignored -> {}
            case And and -> and.parts().forEach(Query::requireStretch);
            case Or or -> or.parts().forEach(Query::requireStretch);
            case All _, Not _, InField _, Together _, Near _, Issued _, Strict _ ->
                throw new IllegalArgumentException("not a stretch of text: " + part);
        }
    }
}
