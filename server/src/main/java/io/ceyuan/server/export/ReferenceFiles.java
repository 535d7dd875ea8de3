package io.ceyuan.server.export;

import io.ceyuan.core.reference.ReferenceForm;

/** Citations as files. */
public final class ReferenceFiles {

    private ReferenceFiles() {}

    /** The media type of a form. */
    public static String mediaType(ReferenceForm form) {
        return switch (form) {
            case GBT7714, OFFICIAL -> "text/plain; charset=utf-8";
            case BIBTEX -> "application/x-bibtex; charset=utf-8";
            case RIS -> "application/x-research-info-systems; charset=utf-8";
            case CSL_JSON -> "application/vnd.citationstyles.csl+json; charset=utf-8";
        };
    }

    /** The ending of a file's name. */
    public static String extension(ReferenceForm form) {
        return switch (form) {
            case GBT7714, OFFICIAL -> "txt";
            case BIBTEX -> "bib";
            case RIS -> "ris";
            case CSL_JSON -> "json";
        };
    }
}
