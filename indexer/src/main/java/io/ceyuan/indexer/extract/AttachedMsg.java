package io.ceyuan.indexer.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A mail attached to a mail of Outlook, which is a folder inside of its file, as a file of its own. */
final class AttachedMsg {

    private static final String PROPERTIES = "__properties_version1.0";

    /** Names of properties, kept once for a mail and all that are attached to it. */
    private static final String NAMES = "__nameid_version1.0";

    /** The head of the properties of an attached mail, and what the head of a file has more ([MS-OXMSG] 2.4.1). */
    private static final int HEAD = 24;

    private static final int REST_OF_HEAD = 8;

    private AttachedMsg() {}

    /** @param outer the file it is attached in */
    static byte[] file(DirectoryNode outer, AttachmentChunks attachment) throws IOException {
        DirectoryNode mail = attachment.getAttachmentDirectory().getDirectory();
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (Entry entry : mail) {
                if (entry.getName().equals(PROPERTIES)) {
                    file.createDocument(
                            new ByteArrayInputStream(properties(mail.createDocumentInputStream(entry))), PROPERTIES);
                } else {
                    EntryUtils.copyNodeRecursively(entry, file.getRoot());
                }
            }
            if (outer.hasEntry(NAMES) && !file.getRoot().hasEntry(NAMES)) {
                EntryUtils.copyNodeRecursively(outer.getEntry(NAMES), file.getRoot());
            }
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] properties(InputStream stream) throws IOException {
        try (stream) {
            byte[] embedded = stream.readAllBytes();
            int head = Math.min(HEAD, embedded.length);
            byte[] own = Arrays.copyOf(embedded, embedded.length + REST_OF_HEAD);
            Arrays.fill(own, head, head + REST_OF_HEAD, (byte) 0);
            System.arraycopy(embedded, head, own, head + REST_OF_HEAD, embedded.length - head);
            return own;
        }
    }
}
