package io.ceyuan.lucene;

import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.query.QueryField;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a document has what is sought as it is written.
 *
 * @param field null for the whole text: the paragraphs, and the title where none has it
 */
record WrittenSo(Seeker seeker, @Nullable QueryField field, CharacterFold fold) implements Predicate<PolicyDocument> {

    @Override
    public boolean test(PolicyDocument document) {
        if (field != null && field != QueryField.BODY && field != QueryField.HEADING) {
            return FieldTexts.of(document, field).stream().anyMatch(this::has);
        }
        return new SearchedText(document)
                .passages().stream().anyMatch(passage -> seeker.looksIn(passage.kind()) && has(passage.text()));
    }

    private boolean has(String text) {
        return !seeker.find(new CompactText(text, fold)).isEmpty();
    }
}
