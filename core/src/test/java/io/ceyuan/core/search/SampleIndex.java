package io.ceyuan.core.search;

import io.ceyuan.core.document.PolicyDocument;
import java.net.URI;
import java.util.List;

/** An index of small documents, for tests that only read it. */
public final class SampleIndex {

    private SampleIndex() {}

    /**
     * @param location where no index is
     */
    public static Library open(URI location, List<PolicyDocument> documents) {
        EngineSettings settings = new EngineSettings(location, List.of());
        EngineProvider engine = EngineProvider.of(settings);
        try (DocumentWriter writer = engine.openWriter(settings)) {
            documents.forEach(writer::write);
            writer.commit();
        }
        return engine.openSearcher(settings);
    }
}
