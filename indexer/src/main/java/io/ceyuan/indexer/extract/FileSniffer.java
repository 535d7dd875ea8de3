package io.ceyuan.indexer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells the kind of a file by its first bytes, and by its extension where the bytes are mere text. */
final class FileSniffer {

    private static final int START = 4096;
    private static final Pattern WEB_PAGE = Pattern.compile(
            "^\\W{0,4}\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html)[\\s>]",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private FileSniffer() {}

    /** What a look at the file tells: its kind, or why it is not read. */
    sealed interface Look {
        record Kind(FileKind kind) implements Look {}

        record Refused(Rejected rejected) implements Look {}
    }

    static Look look(Path file) throws IOException {
        String start = start(file);
        String extension = extension(file);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return zip(file, extension);
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return new Look.Kind(OleSniffer.kind(file));
        }
        if (start.substring(0, Math.min(1024, start.length())).contains("%PDF-")) {
            return new Look.Kind(FileKind.PDF);
        }
        if (start.startsWith("{\\rtf")) {
            return new Look.Kind(FileKind.RTF);
        }
        if (WEB_PAGE.matcher(start).find()
                && (FileKind.isBinary(extension) || FileKind.ofText(extension).isPresent())) {
            return new Look.Kind(FileKind.HTML);
        }
        Optional<FileKind> text = FileKind.ofText(extension);
        if (text.isPresent()) {
            return new Look.Kind(text.get());
        }
        return new Look.Refused(FileKind.isBinary(extension) ? Rejected.damaged() : Rejected.unsupported(extension));
    }

    /** The extension in lower case without its dot; empty when there is none. */
    static String extension(Path file) {
        String name = String.valueOf(file.getFileName()).strip();
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 ? "" : name.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
        return extension.length() <= 10 ? extension : "";
    }

    private static String start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(START), StandardCharsets.ISO_8859_1);
        }
    }

    private static Look zip(Path file, String extension) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("OFD.xml") != null) {
                Optional<Rejected> bomb = ZipGuard.check(zip);
                return bomb.isPresent() ? new Look.Refused(bomb.get()) : new Look.Kind(FileKind.OFD);
            }
            Optional<FileKind> kind = zip.getEntry("[Content_Types].xml") != null ? office(zip) : openDocument(zip);
            if (kind.isPresent()) {
                Optional<Rejected> bomb = ZipGuard.check(zip);
                return bomb.isPresent() ? new Look.Refused(bomb.get()) : new Look.Kind(kind.get());
            }
        } catch (ZipException e) {
            return new Look.Refused(
                    FileKind.isBinary(extension) ? Rejected.damaged() : Rejected.unsupported(extension));
        }
        // an archive under the name of an office file is no office file
        return new Look.Refused(FileKind.isBinary(extension) ? Rejected.damaged() : Rejected.unsupported(extension));
    }

    private static Optional<FileKind> office(ZipFile zip) {
        return zip.stream()
                .map(ZipEntry::getName)
                .map(name -> switch (name.substring(0, Math.max(0, name.indexOf('/')))) {
                    case "word" -> Optional.of(FileKind.DOCX);
                    case "xl" -> Optional.of(FileKind.XLSX);
                    case "ppt" -> Optional.of(FileKind.PPTX);
                    default -> Optional.<FileKind>empty();
                })
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<FileKind> openDocument(ZipFile zip) throws IOException {
        ZipEntry type = zip.getEntry("mimetype");
        if (type == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(type)) {
            String mime = new String(in.readNBytes(200), StandardCharsets.US_ASCII).strip();
            return switch (mime) {
                case "application/vnd.oasis.opendocument.text" -> Optional.of(FileKind.ODT);
                case "application/vnd.oasis.opendocument.spreadsheet" -> Optional.of(FileKind.ODS);
                case "application/vnd.oasis.opendocument.presentation" -> Optional.of(FileKind.ODP);
                case "application/epub+zip" -> Optional.of(FileKind.EPUB);
                default -> Optional.empty();
            };
        }
    }
}
