package io.ceyuan.core.search;

import io.ceyuan.core.document.PolicyDocument;
import java.util.List;

/** What an opened index can do beside {@link Searcher}: documents that may have a passage, for who compares it with their text. */
public interface Passages {

    /** More are not read for one passage. */
    int MAX_DOCUMENTS = 50;

    /** A sentence is shorter; a longer string takes longer to look for and is hardly rarer. */
    int MAX_LENGTH = 100;

    /** So many strings tell a passage from all others. */
    int MAX_STRINGS = 8;

    /**
     * The documents in which each of the strings stands, folded as a phrase of the query language is, the oldest first and those
     * without date last.
     *
     * @param strings 1 to {@link #MAX_STRINGS}, each of 2 to {@link #MAX_LENGTH} units that are not blank
     * @param most documents to be read, 1 to {@link #MAX_DOCUMENTS}
     * @throws SearchException when the engine is broken
     */
    PassageHolders holding(List<String> strings, int most);

    /**
     * The documents that share most with the text, the rarer the pairs of characters the more, the likeliest first; of copies of one
     * text one. What they share may stand anywhere in them.
     *
     * @param text its beginning alone may count
     * @param most 1 to {@link #MAX_DOCUMENTS}
     */
    List<PolicyDocument> likeliest(String text, int most);

    /** A text with the characters that the index takes for one made one, as 國 and 国, A and a; each UTF-16 unit stays where it is. */
    String folded(String text);
}
