package io.ceyuan.web.page;

import io.ceyuan.core.document.SourceFile;
import io.ceyuan.core.reference.Reference;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What reference managers read in the head of a document's page: Highwire Press tags, and Dublin Core for those that know no
 * others. An institution makes the entry a report to Zotero; its own {@code z:itemType} says so where there is no issuer.
 */
final class MetaTags {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.ROOT);
    private static final String LANGUAGE = "zh-CN";

    private final List<MetaTag> tags = new ArrayList<>();

    private MetaTags() {}

    /**
     * @param reference of the whole document
     * @param file the absolute address of the original file
     */
    static List<MetaTag> of(Reference reference, SourceFile source, String file) {
        MetaTags meta = new MetaTags();
        LocalDate issued = reference.issued();
        meta.add("citation_title", reference.title());
        reference.authors().forEach(author -> meta.add("citation_author", name(author)));
        meta.add("citation_publication_date", issued == null ? null : DAY.format(issued));
        meta.add("citation_technical_report_institution", reference.publisher());
        meta.add("citation_technical_report_number", reference.number());
        meta.add("citation_language", LANGUAGE);
        meta.add("citation_public_url", reference.url());
        meta.add("citation_abstract_html_url", reference.url());
        meta.add("citation_pdf_url", source.isFileOf("pdf") ? file : null);
        reference.keywords().forEach(word -> meta.add("citation_keywords", word));
        meta.add("citation_abstract", reference.summary());
        meta.add("z:itemType", "report");
        meta.add("DC.title", reference.title());
        reference.authors().forEach(author -> meta.add("DC.creator", name(author)));
        meta.add("DC.date", issued == null ? null : issued.toString());
        meta.add("DC.publisher", reference.publisher());
        meta.add("DC.identifier", reference.url());
        meta.add("DC.language", LANGUAGE);
        return List.copyOf(meta.tags);
    }

    /** A name that readers do not part in two: they take white space, commas and semicolons for its joints. */
    private static String name(String author) {
        return author.replaceAll("(?<=\\p{IsHan})[\\s\\p{Z}]+(?=\\p{IsHan})", "")
                .replace(',', '，')
                .replace(';', '；');
    }

    /** Nothing is left out. */
    private void add(String name, @Nullable String content) {
        if (content != null && !content.isBlank()) {
            tags.add(new MetaTag(name, content));
        }
    }
}
