package io.ceyuan.indexer.extract;

import io.ceyuan.core.document.Provenance;
import io.ceyuan.indexer.extract.LineJoiner.Line;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dom4j.DocumentException;
import org.dom4j.io.SAXReader;
import org.jspecify.annotations.Nullable;
import org.ofdrw.core.basicStructure.ofd.docInfo.CT_DocInfo;
import org.ofdrw.core.basicStructure.ofd.docInfo.CustomData;
import org.ofdrw.core.basicStructure.ofd.docInfo.CustomDatas;
import org.ofdrw.core.basicStructure.pageObj.Content;
import org.ofdrw.core.basicStructure.pageObj.Page;
import org.ofdrw.core.basicStructure.pageObj.Template;
import org.ofdrw.core.basicStructure.pageObj.layer.CT_Layer;
import org.ofdrw.core.basicStructure.pageObj.layer.PageBlockType;
import org.ofdrw.core.basicStructure.pageObj.layer.block.CT_PageBlock;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.pkg.tool.SAXReaderFactory;
import org.ofdrw.reader.OFDReader;
import org.xml.sax.SAXException;

/** The text of an OFD file, whose pages are joined like those of a PDF. Annotations, seals and slanted watermarks are left out. */
final class OfdText {

    private static final int DEEPEST = 100;

    static {
        // the library's readers would follow entities out of the file
        SAXReaderFactory.SetCustomizedProducer(OfdText::withoutDoctype);
    }

    private final OFDReader reader;
    private final Map<String, Optional<Page>> templates = new HashMap<>();
    private int characters;

    private OfdText(OFDReader reader) {
        this.reader = reader;
    }

    static Extraction read(Path file) throws IOException, SAXException {
        try (ScratchFolder folder = ScratchFolder.make()) {
            unpack(file, folder.path());
            try (OFDReader reader = new OFDReader(folder.path().toString(), false)) {
                return new OfdText(reader).read();
            }
        }
    }

    /** Fonts and images are not needed, and names that lead out of the folder are left alone. */
    private static void unpack(Path file, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().filter(ZipGuard::isXml).toList()) {
                Path target = folder.resolve(entry.getName().replaceFirst("^[/\\\\]+", ""))
                        .normalize();
                if (target.startsWith(folder) && !target.equals(folder)) {
                    Files.createDirectories(Objects.requireNonNull(target.getParent()));
                    try (InputStream in = zip.getInputStream(entry)) {
                        Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
    }

    private Extraction read() throws SAXException {
        List<List<Line>> pages = new ArrayList<>();
        int unread = 0;
        int count = reader.getNumberOfPages();
        for (int number = 1; number <= count; number++) {
            Optional<Page> page = page(number);
            if (page.isEmpty()) {
                unread++;
            } else {
                pages.add(lines(page.get()));
            }
        }
        List<Block> blocks = new PdfPages(pages).blocks();
        if (blocks.isEmpty()) {
            return unread > 0 ? Rejected.damaged() : Rejected.noText();
        }
        if (CleanText.isGarbled(String.join("", blocks.stream().map(Block::text).toList()))) {
            return Rejected.garbled();
        }
        return new Extracted("ofd", blocks, properties());
    }

    /** The page with the number, the first one being 1; empty when its content is missing or broken. */
    private Optional<Page> page(int number) {
        try {
            return Optional.ofNullable(reader.getPage(number));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private List<Line> lines(Page page) throws SAXException {
        OfdLines lines = new OfdLines();
        for (Template template : page.getTemplates()) {
            Optional<Page> form = template(template);
            if (form.isPresent()) {
                collect(form.get(), lines);
            }
        }
        collect(page, lines);
        return lines.inReadingOrder();
    }

    /** Forms stand in the file once, and on every page that uses them. */
    private Optional<Page> template(Template template) {
        return templates.computeIfAbsent(String.valueOf(template.getTemplateID()), id -> {
            try {
                return Optional.ofNullable(reader.getTemplate(id)).map(found -> found.getPage());
            } catch (RuntimeException e) {
                return Optional.empty();
            }
        });
    }

    private void collect(Page page, OfdLines lines) throws SAXException {
        Content content = page.getContent();
        if (content != null) {
            for (CT_Layer layer : content.getLayers()) {
                collect(layer, lines, 0);
            }
        }
    }

    private void collect(CT_PageBlock block, OfdLines lines, int depth) throws SAXException {
        if (depth > DEEPEST) {
            throw new TooMuchException(Rejected.tooComplex());
        }
        for (PageBlockType part : block.getPageBlocks()) {
            if (part instanceof TextObject text) {
                characters += lines.add(text);
                if (characters > Limits.CHARACTERS || Thread.currentThread().isInterrupted()) {
                    throw new TooMuchException(Rejected.tooMuchText());
                }
            } else if (part instanceof CT_PageBlock inner) {
                collect(inner, lines, depth + 1);
            }
        }
    }

    /** The title, and what the producer noted under a label we know, as 发文字号. Author and day of conversion tell nothing. */
    private List<Property> properties() {
        CT_DocInfo info;
        try {
            info = reader.getOFDDir().getOfd().getDocBody().getDocInfo();
        } catch (IOException | DocumentException | RuntimeException e) {
            return List.of();
        }
        List<Property> properties = new ArrayList<>();
        if (info != null) {
            add(Field.TITLE, info.getTile(), properties);
            CustomDatas noted = info.getCustomDatas();
            for (CustomData data : noted == null ? List.<CustomData>of() : noted.getCustomDatas()) {
                Optional.ofNullable(data.getDataName())
                        .flatMap(Field::ofLabel)
                        .filter(field -> field != Field.OTHER)
                        .ifPresent(field -> add(field, data.getValue(), properties));
            }
        }
        return properties;
    }

    private static void add(Field field, @Nullable String raw, List<Property> properties) {
        String value = CleanText.line(raw == null ? "" : raw);
        if (!value.isEmpty()) {
            properties.add(new Property(field, value, Provenance.FILE_PROPERTIES));
        }
    }

    private static SAXReader withoutDoctype() {
        SAXReader reader = new SAXReader();
        try {
            reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return reader;
        } catch (SAXException e) {
            throw new IllegalStateException("the JDK's parser knows this feature", e);
        }
    }
}
