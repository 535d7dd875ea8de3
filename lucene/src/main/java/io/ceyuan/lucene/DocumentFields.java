package io.ceyuan.lucene;

import io.ceyuan.analysis.CharacterFold;
import io.ceyuan.analysis.CharacterFrequencies;
import io.ceyuan.analysis.CharacterVariants;
import io.ceyuan.analysis.PolicyAnalyzer;
import io.ceyuan.analysis.WordFrequencies;
import io.ceyuan.analysis.pinyin.SoundTokens;
import io.ceyuan.analysis.pinyin.Sounded;
import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.document.IssuingBody;
import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.core.document.Sourced;
import io.ceyuan.core.outline.Outline;
import io.ceyuan.core.outline.Section;
import io.ceyuan.core.query.QueryField;
import io.ceyuan.core.relation.DocumentRelations;
import io.ceyuan.core.search.Facet;
import io.ceyuan.core.search.FacetName;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.util.BytesRef;

/** A {@link PolicyDocument} as {@link IndexSchema} says it stands in the index. */
final class DocumentFields {

    private static final FieldType POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType NAMES = names();
    private static final FieldType FREQUENCIES = type(IndexOptions.DOCS_AND_FREQS);

    private final IndexSchema schema = new IndexSchema();
    private final ThreadLocal<Counters> counters;
    private final DocumentNames names;
    private final CharacterFold fold;

    /** What counts the terms of the views without positions, one document after the other. */
    private record Counters(WordFrequencies words, CharacterFrequencies characters, UnusualCharacters unusual) {}

    DocumentFields(PolicyAnalyzer analyzer) {
        fold = new CharacterFold();
        names = new DocumentNames(fold);
        CharacterVariants variants = new CharacterVariants(fold);
        counters = ThreadLocal.withInitial(() -> new Counters(
                new WordFrequencies(analyzer), new CharacterFrequencies(fold), new UnusualCharacters(fold, variants)));
    }

    Document of(PolicyDocument document, Signature signature) throws IOException {
        Document target = new Document();
        target.add(new StringField(IndexSchema.ID, document.id().value(), Field.Store.NO));
        target.add(new SortedDocValuesField(
                IndexSchema.ID, new BytesRef(document.id().value())));
        target.add(new StoredField(IndexSchema.DOCUMENT, schema.codec().encode(document)));
        places(document.places()).forEach(target::add);
        target.add(new BinaryDocValuesField(
                IndexSchema.TITLE, new BytesRef(document.title().value())));
        VersionKey.of(document, names)
                .ifPresent(key -> target.add(new StringField(IndexSchema.VERSION_OF, key, Field.Store.NO)));
        target.add(new NumericDocValuesField(IndexSchema.GROUP, signature.hash()));
        signature.bands().forEach(band -> target.add(new StringField(IndexSchema.BAND, band, Field.Store.NO)));
        Counters counted = counters.get();
        for (SearchedText.Passage passage : SearchedText.of(document).passages()) {
            addText(target, passage.text(), passage.kind(), counted);
        }
        target.add(new Field(PolicyAnalyzer.WORDS, counted.words().drain(), FREQUENCIES));
        target.add(new Field(PolicyAnalyzer.CHARS, counted.characters().drain(), FREQUENCIES));
        addFieldTexts(target, document, counted.unusual());
        counted.unusual()
                .drain()
                .forEach(character -> target.add(new StringField(IndexSchema.UNUSUAL, character, Field.Store.NO)));
        addOwnHeadings(target, document);
        addNames(target, document);
        addFacets(target, document);
        addRelations(target, document);
        return schema.facets().build(target);
    }

    Signature signature(PolicyDocument document) {
        return Signature.of(document.id(), TextShape.of(document, fold));
    }

    /** Joins the documents with the signatures, which are in the writer, to the groups of their copies. */
    void group(IndexWriter writer, Collection<Signature> fresh) throws IOException {
        CopyGrouping.settle(writer, fresh, schema.codec(), fold);
    }

    /** The columns that tell where the files lie. */
    List<Field> places(List<SourceFile> places) throws IOException {
        return List.of(
                new BinaryDocValuesField(
                        IndexSchema.PLACES, new BytesRef(schema.codec().encode(places))),
                new BinaryDocValuesField(IndexSchema.FOLDERS, Folders.encode(places)));
    }

    private static void addText(Document target, String text, ParagraphKind kind, Counters counted) throws IOException {
        target.add(new Field(PolicyAnalyzer.BIGRAMS, kind.marked(text), POSITIONS));
        counted.unusual().add(text);
        counted.words().add(text);
        counted.characters().add(text);
    }

