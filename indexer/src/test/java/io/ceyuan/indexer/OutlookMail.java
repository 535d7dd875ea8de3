package io.ceyuan.indexer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A mail as Outlook saves it, folders and streams named after their properties ([MS-OXMSG]).
 *
 * @param attached mails attached to it
 */
record OutlookMail(String subject, String body, List<OutlookMail> attached) {

    /** Bytes before the properties of a file, of a mail attached to one, and of an attachment. */
    private static final int HEAD_OF_FILE = 32;

    private static final int HEAD_OF_ATTACHED = 24;
    private static final int HEAD_OF_ATTACHMENT = 8;

    byte[] bytes() throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            file.getRoot().createDirectory("__nameid_version1.0");
            write(file.getRoot(), HEAD_OF_FILE);
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private void write(DirectoryEntry folder, int head) throws IOException {
        put(folder, "__properties_version1.0", new byte[head]);
        text(folder, "001A", "IPM.Note");
        text(folder, "0037", subject);
        text(folder, "1000", body);
        for (OutlookMail mail : attached) {
            DirectoryEntry attachment = folder.createDirectory("__attach_version1.0_#0000000" + attached.indexOf(mail));
            put(attachment, "__properties_version1.0", new byte[HEAD_OF_ATTACHMENT]);
            text(attachment, "3001", mail.subject());
            mail.write(attachment.createDirectory("__substg1.0_3701000D"), HEAD_OF_ATTACHED);
        }
    }

    private static void text(DirectoryEntry folder, String property, String value) throws IOException {
        put(folder, "__substg1.0_" + property + "001F", value.getBytes(StandardCharsets.UTF_16LE));
    }

    private static void put(DirectoryEntry folder, String name, byte[] content) throws IOException {
        folder.createDocument(name, new ByteArrayInputStream(content));
    }
}
