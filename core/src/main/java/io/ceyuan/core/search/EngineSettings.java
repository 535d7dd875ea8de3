package io.ceyuan.core.search;

import java.net.URI;
import java.util.List;

/**
 * Where an index lies and with which words its text is cut.
 *
 * @param location scheme and place, as {@code lucene:/home/li/data/index}
 * @param userTerms the user's own terms, added to the domain dictionary
 */
public record EngineSettings(URI location, List<String> userTerms) {

    public EngineSettings {
        if (location.getScheme() == null) {
            throw new IllegalArgumentException("an index location needs a scheme, as lucene:data/index: " + location);
        }
        userTerms = List.copyOf(userTerms);
    }
}
