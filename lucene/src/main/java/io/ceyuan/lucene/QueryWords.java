package io.ceyuan.lucene;

/** What reads the words of a query, with synonyms or without. */
record QueryWords(QueryReading reading, QueryTranslator translator, Highlighter highlighter) {

    static QueryWords with(WordReader reader, QueryTerms terms, DocumentNames names, StrictQueries strictly) {
        QuerySeekers seekers = new QuerySeekers(terms, names.fold(), reader);
        return new QueryWords(
                new QueryReading(reader),
                new QueryTranslator(terms, names, strictly, reader, seekers),
                new Highlighter(seekers, names.fold()));
    }
}
