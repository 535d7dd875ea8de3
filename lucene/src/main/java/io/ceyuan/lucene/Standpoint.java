package io.ceyuan.lucene;

import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.search.FacetName;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in a document: level, place and bodies, from columns alone.
 *
 * @param level null where it is not known
 * @param region 云泽省/青岚市/; empty where it is not known
 */
record Standpoint(@Nullable AdministrativeLevel level, String region, Set<String> issuers) {

    private static final List<AdministrativeLevel> LEVELS = List.of(AdministrativeLevel.values());

    static void add(Document target, PolicyDocument document) {
        AdministrativeLevel level = document.level();
        if (level != null) {
            target.add(new NumericDocValuesField(IndexSchema.LEVEL, LEVELS.indexOf(level)));
        }
        String region = document.region();
        if (region != null) {
            String path = Stream.concat(Stream.of(region), document.details().divisions().stream())
                    .collect(Collectors.joining(FacetName.STEP, "", FacetName.STEP));
            target.add(new BinaryDocValuesField(IndexSchema.REGION, new BytesRef(path)));
        }
    }

    static Standpoint of(DocumentColumns columns) throws IOException {
        String region = columns.text(IndexSchema.REGION);
        Set<String> issuers = new HashSet<>();
        columns.terms(IndexSchema.ISSUER_NAME).forEach(name -> issuers.add(name.utf8ToString()));
        return new Standpoint(level(columns), region == null ? "" : region, issuers);
    }

    static @Nullable AdministrativeLevel level(DocumentColumns columns) throws IOException {
        OptionalLong level = columns.number(IndexSchema.LEVEL);
        return level.isEmpty() ? null : LEVELS.get((int) level.getAsLong());
    }

    static NumericDocValues levels(LeafReader reader) throws IOException {
        return DocValues.getNumeric(reader, IndexSchema.LEVEL);
    }

    /**
     * The level of a document by its column.
     *
     * @param doc the number of the document in its leaf
     */
    static @Nullable AdministrativeLevel level(NumericDocValues levels, int doc) throws IOException {
        return levels.advanceExact(doc) ? LEVELS.get((int) levels.longValue()) : null;
    }

    /** Whether it may repeal what the other has issued, as far as level and place tell: nobody repeals what stands above him. */
    boolean mayRepeal(Standpoint other) {
        boolean below = level != null && other.level != null && level.compareTo(other.level) > 0;
        boolean elsewhere = !region.isEmpty()
                && !other.region.isEmpty()
                && !other.region.startsWith(region)
                && !region.startsWith(other.region);
        return !below && !elsewhere;
    }

    boolean sharesIssuer(Standpoint other) {
        return issuers.stream().anyMatch(other.issuers::contains);
    }
}
