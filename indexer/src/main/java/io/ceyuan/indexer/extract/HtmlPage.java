package io.ceyuan.indexer.extract;

import io.ceyuan.core.document.Provenance;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A web page: its information table as properties, and the blocks of its main part. */
final class HtmlPage {

    private static final Pattern DECLARED =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w-]+)", Pattern.CASE_INSENSITIVE);
    private static final int DECLARED_WITHIN = 16_384;

    /** 关于…的通知_中国政府网, 关于…的通知 - 云南省人民政府门户网站 */
    private static final Pattern SITE =
            Pattern.compile("\\s*[_|\\-—–>]+\\s*[^_|>]{0,30}(?:网|网站|门户|政府|平台|频道|栏目|政务|公开|法规|库)[^_|>]{0,10}$");

    private HtmlPage() {}

    static Extraction read(byte[] bytes) {
        Optional<String> text = TextDecoder.decode(bytes, declared(bytes));
        return text.isEmpty() ? Rejected.undecodable() : read(text.get());
    }

    static Extraction read(String html) {
        Document page = Jsoup.parse(html);
        List<Property> properties = new ArrayList<>(PageTable.takeFrom(page.body()));
        properties.addAll(head(page));
        List<Block> blocks = HtmlBlocks.of(MainContent.of(page.body()));
        if (blocks.isEmpty()) {
            return Rejected.blank();
        }
        return blocks.size() > Limits.BLOCKS ? Rejected.tooMuchText() : new Extracted("html", blocks, properties);
    }

    private static List<Property> head(Document page) {
        List<Property> properties = new ArrayList<>();
        meta(page, "ArticleTitle", Field.TITLE, properties);
        meta(page, "PubDate", Field.PUBLISHED, properties);
        meta(page, "publishdate", Field.PUBLISHED, properties);
        meta(page, "ContentSource", Field.ISSUER, properties);
        Element heading = page.selectFirst("h1");
        if (heading != null) {
            add(heading.text(), Field.TITLE, Provenance.HEAD, properties);
        }
        String title = page.title();
        Matcher site = SITE.matcher(title);
        add(
                site.find() ? title.substring(0, site.start()) : title,
                Field.TITLE,
                Provenance.FILE_PROPERTIES,
                properties);
        return properties;
    }

    private static void meta(Document page, String name, Field field, List<Property> properties) {
        Element meta = page.selectFirst("meta[name=" + name + "]");
        if (meta != null) {
            add(meta.attr("content"), field, Provenance.PAGE_TABLE, properties);
        }
    }

    private static void add(String raw, Field field, Provenance provenance, List<Property> properties) {
        String value = CleanText.line(raw);
        if (!value.isEmpty()) {
            properties.add(new Property(field, value, provenance));
        }
    }

    /** The charset the page names; gb2312 and gbk mean GB18030. */
    private static @Nullable Charset declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(start);
        if (!matcher.find()) {
            return null;
        }
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        if (name.startsWith("gb")) {
            return TextDecoder.GB18030;
        }
        return name.startsWith("big5") ? TextDecoder.BIG5 : null;
    }
}
