package io.ceyuan.core.graph;

import io.ceyuan.core.citation.CitationKey;
import io.ceyuan.core.search.CitedDocument;

/** Something that is cited or cites. */
public sealed interface Neighbour {

    /** By which two neighbours are the same. */
    String key();

    /** A document of the library. */
    record Held(CitedDocument document) implements Neighbour {
        @Override
        public String key() {
            return document.document().id().value();
        }
    }

    /**
     * A document that is not in the library.
     *
     * @param name as it is cited: 《X办法》（云政发〔2021〕12号）
     */
    record Absent(String name, CitationKey cited) implements Neighbour {
        @Override
        public String key() {
            return cited.term();
        }
    }
}
