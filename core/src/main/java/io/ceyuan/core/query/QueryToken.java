package io.ceyuan.core.query;

/** A piece of what a user typed. */
sealed interface QueryToken {
    record Word(String text) implements QueryToken {}

    record Quoted(String text) implements QueryToken {}

    enum Operator implements QueryToken {
        AND,
        OR,
        NOT,
        OPEN,
        CLOSE
    }
}
