package io.ceyuan.lucene;

import io.ceyuan.analysis.BoundedPairs;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.search.FacetName;
import io.ceyuan.core.search.SearchException;
import io.ceyuan.core.search.SearchException.Reason;
import java.io.IOException;
import java.util.Map;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/**
 * What a document looks like in the index.
 *
 * <pre>
 * id        the document's id: term and order of ties
 * words     the whole text, frequencies: no query asks for the positions of words
 * bigrams   each paragraph, positions: a phrase on them is a string of the text; with the marks of {@link BoundedPairs}
 * in.…      title, number, issuers … for queries narrowed to them, as bigrams
 * unusual   folded characters that stand for an unusual one in the text, see {@link StrictQueries}
 * chars     the whole text, frequencies
 * heading.bigrams, summary.bigrams
 *           as bigrams, of each heading, of 提要 and 主题词
 * answersTo 发文字号 in its normal form and the title, folded and without white space: what names this document
 * named     the title and the 发文字号 letter by letter, with their sound, for who is typing
 * number    发文字号, to be named without reading the document
 * issuerName each 发文机关, to be suggested and compared
 * level     place in {@link io.ceyuan.core.document.AdministrativeLevel}
 * region    云泽省/青岚市
 * issued    成文日期 in days since 1970, for order
 * facets    one dimension for each {@link FacetName} but validity and folder, see {@link FacetLabels}
 * stated    时效性 as the document or its page states it, its place in {@link io.ceyuan.core.document.Validity}
 * effective first day in force, in days since 1970
 * expires   last day in force, in days since 1970
 * folders   the folders of the places, see {@link Folders}: changed with them
 * title     to be named without reading the document
 * versionOf what its versions have in common, see {@link VersionKey}
 * band      parts of the signature of the text, by which {@link CopyGrouping} finds copies
 * group     name of the group of copies; a document without copies is a group of its own
 * key       what others name it by, see {@link io.ceyuan.core.citation.CitationKey}
 * cites     key and kind of each relation to a document it names, see {@link RelationTerms}
 * says      kinds of those relations, see {@link Repeals}
 * said      kinds and keys of those relations, see {@link RelationColumn}
 * relations those relations, stored
 * addresses of its parts, stored: article-12
 * document  the whole {@link PolicyDocument}, stored
 * places    where its files lie, in place of what the stored document says: changed without writing the document
 * </pre>
 */
final class IndexSchema {

    /** Goes up with every change after which older indexes cannot be read rightly. */
    static final int VERSION = 10;

    static final String WRITE_LOCK = "write.lock";
    static final String ID = "id";
    static final String ANSWERS_TO = "answersTo";
    static final String HEADINGS = "heading.bigrams";
    static final String SUMMARY = "summary.bigrams";
    static final String NAMED = "named";
    static final String NUMBER = "number";
    static final String ISSUER_NAME = "issuerName";
    static final String UNUSUAL = "unusual";
    static final String LEVEL = "level";
    static final String REGION = "region";
    static final String ISSUED = "issued";
    static final String DOCUMENT = "document";
    static final String TITLE = "title";
    static final String VERSION_OF = "versionOf";
    static final String BAND = "band";
    static final String GROUP = "group";
    static final String PLACES = "places";
    static final String STATED = "stated";
    static final String EFFECTIVE = "effective";
    static final String EXPIRES = "expires";
    static final String FOLDERS = "folders";
    static final String KEY = "key";
    static final String CITES = "cites";
    static final String SAYS = "says";
    static final String SAID = "said";
    static final String RELATIONS = "relations";
    static final String ADDRESSES = "addresses";

    private static final String VERSION_KEY = "ceyuan.schema";
    private static final String LINEAGE_KEY = "ceyuan.lineage";

    private final FacetsConfig facets = new FacetsConfig();
    private final DocumentCodec codec = new DocumentCodec();

    IndexSchema() {
        facets.setMultiValued(FacetName.ISSUER.wireName(), true);
        facets.setHierarchical(FacetName.REGION.wireName(), true);
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
}
