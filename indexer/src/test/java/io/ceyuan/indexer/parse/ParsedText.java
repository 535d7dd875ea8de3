package io.ceyuan.indexer.parse;

import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.indexer.extract.Extracted;
import io.ceyuan.indexer.extract.Extraction;
import io.ceyuan.indexer.extract.Rejected;
import io.ceyuan.indexer.extract.TextExtractor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Texts on their way through extractor and parser, as a file of a library has it. */
final class ParsedText {

    private ParsedText() {}

    /**
     * @param text with a bar for each end of a line
     */
    static PolicyDocument of(Path folder, String name, String text) throws Exception {
        return of(folder, name, text, TopicRules.usual());
    }

    static PolicyDocument of(Path folder, String name, String text, TopicRules topics) throws Exception {
        Path file = Files.writeString(folder.resolve(name), text.replace('|', '\n'));
        Extraction extraction = new TextExtractor().extract(file);
        return switch (extraction) {
            case Extracted extracted ->
                new PolicyDocumentParser(topics)
                        .parse(
                                extracted,
                                new SourceFile(
                                        "库/" + name,
                                        file.toUri().toString(),
                                        extracted.format(),
                                        Files.size(file),
                                        Instant.EPOCH));
            case Rejected(String reason) -> throw new AssertionError(name + ": " + reason);
        };
    }
}
