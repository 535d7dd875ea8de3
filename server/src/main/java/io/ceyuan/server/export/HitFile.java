package io.ceyuan.server.export;

import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.reference.ReferenceForm;
import io.ceyuan.core.search.LibraryEntry;
import io.ceyuan.web.params.ExportForm;
import io.ceyuan.web.params.TableForm;
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
            case CSV -> DocumentTable.begin(TableForm.CSV, note, extent, setting, out);
            case XLSX -> DocumentTable.begin(TableForm.XLSX, note, extent, setting, out);
            case JSONL -> new JsonLines(note, extent, setting, out);
            case BIBTEX -> References.bibtex(note, extent, setting, out);
            case RIS -> References.ris(note, extent, setting, out);
            case CSLJSON -> References.csl(note, extent, setting, out);
            case GBT7714 -> References.gbt7714(note, extent, setting, out);
        };
    }

    /** The media type of a form. */
    static String mediaType(ExportForm form) {
        return switch (form) {
            case CSV -> TableFile.mediaType(TableForm.CSV);
            case XLSX -> TableFile.mediaType(TableForm.XLSX);
            case JSONL -> "application/jsonl; charset=utf-8";
            case BIBTEX -> ReferenceFiles.mediaType(ReferenceForm.BIBTEX);
            case RIS -> ReferenceFiles.mediaType(ReferenceForm.RIS);
            case CSLJSON -> ReferenceFiles.mediaType(ReferenceForm.CSL_JSON);
            case GBT7714 -> ReferenceFiles.mediaType(ReferenceForm.GBT7714);
        };
    }

    /** The ending of a file's name. */
    static String extension(ExportForm form) {
        return switch (form) {
            case CSV -> "csv";
            case XLSX -> "xlsx";
            case JSONL -> "jsonl";
            case BIBTEX -> ReferenceFiles.extension(ReferenceForm.BIBTEX);
            case RIS -> ReferenceFiles.extension(ReferenceForm.RIS);
            case CSLJSON -> ReferenceFiles.extension(ReferenceForm.CSL_JSON);
            case GBT7714 -> ReferenceFiles.extension(ReferenceForm.GBT7714);
        };
    }
}
