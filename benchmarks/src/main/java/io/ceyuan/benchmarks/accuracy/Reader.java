package io.ceyuan.benchmarks.accuracy;

import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.indexer.extract.Extracted;
import io.ceyuan.indexer.extract.Extraction;
import io.ceyuan.indexer.extract.Extractor;
import io.ceyuan.indexer.parse.PolicyDocumentParser;
import io.ceyuan.indexer.parse.TopicRules;
import java.nio.file.Path;
import java.time.Instant;

/** Reads files as the indexer does. */
final class Reader {

    private final Path documents;
    private final Extractor extractor;
    private final PolicyDocumentParser parser = new PolicyDocumentParser(TopicRules.usual());

    Reader(Path documents, Extractor extractor) {
        this.extractor = extractor;
        this.documents = documents;
    }

    Extraction extract(Truth file) throws InterruptedException {
        return extractor.extract(path(file));
    }

    Path path(Truth file) {
        return documents.resolve(file.path());
    }

    PolicyDocument parse(Truth file, Extracted text) {
        String location = path(file).toUri().toString();
        return parser.parse(text, new SourceFile(file.path(), location, text.format(), 0, Instant.EPOCH));
    }

    /** The document as its text alone tells it: no page table, no file properties, no telling file name. */
    PolicyDocument parseTextAlone(Extracted text) {
        Extracted bare = text.textAlone();
        String place = "text." + text.format();
        return parser.parse(bare, new SourceFile(place, "file:///" + place, text.format(), 0, Instant.EPOCH));
    }
}
