package io.ceyuan.benchmarks.oracle;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.PolicyDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * A document as a list of strings.
 *
 * @param stored its paragraphs, and its title where no paragraph has it
 * @param written the same without white space
 * @param folded the same, folded, in the same order
 */
record PlainText(DocumentId id, List<String> stored, List<String> written, List<String> folded) {

    static PlainText of(PolicyDocument document, DocumentedFolding folding) {
        List<String> texts = new ArrayList<>(
                document.paragraphs().stream().map(Paragraph::text).toList());
        String title = document.title().value();
        if (texts.stream().noneMatch(text -> text.contains(title))) {
            texts.add(title);
        }
        return new PlainText(
                document.id(),
                texts,
                texts.stream().map(DocumentedFolding::visible).toList(),
                texts.stream().map(folding::folded).toList());
    }

    List<String> texts(boolean strict) {
        return strict ? written : folded;
    }
}
