package io.ceyuan.indexer.extract;

import io.ceyuan.core.document.Provenance;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.sax.SecureContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads the text out of a file of any kind, and never throws on one: what cannot be read is a {@link Rejected}. Safe for
 * many threads. Pages that are pictures are left to {@link ScanExtractor}, attached files are not opened; hidden sheets are read, and so is a PDF whose
 * author only asked not to copy from it.
 */
public final class TextExtractor implements Extractor {

    /** Changes when the same file would give another text. */
    public static final String VERSION = "6";

    /** A larger file is rejected unread. */
    public static final long MOST_BYTES = Limits.FILE_BYTES;

    private static final EmbeddedDocumentExtractor NOTHING_EMBEDDED = new EmbeddedDocumentExtractor() {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // attached files are documents of their own
        }
    };

    /** Enough for any chain of causes, and an end to one that is a ring. */
    private static final int CAUSES = 20;

    private final TimeLimit timeLimit;
    private final Parser office = new OfficeParser();
    private final Parser officeXml = new OOXMLParser();
    private final Parser richText = new RTFParser();
    private final Parser openDocument = new OpenDocumentParser();
    private final Parser epub = new EpubParser();

    public TextExtractor() {
        this(Limits.TIME);
    }

    TextExtractor(Duration limit) {
        timeLimit = new TimeLimit(limit);
    }

    /** One that leaves it to somebody else to see that a file takes no longer than it may. */
    public static Extractor untimed() {
        return new TextExtractor()::readOrReject;
    }

    @Override
    public Extraction extract(Path file) throws InterruptedException {
        try {
            return timeLimit.run(() -> readOrReject(file));
        } catch (TimeoutException e) {
            return Rejected.outOfTime(timeLimit.duration().toSeconds());
        } catch (ExecutionException e) {
            return rejected(e.getCause() == null ? e : e.getCause());
        }
    }

    private Extraction readOrReject(Path file) {
        try {
            return OpenableFile.isOpenable(file) ? read(file) : readCopy(file);
        } catch (Exception | Error e) {
            return rejected(e);
        }
    }

    private Extraction readCopy(Path file) throws IOException, SAXException, TikaException {
        if (Files.size(file) > Limits.FILE_BYTES) {
            return Rejected.tooLarge(Files.size(file), Limits.FILE_BYTES);
        }
        try (OpenableFile copy = OpenableFile.copyOf(file)) {
            return read(copy.path());
        }
    }

    private Extraction read(Path file) throws IOException, SAXException, TikaException {
        long bytes = Files.size(file);
        if (bytes == 0) {
            return Rejected.empty();
        }
        if (bytes > Limits.FILE_BYTES) {
            return Rejected.tooLarge(bytes, Limits.FILE_BYTES);
        }
        return switch (FileSniffer.look(file)) {
            case FileSniffer.Look.Refused refused -> refused.rejected();
            case FileSniffer.Look.Kind(FileKind kind) -> read(file, bytes, kind);
        };
    }

    private Extraction read(Path file, long bytes, FileKind kind) throws IOException, SAXException, TikaException {
        return switch (kind) {
            case TXT, MD, HTML, CSV, XML, EML ->
                bytes > Limits.TEXT_BYTES ? Rejected.tooLarge(bytes, Limits.TEXT_BYTES) : text(file, kind);
            case PDF -> pages(file);
            case OFD -> OfdText.read(file);
            case RTF -> blocks(file, kind, richText);
            case DOCX, XLSX, PPTX -> blocks(file, kind, officeXml);
            case ODT, ODS, ODP -> blocks(file, kind, openDocument);
            case EPUB -> blocks(file, kind, epub);
            case OLE -> blocks(file, kind, office);
            case WPS -> WorksText.read(file);
            case MSG -> MsgMail.text(file);
        };
    }

    private static Extraction text(Path file, FileKind kind) throws IOException, TooMuchException {
        byte[] bytes = Files.readAllBytes(file);
        if (kind == FileKind.HTML) {
            return HtmlPage.read(bytes);
        }
        if (kind == FileKind.EML) {
            return EmlMail.text(bytes);
        }
        Optional<String> text = TextDecoder.decode(bytes, null);
        if (text.isEmpty()) {
            return Rejected.undecodable();
        }
        return switch (kind) {
            case MD -> MarkdownText.read(text.get());
            case CSV -> CsvText.read(text.get());
            case XML -> XmlText.read(text.get());
            default -> PlainText.read(text.get());
        };
    }

    private static Extraction pages(Path file) throws IOException {
        PdfFile pdf = PdfFile.read(file);
        Extraction extraction = extracted("pdf", pdf.blocks(), pdf.title(), Rejected.noText());
        return extraction instanceof Extracted text && pdf.hasBarePages()
                ? new Extracted(text.format(), text.blocks(), text.properties(), Recognition.WANTED)
                : extraction;
    }

    private Extraction blocks(Path file, FileKind kind, Parser parser) throws IOException, SAXException, TikaException {
        WordShape shape = kind == FileKind.DOCX ? WordShape.of(file) : WordShape.NONE;
        BlockHandler handler = new BlockHandler(kind == FileKind.PPTX || kind == FileKind.OLE, shape);
        Metadata metadata = parse(file, parser, handler);
        String format = kind == FileKind.OLE ? FileKind.oleFormat(metadata.get(Metadata.CONTENT_TYPE)) : kind.format();
        Rejected none = format.equals("ole") ? Rejected.unsupported(FileSniffer.extension(file)) : Rejected.blank();
        String title =
                Optional.ofNullable(metadata.get(TikaCoreProperties.TITLE)).orElse("");
        return extracted(format, handler.blocks(), CleanText.line(title), none);
    }

    private static Metadata parse(Path file, Parser parser, ContentHandler handler)
            throws IOException, SAXException, TikaException {
        Metadata metadata = new Metadata();
        try (TikaInputStream in = TikaInputStream.get(file)) {
            SecureContentHandler secure = new SecureContentHandler(handler, in);
            try {
                parser.parse(in, secure, metadata, context());
            } catch (SAXException e) {
                refuseBomb(secure, e);
                throw e;
            } catch (TikaException e) {
                if (e.getCause() instanceof SAXException cause) {
                    refuseBomb(secure, cause);
                }
                throw e;
            }
        }
        return metadata;
    }

    private static void refuseBomb(SecureContentHandler secure, SAXException thrown) throws TooMuchException {
        try {
            secure.throwIfCauseOf(thrown);
        } catch (TikaException e) {
            throw new TooMuchException(Rejected.tooComplex());
        }
    }

    private static ParseContext context() {
        ParseContext context = new ParseContext();
        OfficeParserConfig office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        // the other one takes slides in the order of their ids as words: the tenth comes before the third
        office.setUseSAXPptxExtractor(false);
        office.setExtractMacros(false);
        office.setIncludeDeletedContent(false);
        office.setIncludeHeadersAndFooters(false);
        office.setIncludeShapeBasedContent(true);
        context.set(OfficeParserConfig.class, office);
        context.set(EmbeddedDocumentExtractor.class, NOTHING_EMBEDDED);
        return context;
    }

    private static Extraction extracted(String format, List<Block> blocks, String title, Rejected none) {
        if (blocks.isEmpty()) {
            return none;
        }
        if (CleanText.isGarbled(String.join("", blocks.stream().map(Block::text).toList()))) {
            return Rejected.garbled();
        }
        List<Property> properties =
                title.isEmpty() ? List.of() : List.of(new Property(Field.TITLE, title, Provenance.FILE_PROPERTIES));
        return new Extracted(format, PageTail.cut(blocks), properties);
    }

    /** Everything a parser throws on a bad file, errors included, ends here. */
    static Rejected rejected(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(CAUSES)
                .map(TextExtractor::known)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Rejected.damaged());
    }

    private static Optional<Rejected> known(Throwable cause) {
        return switch (cause) {
            case InvalidPasswordException e -> Optional.of(Rejected.encrypted());
            case EncryptedDocumentException e -> Optional.of(Rejected.encrypted());
            case NoSuchFileException e -> Optional.of(Rejected.vanished());
            case AccessDeniedException e -> Optional.of(Rejected.unreadable());
            case TooMuchException e -> Optional.of(e.rejected());
            case OutOfMemoryError e -> Optional.of(Rejected.unpacksTooLarge());
            case StackOverflowError e -> Optional.of(Rejected.tooComplex());
            default -> Optional.empty();
        };
    }
}
