package io.ceyuan.lucene;

import io.ceyuan.core.search.SuggesterContract;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class LuceneSuggesterTest extends SuggesterContract {

    @TempDir
    private static Path folder;

    @Override
    protected URI location() {
        return URI.create("lucene:" + folder.resolve("index"));
    }
}
