package io.ceyuan.lucene;

import io.ceyuan.analysis.CharacterFold;
import java.io.IOException;
import org.apache.lucene.util.BytesRef;

/** How often a document has a wording as it is written. */
record WrittenTimes(Needle needle, CharacterFold fold, TextReader reader) implements VerifiedQuery.Proof {

    @Override
    public int times(BytesRef stored) throws IOException {
        return new OccurrenceFinder(needle, fold)
                .places(reader.read(stored.bytes, stored.offset, stored.length))
                .size();
    }

    @Override
    public boolean counts() {
        return true;
    }
}
