package io.ceyuan.benchmarks.eval;

import io.ceyuan.cli.DataFolder;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.core.query.Query;
import io.ceyuan.core.search.EngineProvider;
import io.ceyuan.core.search.EngineSettings;
import io.ceyuan.core.search.HitVisitor;
import io.ceyuan.core.search.Library;
import io.ceyuan.core.search.LibraryEntry;
import io.ceyuan.core.search.SearchRequest;
import io.ceyuan.core.search.Sort;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A library that somebody uses, as it is indexed, with his own terms and synonyms; nothing is written to it.
 *
 * @param settings its index
 */
record OwnLibrary(EngineSettings settings) {

    /** The library of a data folder. */
    static OwnLibrary in(Path data) {
        if (!Files.isDirectory(data)) {
            throw new UnreadableSetException("没有这个资料文件夹：" + data);
        }
        return new OwnLibrary(new DataFolder(data).settings());
    }

    /** By every place of a file the place by which its document is called in an answer. */
    Map<String, String> places() {
        Map<String, String> places = new HashMap<>();
        walk(document -> document.places().stream()
                .map(SourceFile::place)
                .forEach(place -> places.put(place, document.source().place())));
        return places;
    }

    List<PolicyDocument> documents() {
        List<PolicyDocument> documents = new ArrayList<>();
        walk(documents::add);
        return documents;
    }

    private void walk(Consumer<PolicyDocument> documents) {
        SearchRequest all = new SearchRequest(new Query.All(), Map.of(), Sort.NEWEST, false, 1, 0);
        try (Library library = EngineProvider.of(settings).openSearcher(settings)) {
            library.walk(all, Math.toIntExact(library.status().documents()), new HitVisitor() {
                @Override
                public void begin(long hits, long coming) {}

                @Override
                public void hit(LibraryEntry entry) {
                    documents.accept(entry.document());
                }
            });
        }
    }
}
