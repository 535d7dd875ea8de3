package io.ceyuan.lucene;

import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.analysis.CharacterFrequencies;
import io.ceyuan.analysis.PolicyAnalyzer;
import io.ceyuan.core.document.IssuingBody;
import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.search.FacetName;
import io.ceyuan.core.search.SearchException;
import io.ceyuan.core.search.SearchException.Reason;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/**
 * What a document looks like in the index.
 *
 * <pre>
 * id        the document's id: term and order of ties
 * words     each paragraph, frequencies: no query asks for the positions of words
 * bigrams   each paragraph, positions: a phrase on them is a string of the text
 * chars     the whole text, frequencies
 * issued    成文日期 in days since 1970, for order
 * facets    one dimension for each {@link FacetName}
 * document  the whole {@link PolicyDocument}, stored
 * </pre>
 */
final class IndexSchema {

    /** Goes up with every change after which older indexes cannot be read rightly. */
    static final int VERSION = 1;

    static final String WRITE_LOCK = "write.lock";
    static final String ID = "id";
    static final String ISSUED = "issued";
    static final String DOCUMENT = "document";

    private static final String VERSION_KEY = "ceyuan.schema";
    private static final String LINEAGE_KEY = "ceyuan.lineage";
    private static final FieldType POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType FREQUENCIES = type(IndexOptions.DOCS_AND_FREQS);

    private final FacetsConfig facets = new FacetsConfig();
    private final DocumentCodec codec = new DocumentCodec();
    private final CharacterFold fold = new CharacterFold();
    private final ThreadLocal<CharacterFrequencies> counters =
            ThreadLocal.withInitial(() -> new CharacterFrequencies(fold));

    IndexSchema() {
        facets.setMultiValued(FacetName.ISSUER.wireName(), true);
    }

    FacetsConfig facets() {
        return facets;
    }

    DocumentCodec codec() {
        return codec;
    }

    /** Marks every commit: the version, and a name that an index has from its making to its end. */
    static Map<String, String> commitData(String lineage) {
        return Map.of(VERSION_KEY, Integer.toString(VERSION), LINEAGE_KEY, lineage);
    }

    /**
     * The lineage of the index.
     *
     * @throws SearchException when the index was made by another version
     */
    static String check(Directory directory) throws IOException {
        Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
        String found = data.getOrDefault(VERSION_KEY, "未知");
        if (!found.equals(Integer.toString(VERSION))) {
            throw new SearchException(
                    Reason.OTHER_SCHEMA,
                    "索引的结构版本是 " + found + "，本程序需要版本 " + VERSION + "。请运行 ./ceyuan index --rebuild 文件夹 重建索引");
        }
        return data.getOrDefault(LINEAGE_KEY, "");
    }

    Document toLucene(PolicyDocument document) throws IOException {
        Document target = new Document();
        target.add(new StringField(ID, document.id().value(), Field.Store.NO));
        target.add(new SortedDocValuesField(ID, new BytesRef(document.id().value())));
        target.add(new StoredField(DOCUMENT, codec.encode(document)));
        String title = document.title().value();
        CharacterFrequencies characters = counters.get();
        boolean titleInText = false;
        for (Paragraph paragraph : document.paragraphs()) {
            titleInText |= paragraph.text().contains(title);
            addText(target, paragraph.text(), characters);
        }
        if (!titleInText) {
            addText(target, title, characters);
        }
        target.add(new Field(PolicyAnalyzer.CHARS, characters.drain(), FREQUENCIES));
        addFacets(target, document);
        return facets.build(target);
    }

    private static void addText(Document target, String text, CharacterFrequencies characters) {
        target.add(new Field(PolicyAnalyzer.WORDS, text, FREQUENCIES));
        target.add(new Field(PolicyAnalyzer.BIGRAMS, text, POSITIONS));
        characters.add(text);
    }

    private static void addFacets(Document target, PolicyDocument document) {
        for (IssuingBody issuer : document.issuers()) {
            addFacet(target, FacetName.ISSUER, issuer.name());
        }
        addFacet(target, FacetName.KIND, document.kind().label());
        if (document.level() != null) {
            addFacet(target, FacetName.LEVEL, document.level().label());
        }
        if (document.region() != null) {
            addFacet(target, FacetName.REGION, document.region());
        }
        LocalDate issued = document.issuedDate();
        if (issued != null) {
            target.add(NumericDocValuesField.indexedField(ISSUED, issued.toEpochDay()));
            addFacet(target, FacetName.YEAR, Integer.toString(issued.getYear()));
        }
        addFacet(target, FacetName.FORMAT, document.source().format());
    }

    private static void addFacet(Document target, FacetName name, String value) {
        target.add(new SortedSetDocValuesFacetField(name.wireName(), value));
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }
}
