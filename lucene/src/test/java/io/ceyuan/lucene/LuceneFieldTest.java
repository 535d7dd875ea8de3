package io.ceyuan.lucene;

import io.ceyuan.core.search.FieldContract;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class LuceneFieldTest extends FieldContract {

    @TempDir
    private static Path folder;

    @Override
    protected URI location() {
        return URI.create("lucene:" + folder.resolve("index"));
    }
}
