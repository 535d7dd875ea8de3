package io.ceyuan.lucene;

import io.ceyuan.core.document.DocumentId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/**
 * What finds the texts that may be copies of one another, without comparing each with each: one-permutation MinHash
 * (Li, Owen, Zhang 2012) in bands (Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, chapter 3). Two texts share a
 * band with the probability j^8 at similarity j, and at least one of eight with 99 % at j = 0.9, 3 % at j = 0.5.
 *
 * @param id term of the document
 * @param hash of the whole text
 * @param bands empty for a short text
 */
record Signature(BytesRef id, long hash, List<BytesRef> bands) {

    private static final int BANDS = 8;
    private static final int ROWS = 8;
    private static final int SLOT_SHIFT = Long.SIZE - 6;

    static Signature of(DocumentId document, TextShape text) {
        return new Signature(new BytesRef(document.value()), text.hash(), text.isShort() ? List.of() : bands(text));
    }

    private static List<BytesRef> bands(TextShape text) {
        long[] least = new long[BANDS * ROWS];
        Arrays.fill(least, Long.MAX_VALUE);
        text.forEachShingle(shingle -> {
            int slot = (int) (shingle >>> SLOT_SHIFT);
            least[slot] = Math.min(least[slot], shingle & Long.MAX_VALUE);
        });
        List<BytesRef> bands = new ArrayList<>(BANDS);
        for (int band = 0; band < BANDS; band++) {
            long hash = band;
            for (int row = 0; row < ROWS; row++) {
                hash = TextShape.mix(hash * 31 + least[band * ROWS + row]);
            }
            byte[] bytes = new byte[Long.BYTES];
            NumericUtils.longToSortableBytes(hash, bytes, 0);
            bands.add(new BytesRef(bytes));
        }
        return bands;
    }
}