    private static void addFieldTexts(Document target, PolicyDocument document, UnusualCharacters unusual) {
        for (QueryField field : QueryField.values()) {
            for (String text : FieldTexts.of(document, field)) {
                target.add(new Field(FieldTexts.indexField(field), text, POSITIONS));
                unusual.add(text);
            }
        }
    }

    private static void addOwnHeadings(Document target, PolicyDocument document) {
        for (Paragraph paragraph : document.paragraphs()) {
            if (ParagraphKind.of(paragraph, document.title().value()) == ParagraphKind.HEADING) {
                target.add(new Field(IndexSchema.HEADINGS, paragraph.text(), POSITIONS));
            }
        }
        Sourced<String> summary = document.details().summary();
        if (summary != null) {
            target.add(new Field(IndexSchema.SUMMARY, summary.value(), POSITIONS));
        }
        Sourced<List<String>> keywords = document.details().keywords();
        if (keywords != null) {
            keywords.value().forEach(word -> target.add(new Field(IndexSchema.SUMMARY, word, POSITIONS)));
        }
    }

    private void addNames(Document target, PolicyDocument document) {
        target.add(new StringField(
                IndexSchema.ANSWERS_TO, names.ofTitle(document.title().value()), Field.Store.NO));
        addSounds(target, document.title().value());
        for (IssuingBody issuer : document.issuers()) {
            target.add(new StringField(IndexSchema.ISSUER_NAME, issuer.name(), Field.Store.NO));
            target.add(new SortedSetDocValuesField(IndexSchema.ISSUER_NAME, new BytesRef(issuer.name())));
        }
        String number = document.numberText();
        if (number != null) {
            addSounds(target, number);
            target.add(new BinaryDocValuesField(IndexSchema.NUMBER, new BytesRef(number)));
            target.add(new StringField(IndexSchema.ANSWERS_TO, number, Field.Store.NO));
        }
    }

    private void addRelations(Document target, PolicyDocument document) throws IOException {
        DocumentRelations relations = DocumentRelations.of(document);
        RelationTerms.addKeys(target, relations.answersTo());
        RelationTerms.addRelations(target, relations.relations());
        target.add(RelationColumn.field(relations.relations()));
        target.add(new StoredField(IndexSchema.RELATIONS, schema.codec().encodeRelations(relations.relations())));
        target.add(new StoredField(
                IndexSchema.ADDRESSES,
                Outline.of(document.paragraphs()).walk().map(Section::anchor).collect(Collectors.joining("\n"))));
    }

    private void addSounds(Document target, String name) {
        target.add(new Field(IndexSchema.NAMED, new SoundTokens(Sounded.of(name, fold)), NAMES));
    }

    private static void addFacets(Document target, PolicyDocument document) {
        for (IssuingBody issuer : document.issuers()) {
            addFacet(target, FacetName.ISSUER, FacetLabels.ofIssuer(issuer));
        }
        if (document.issuers().isEmpty()) {
            addFacet(target, FacetName.ISSUER, FacetLabels.noIssuer());
        }
        addFacet(target, FacetName.KIND, document.kind().label());
        AdministrativeLevel level = document.level();
        addFacet(target, FacetName.LEVEL, level == null ? Facet.NONE : level.label());
        Standpoint.add(target, document);
        addRegion(target, document);
        Sourced<String> topic = document.details().topic();
        addFacet(target, FacetName.TOPIC, topic == null ? Facet.NONE : topic.value());
        LocalDate issued = document.issuedDate();
        if (issued != null) {
            target.add(NumericDocValuesField.indexedField(IndexSchema.ISSUED, issued.toEpochDay()));
        }
        addFacet(target, FacetName.YEAR, issued == null ? Facet.NONE : Integer.toString(issued.getYear()));
        Validities.add(target, document);
        addFacet(target, FacetName.FORMAT, document.source().format());
    }

    private static void addRegion(Document target, PolicyDocument document) {
        String region = document.region();
        String[] path = region == null
                ? new String[] {Facet.NONE}
                : Stream.concat(Stream.of(region), document.details().divisions().stream())
                        // who writes 云泽省/青岚市 means these two
                        .flatMap(step -> Arrays.stream(FacetLabels.path(step)))
                        .filter(step -> !step.isBlank())
                        .toArray(String[]::new);
        addFacet(target, FacetName.REGION, path.length == 0 ? new String[] {Facet.NONE} : path);
    }

    private static void addFacet(Document target, FacetName name, String... path) {
        target.add(new SortedSetDocValuesFacetField(name.wireName(), path));
    }

    /** Who is typing wants names in the order of their dates, so their lengths do not count. */
    private static FieldType names() {
        FieldType type = new FieldType(POSITIONS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }
}
