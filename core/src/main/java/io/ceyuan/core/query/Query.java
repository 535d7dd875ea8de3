package io.ceyuan.core.query;

import java.util.List;

/**
 * What a user asks for.
 *
 * <pre>
 * 脱贫攻坚 深圳          And(Words 脱贫攻坚, Words 深圳)
 * "先行示范区"           Phrase
 * 扶贫 OR 脱贫           Or
 * 扶贫 -深圳             And(Words, Not(Words))
 * (empty)                All
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

    /** All of the parts. */
    record And(List<Query> parts) implements Query {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of the parts. */
    record Or(List<Query> parts) implements Query {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** Everything but the part. */
    record Not(Query part) implements Query {}

    private static void requireText(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a query of nothing");
        }
    }
}
