package io.ceyuan.core.query;

/** A piece of what a user typed. */
sealed interface QueryToken {
    record Word(String text) implements QueryToken {}

    record Quoted(String text) implements QueryToken {}

    /** A word that ended in *. */
    record Star(String text) implements QueryToken {}

    /** A whole date range. */
    record Days(Query.Issued range) implements QueryToken {}

    /**
     * A field that what follows is looked for in.
     *
     * @param typed its name as typed
     */
    record Named(QueryField field, String typed) implements QueryToken {}

    /** NEAR, SENTENCE or PARA with its opening parenthesis. */
    record Opened(Closeness closeness) implements QueryToken {}

    enum Operator implements QueryToken {
        AND,
        OR,
        NOT,
        OPEN,
        CLOSE
    }

    /** Whether it counts as one of the terms of a query. */
    default boolean isTerm() {
        return switch (this) {
            case Word _, Quoted _, Star _, Days _ -> true;
            case Named _, Opened _, Operator _ -> false;
        };
    }
}
