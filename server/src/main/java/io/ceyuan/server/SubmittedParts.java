package io.ceyuan.server;

import io.ceyuan.server.upload.Upload;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a body says, before it is looked at.
 *
 * @param fields by name, the text among them
 * @param upload the file; null for none
 */
record SubmittedParts(Map<String, String> fields, @Nullable Upload upload) {

    /** The field with the text. */
    static final String TEXT = "text";

    /** The field with the file. */
    static final String FILE = "file";

    SubmittedParts {
        Map<String, String> whole = new LinkedHashMap<>();
        fields.forEach((name, value) -> whole.put(name, whole(value)));
        fields = whole;
    }

    static SubmittedParts ofText(String text) {
        return new SubmittedParts(Map.of(TEXT, text), null);
    }

    /** With a mark in place of halves of surrogate pairs, which no answer can carry; places stay what they are. */
    private static String whole(String text) {
        StringBuilder mended = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++) {
            if (Character.isHighSurrogate(text.charAt(at))
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
            } else if (Character.isSurrogate(text.charAt(at))) {
                mended.setCharAt(at, '\uFFFD');
            }
        }
        return mended.toString();
    }
}
