package io.ceyuan.lucene;

import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.core.query.QueryField;
import java.io.IOException;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Whether a document has what is sought as it is written.
 *
 * @param field null for the whole text: the paragraphs, and the title where none has it
 */
record WrittenSo(Seeker seeker, @Nullable QueryField field, CharacterFold fold, DocumentCodec codec, TextReader reader)
        implements VerifiedQuery.Proof {

    @Override
    public int times(BytesRef stored) throws IOException {
        return isIn(stored) ? 1 : 0;
    }

    @Override
    public boolean counts() {
        return false;
    }

    private boolean isIn(BytesRef stored) throws IOException {
        if (field != null && field != QueryField.BODY && field != QueryField.HEADING) {
            return FieldTexts.of(codec.decode(stored.bytes, stored.offset, stored.length), field).stream()
                    .anyMatch(this::has);
        }
        return reader.read(stored.bytes, stored.offset, stored.length).passages().stream()
                .anyMatch(passage -> seeker.looksIn(passage.kind()) && has(passage.text()));
    }

    private boolean has(String text) {
        return !seeker.find(new CompactText(text, fold)).isEmpty();
    }
}
