package io.ceyuan.benchmarks.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ceyuan.core.document.Details;
import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.DocumentKind;
import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Provenance;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.core.document.Sourced;
import io.ceyuan.core.document.Validity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A document of the library for each line of {@code corpus.jsonl}, {@code {"id": …, "title": …, "text": …}}; a line of the
 * text is a paragraph. The name in the judgements is the place of the document.
 */
record JudgedDocuments(Path file) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    List<PolicyDocument> read() throws IOException {
        List<PolicyDocument> documents = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        new Lines(file).forEach(line -> {
            PolicyDocument document = document(line);
            if (!ids.add(document.source().place())) {
                throw new IllegalArgumentException("id " + document.source().place() + " 重复");
            }
            documents.add(document);
        });
        return documents;
    }

    private static PolicyDocument document(String line) {
        JsonNode fields;
        try {
            fields = MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("不是 JSON：" + e.getOriginalMessage(), e);
        }
        String id = text(fields, "id");
        String title = text(fields, "title");
        List<Paragraph> paragraphs = new ArrayList<>();
        text(fields, "text")
                .lines()
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .forEach(paragraph -> paragraphs.add(new Paragraph(paragraphs.size() + 1, 0, paragraph)));
        if (id.isBlank()) {
            throw new IllegalArgumentException("id 没有内容");
        }
        if (title.isBlank() && paragraphs.isEmpty()) {
            throw new IllegalArgumentException("title 和 text 都没有内容");
        }
        if (paragraphs.isEmpty()) {
            paragraphs.add(new Paragraph(1, 0, title));
        }
        return new PolicyDocument(
                DocumentId.ofPlace(id),
                List.of(new SourceFile(id, "urn:ceyuan:judged", "jsonl", 0, Instant.EPOCH)),
                new Sourced<>(title.isBlank() ? paragraphs.getFirst().text() : title, Provenance.TITLE),
                null,
                List.of(),
                null,
                DocumentKind.OTHER,
                null,
                null,
                Validity.UNKNOWN,
                paragraphs,
                Details.NONE);
    }

    private static String text(JsonNode fields, String name) {
        JsonNode value = fields.get(name);
        if (value == null || !value.isTextual()) {
            throw new IllegalArgumentException("缺少文本栏 " + name);
        }
        return value.textValue();
    }
}
