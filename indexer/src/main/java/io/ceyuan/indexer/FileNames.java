package io.ceyuan.indexer;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;

/** Names of files as text, also of those the system's locale cannot show: GBK names, and Chinese ones under LC_ALL=C. */
final class FileNames {

    private static final char UNREADABLE = '\ufffd';

    private FileNames() {}

    /** The name as it is spelt; empty for the root of a file system. */
    static String raw(Path path) {
        Path last = path.getFileName();
        String name = last == null ? "" : last.toString();
        return name.indexOf(UNREADABLE) < 0 ? name : decode(bytes(path), name);
    }

    /** The name with composed letters, so that é is one character whatever the system. */
    static String composed(Path path) {
        return Normalizer.normalize(raw(path), Normalizer.Form.NFC);
    }

    /** A URI keeps the bytes that the name as text has lost. */
    private static byte[] bytes(Path path) {
        String uri = path.toUri().getRawPath();
        String end = uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
        String escaped = end.substring(end.lastIndexOf('/') + 1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at < escaped.length(); at++) {
            if (escaped.charAt(at) == '%') {
                bytes.write(Integer.parseInt(escaped, at + 1, at + 3, 16));
                at += 2;
            } else {
                bytes.write(escaped.charAt(at));
            }
        }
        return bytes.toByteArray();
    }

    private static String decode(byte[] bytes, String otherwise) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            } catch (CharacterCodingException e) {
                // the next charset has its turn
            }
        }
        return otherwise;
    }
}
