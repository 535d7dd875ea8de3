package io.ceyuan.indexer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The text of a Microsoft Works document of 2000 or later. Its stream CONTENTS begins with CHNKINK and an index from byte 24 on,
 * 24 bytes an entry: size, name, number, unused, type, place and length of a chunk. Chunks named TEXT are UTF-16.
 */
final class WorksText {

    private static final String STREAM = "CONTENTS";
    private static final byte[] MARK = "CHNKINK".getBytes(StandardCharsets.US_ASCII);
    private static final int COUNT_AT = 12;
    private static final int INDEX_AT = 32;
    private static final int ENTRY = 24;
    private static final int TEXT =
            ByteBuffer.wrap("TEXT".getBytes(StandardCharsets.US_ASCII)).getInt();

    private WorksText() {}

    static boolean isWorks(DirectoryNode root) throws IOException {
        if (!root.hasEntryCaseInsensitive(STREAM)) {
            return false;
        }
        try (InputStream in = root.createDocumentInputStream(STREAM)) {
            return Arrays.equals(in.readNBytes(MARK.length), MARK);
        }
    }

    static Extraction read(Path file) throws IOException {
        ByteBuffer contents;
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true);
                InputStream in = files.createDocumentInputStream(STREAM)) {
            contents = ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
        }
        List<Block> blocks = new ArrayList<>();
        for (String line : PlainText.LINE_END.split(text(contents), -1)) {
            String clean = CleanText.line(line);
            if (!clean.isEmpty()) {
                blocks.add(Block.paragraph(clean));
            }
        }
        if (blocks.isEmpty()) {
            return Rejected.blank();
        }
        return blocks.size() > Limits.BLOCKS ? Rejected.tooMuchText() : new Extracted("wps", blocks, List.of());
    }

    /** @throws IndexOutOfBoundsException when the index names what is not there */
    private static String text(ByteBuffer contents) {
        StringBuilder text = new StringBuilder();
        int chunks = Short.toUnsignedInt(contents.getShort(COUNT_AT));
        for (int at = INDEX_AT; at + ENTRY <= contents.limit() && chunks > 0; at += ENTRY, chunks--) {
            if (contents.duplicate().order(ByteOrder.BIG_ENDIAN).getInt(at + 2) == TEXT) {
                ByteBuffer chunk = contents.slice(contents.getInt(at + 16), contents.getInt(at + 20));
                text.append(StandardCharsets.UTF_16LE.decode(chunk));
            }
        }
        return text.toString();
    }
}
