package io.ceyuan.indexer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Unpacks the XML of an office file once without keeping it, since the sizes that a bomb declares are lies. */
final class ZipGuard {

    /** Of the parts that are parsed. */
    private static final List<String> ENDS =
            List.of(".xml", ".rels", ".vml", ".xhtml", ".html", ".htm", ".opf", ".ncx");

    private static final int MOST_ENTRIES = 20_000;

    private ZipGuard() {}

    /** The rejection of a file that unpacks too large; empty for one that is safe to parse. */
    static Optional<Rejected> check(ZipFile zip) throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            return Optional.of(Rejected.unpacksTooLarge());
        }
        long total = 0;
        byte[] buffer = new byte[1 << 16];
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            if (!isXml(entry)) {
                continue;
            }
            try (InputStream in = zip.getInputStream(entry)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    total += read;
                    if (total > Limits.UNPACKED_XML_BYTES) {
                        return Optional.of(Rejected.unpacksTooLarge());
                    }
                }
            }
        }
        return Optional.empty();
    }

    static boolean isXml(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return ENDS.stream().anyMatch(name::endsWith);
    }
}
