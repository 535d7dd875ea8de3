package io.ceyuan.core.search;

import io.ceyuan.core.query.SynonymRule;
import java.net.URI;
import java.util.List;

/**
 * Where an index lies and with which words its text is cut.
 *
 * @param location scheme and place, as {@code lucene:/home/li/data/index}
 * @param userTerms the user's own terms, added to the domain dictionary
 * @param userSynonyms the user's own synonyms, added to those of the product; they change no index
 */
public record EngineSettings(URI location, List<String> userTerms, List<SynonymRule> userSynonyms) {

    public EngineSettings {
        if (location.getScheme() == null) {
            throw new IllegalArgumentException("an index location needs a scheme, as lucene:data/index: " + location);
        }
        userTerms = List.copyOf(userTerms);
        userSynonyms = List.copyOf(userSynonyms);
    }

    /** Settings without synonyms of the user's own. */
    public EngineSettings(URI location, List<String> userTerms) {
        this(location, userTerms, List.of());
    }
}
