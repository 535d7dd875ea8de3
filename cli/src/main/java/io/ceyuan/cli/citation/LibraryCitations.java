package io.ceyuan.cli.citation;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.CitationKey;
import io.ceyuan.core.citation.CitationResolver;
import io.ceyuan.core.citation.CitationRole;
import io.ceyuan.core.citation.extract.CitationExtractor;
import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.query.Query;
import io.ceyuan.core.search.HitVisitor;
import io.ceyuan.core.search.Library;
import io.ceyuan.core.search.LibraryEntry;
import io.ceyuan.core.search.SearchRequest;
import io.ceyuan.core.search.Sort;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** The citations of every document of a library, and how many texts of it answer to each. */
final class LibraryCitations {

    private final Library library;
    private final LocalDate day;
    private final CitationExtractor extractor = new CitationExtractor();
    private final Map<CitationKey, List<DocumentId>> answers = new HashMap<>();

    LibraryCitations(Library library, LocalDate day) {
        this.library = library;
        this.day = day;
    }

    /** Goes through all documents; a document's own number is no citation. */
    void walk(BiConsumer<PolicyDocument, List<Citation>> reader) {
        SearchRequest all = new SearchRequest(new Query.All(), Map.of(), Sort.NEWEST, false, 1, 0);
        int documents = Math.max(1, Math.toIntExact(library.status().documents()));
        library.walk(all, documents, new HitVisitor() {
            @Override
            public void begin(long hits, long coming) {
                // every document is read
            }

            @Override
            public void hit(LibraryEntry hit) {
                reader.accept(hit.document(), citations(hit.document()));
            }
        });
    }

    private List<Citation> citations(PolicyDocument document) {
        String text = document.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n"));
        return extractor.extract(text).stream()
                .filter(one -> !(one instanceof Citation.Numbered number && number.role() == CitationRole.OWN))
                .toList();
    }

    /** How many texts it may mean; 0 where nothing answers to it. */
    int answers(Citation citation) {
        return new CitationResolver(this::answering)
                .resolve(citation)
                .documents()
                .size();
    }

    private List<DocumentId> answering(CitationKey key) {
        return answers.computeIfAbsent(
                key,
                one -> library.answering(one, day).stream()
                        .map(answer -> answer.document().id())
                        .toList());
    }
}
