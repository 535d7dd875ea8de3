package io.ceyuan.indexer.extract;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of files whose text is read, each by the name it has as an extension. */
enum FileKind {
    TXT,
    MD,
    HTML,
    CSV,
    XML,
    EML,
    PDF,
    OFD,
    RTF,
    DOCX,
    XLSX,
    PPTX,
    ODT,
    ODS,
    ODP,
    EPUB,
    /** Microsoft Works, which is not WPS Office. */
    WPS,
    /** Mail saved by Outlook. */
    MSG,
    /** Other OLE files: doc, xls, ppt and encrypted office files; only a look inside tells them apart. */
    OLE;

    /** The extension, as {@code docx}. */
    String format() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of text an extension stands for; empty for an extension of no text format. */
    static Optional<FileKind> ofText(String extension) {
        return switch (extension) {
            case "txt", "text", "" -> Optional.of(TXT);
            case "md", "markdown" -> Optional.of(MD);
            case "csv", "tsv" -> Optional.of(CSV);
            case "xml" -> Optional.of(XML);
            case "eml" -> Optional.of(EML);
            case "html", "htm", "shtml", "xhtml" -> Optional.of(HTML);
            default -> Optional.empty();
        };
    }

    /** Whether files with the extension hold one of the kinds that are no text. */
    static boolean isBinary(String extension) {
        return switch (extension) {
            case "pdf",
                    "ofd",
                    "rtf",
                    "docx",
                    "docm",
                    "dotx",
                    "xlsx",
                    "xlsm",
                    "pptx",
                    "odt",
                    "ods",
                    "odp",
                    "doc",
                    "dot",
                    "xls",
                    "ppt",
                    "wps",
                    "et",
                    "dps",
                    "epub",
                    "msg" -> true;
            default -> false;
        };
    }

    /** What an OLE file turned out to be, by its media type, as {@code doc}; {@code ole} when it is something else. */
    static String oleFormat(@Nullable String mediaType) {
        return switch (mediaType) {
            case "application/msword" -> "doc";
            case "application/vnd.ms-excel" -> "xls";
            case "application/vnd.ms-powerpoint" -> "ppt";
            case "application/vnd.ms-works" -> "wps";
            case String type when type.contains("wordprocessingml") -> "docx";
            case String type when type.contains("spreadsheetml") -> "xlsx";
            case String type when type.contains("presentationml") -> "pptx";
            case null, default -> "ole";
        };
    }
}
