package io.ceyuan.lucene;

import io.ceyuan.core.search.RepealContract;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class LuceneRepealTest extends RepealContract {

    @TempDir
    private Path folder;

    @Override
    protected URI location() {
        return URI.create("lucene:" + folder.resolve("index"));
    }
}
