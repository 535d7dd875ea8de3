package io.ceyuan.core.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The permanent address of a document in its library: sixteen hexadecimal digits drawn from its place. */
public record DocumentId(String value) {

    private static final int DIGITS = 16;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + DIGITS + "}");

    public DocumentId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a document id: " + value);
        }
    }

    /** Whether the text has the form of an id; what a browser sends is asked here first. */
    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    /** The id of the document at a place, as {@code 省级/云政发〔2021〕12号.docx}; the same place always gives the same id. */
    public static DocumentId ofPlace(String place) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(place.getBytes(StandardCharsets.UTF_8));
            return new DocumentId(HexFormat.of().formatHex(digest).substring(0, DIGITS));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
