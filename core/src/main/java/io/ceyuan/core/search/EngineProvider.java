package io.ceyuan.core.search;

import java.util.ServiceLoader;

/** An engine, found at run time by the scheme of a URI. */
public interface EngineProvider {

    /** The scheme this engine answers to, as {@code lucene}. */
    String scheme();

    /**
     * @throws SearchException when there is no index, or it has another schema version
     */
    Library openSearcher(EngineSettings settings);

    /**
     * Opens the index for writing, and makes an empty one where there is none.
     *
     * @throws SearchException when another writer has it, or it has another schema version
     */
    DocumentWriter openWriter(EngineSettings settings);

    /**
     * Changes whenever documents written earlier must be written again: the index is another one, or would now cut their
     * text otherwise.
     *
     * @throws SearchException when the index has another schema version
     */
    String fingerprint(EngineSettings settings);

    /** Removes the index, of whatever version; nothing there is no error. */
    void drop(EngineSettings settings);

    /**
     * The engine for the settings' scheme.
     *
     * @throws SearchException when no engine on the class path has it
     */
    static EngineProvider of(EngineSettings settings) {
        String scheme = settings.location().getScheme();
        for (EngineProvider provider : ServiceLoader.load(EngineProvider.class)) {
            if (provider.scheme().equals(scheme)) {
                return provider;
            }
        }
        throw new SearchException(SearchException.Reason.NO_ENGINE, "没有可用于 " + scheme + ": 的检索引擎");
    }
}
