package io.ceyuan.lucene;

import io.ceyuan.core.citation.CitationKey;
import io.ceyuan.core.relation.Relation;
import io.ceyuan.core.relation.RelationKind;
import java.io.IOException;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Kinds and keys of the relations of each document, in their order, without what they say: links are found from it alone. */
final class RelationColumn {

    private static final List<RelationKind> KINDS = List.of(RelationKind.values());

    private RelationColumn() {}

    /**
     * A relation.
     *
     * @param place among the relations of its document, from 0 on
     * @param keys terms of its keys, the surest first
     * @param issued year in which it says that the other was issued; 0 where it names none
     */
    record Entry(int place, RelationKind kind, List<BytesRef> keys, int issued) {}

    static Field field(List<Relation> relations) throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        out.writeVInt(relations.size());
        for (Relation relation : relations) {
            out.writeVInt(KINDS.indexOf(relation.kind()));
            Year issued = relation.issued();
            out.writeVInt(issued == null ? 0 : issued.getValue());
            out.writeVInt(relation.keys().size());
            for (CitationKey key : relation.keys()) {
                BytesRef term = new BytesRef(RelationTerms.cut(key.term()));
                out.writeVInt(term.length);
                out.writeBytes(term.bytes, term.offset, term.length);
            }
        }
        return new BinaryDocValuesField(IndexSchema.SAID, new BytesRef(out.toArrayCopy()));
    }

    static BinaryDocValues of(LeafReader reader) throws IOException {
        return DocValues.getBinary(reader, IndexSchema.SAID);
    }

    /** The relations of a value of the column; none where there is no value. */
    static List<Entry> read(@Nullable BytesRef value) {
        if (value == null) {
            return List.of();
        }
        ByteArrayDataInput in = new ByteArrayDataInput(value.bytes, value.offset, value.length);
        int size = in.readVInt();
        List<Entry> entries = new ArrayList<>(size);
        for (int place = 0; place < size; place++) {
            RelationKind kind = KINDS.get(in.readVInt());
            int issued = in.readVInt();
            int count = in.readVInt();
            List<BytesRef> keys = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                byte[] term = new byte[in.readVInt()];
                in.readBytes(term, 0, term.length);
                keys.add(new BytesRef(term));
            }
            entries.add(new Entry(place, kind, keys, issued));
        }
        return entries;
    }
}
