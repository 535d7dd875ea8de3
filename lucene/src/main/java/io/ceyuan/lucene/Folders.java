package io.ceyuan.lucene;

import io.ceyuan.core.document.SourceFile;
import io.ceyuan.core.search.Facet;
import io.ceyuan.core.search.FacetName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * The folders in which the files of the documents of a view lie, from the folder that was indexed down. An archive, or a mail
 * with attachments, is the folder of what is in it.
 */
final class Folders {

    /** Below this, folders are no choice any more: their number grows, and what each holds is found by its title. */
    static final int DEEPEST = 5;

    /** No name of a file has it. */
    private static final String BETWEEN = "\u0000";

    private final KeyColumn column;

    /** For each key the folders of its documents with all those above, none twice. */
    private final List<List<String>> folders;

    private Folders(KeyColumn column, List<List<String>> folders) {
        this.column = column;
        this.folders = folders;
    }

    /** As the index keeps it, to be changed without writing the document. */
    static BytesRef encode(List<SourceFile> places) {
        return new BytesRef(places.stream()
                .map(place -> folder(place.place()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(BETWEEN)));
    }

    /** 文库/附件.zip!/名单.xlsx lies in 文库/附件.zip. */
    private static String folder(String place) {
        String[] steps = place.replace(SourceFile.INSIDE, FacetName.STEP).split(FacetName.STEP);
        int depth = Math.min(steps.length - 1, DEEPEST);
        // who indexed a single file named no folder
        return depth == 0
                ? Facet.NONE
                : String.join(FacetName.STEP, List.of(steps).subList(0, depth));
    }

    static Folders of(IndexReader reader) throws IOException {
        int[] keys = new int[reader.maxDoc()];
        Map<BytesRef, Integer> known = new HashMap<>();
        List<List<String>> folders = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            BinaryDocValues values = leaf.reader().getBinaryDocValues(IndexSchema.FOLDERS);
            if (values == null) {
                continue;
            }
            for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
                Integer key = known.get(values.binaryValue());
                if (key == null) {
                    key = folders.size();
                    known.put(BytesRef.deepCopyOf(values.binaryValue()), key);
                    folders.add(withUpper(values.binaryValue().utf8ToString()));
                }
                keys[leaf.docBase + doc] = key;
            }
        }
        // the keys of documents that are deleted are never counted
        return new Folders(new KeyColumn(keys, Math.max(1, folders.size())), folders);
    }

    private static List<String> withUpper(String encoded) {
        LinkedHashSet<String> all = new LinkedHashSet<>();
        for (String folder : encoded.split(BETWEEN)) {
            for (int end = folder.indexOf('/'); end >= 0; end = folder.indexOf('/', end + 1)) {
                all.add(folder.substring(0, end));
            }
            all.add(folder);
        }
        return List.copyOf(all);
    }

    KeyColumn column() {
        return column;
    }

    /** The keys of the documents in a folder or below it. */
    BitSet keys(List<String> wanted) {
        BitSet keys = new BitSet(folders.size());
        for (int key = 0; key < folders.size(); key++) {
            if (wanted.stream().anyMatch(folders.get(key)::contains)) {
                keys.set(key);
            }
        }
        return keys;
    }

    /** The number of documents in every folder and below it; none that has no document. */
    NavigableMap<String, Long> counts(List<Long> byKey) {
        TreeMap<String, Long> counts = new TreeMap<>();
        for (int key = 0; key < folders.size(); key++) {
            if (byKey.get(key) > 0) {
                for (String folder : folders.get(key)) {
                    counts.merge(folder, byKey.get(key), Long::sum);
                }
            }
        }
        return counts;
    }
}
