package io.ceyuan.lucene;

import io.ceyuan.core.lookup.LookupContract;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class LuceneLookupTest extends LookupContract {

    @TempDir
    private static Path folder;

    @Override
    protected URI location() {
        return URI.create("lucene:" + folder.resolve("index"));
    }
}
