package io.ceyuan.server.export;

import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.search.LibraryEntry;
import io.ceyuan.web.params.ExportForm;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.function.Function;

/** A list of documents in one of the forms, written as they come. */
public interface HitFile {

    /** Writes the next document. */
    void write(LibraryEntry entry) throws IOException;

    /** Writes what ends the file; the stream stays the caller's to close. */
    void finish() throws IOException;

    /**
     * Where and when the file is made.
     *
     * @param urls the permanent address of a document, absolute
     */
    record Setting(Function<PolicyDocument, String> urls, LocalDate today) {}

    /** Begins a file. */
    static HitFile begin(ExportForm form, FileNote note, Extent extent, Setting setting, OutputStream out)
            throws IOException {
        return switch (form) {
            case CSV -> new DocumentTable(Rows.csv(note, extent, Columns.NAMES, out), setting);
            case XLSX -> new DocumentTable(Rows.workbook(note, extent, "文件", Columns.NAMES, 0, out), setting);
            case JSONL -> new JsonLines(note, extent, setting, out);
            case BIBTEX -> References.bibtex(note, extent, setting, out);
            case RIS -> References.ris(note, extent, setting, out);
        };
    }

    /** The media type of a form. */
    static String mediaType(ExportForm form) {
        return switch (form) {
            case CSV -> "text/csv; charset=utf-8";
            case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case JSONL -> "application/jsonl; charset=utf-8";
            case BIBTEX -> "application/x-bibtex; charset=utf-8";
            case RIS -> "application/x-research-info-systems; charset=utf-8";
        };
    }

    /** The ending of a file's name. */
    static String extension(ExportForm form) {
        return switch (form) {
            case CSV -> "csv";
            case XLSX -> "xlsx";
            case JSONL -> "jsonl";
            case BIBTEX -> "bib";
            case RIS -> "ris";
        };
    }
}
