package io.ceyuan.indexer.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.jspecify.annotations.Nullable;

/** Mail saved by Outlook. */
final class MsgMail {

    private MsgMail() {}

    static Extraction text(Path file) throws IOException {
        return read(file).text();
    }

    static Mail read(Path file) throws IOException {
        try (MAPIMessage message = new MAPIMessage(file.toFile())) {
            message.guess7BitEncoding();
            String plain = get(message::getTextBody);
            Extraction body = plain.isBlank() ? HtmlPage.read(get(message::getHtmlBody)) : PlainText.read(plain);
            return new Mail(
                    "msg", get(message::getSubject), get(message::getDisplayFrom), date(message), body, files(message));
        }
    }

    private static List<Mail.Attachment> files(MAPIMessage message) throws IOException {
        List<Mail.Attachment> attachments = new ArrayList<>();
        for (AttachmentChunks chunks : message.getAttachmentFiles()) {
            if (chunks.isEmbeddedMessage()) {
                attachments.add(new Mail.Attachment(
                        name(chunks, "转发邮件") + ".msg", AttachedMsg.file(message.getDirectory(), chunks)));
                continue;
            }
            // pictures with an id stand in the text
            boolean inText = chunks.getAttachContentId() != null
                    && text(chunks.getAttachMimeTag()).startsWith("image/");
            if (chunks.getAttachData() != null && chunks.getAttachData().getValue() != null && !inText) {
                attachments.add(new Mail.Attachment(
                        name(chunks, "附件"), chunks.getAttachData().getValue()));
            }
        }
        return attachments;
    }

    private static String name(AttachmentChunks chunks, String otherwise) {
        return Stream.of(chunks.getAttachLongFileName(), chunks.getAttachFileName(), chunks.getAttachDisplayName())
                .map(MsgMail::text)
                .filter(given -> !given.isBlank())
                .findFirst()
                .orElse(otherwise);
    }

    private static String date(MAPIMessage message) {
        try {
            return Mail.day(
                    message.getMessageDate() == null
                            ? null
                            : message.getMessageDate().toInstant());
        } catch (ChunkNotFoundException e) {
            return "";
        }
    }

    private static String text(@Nullable StringChunk chunk) {
        return chunk == null || chunk.getValue() == null ? "" : chunk.getValue();
    }

    private static String get(Part part) {
        try {
            String value = part.get();
            return value == null ? "" : value;
        } catch (ChunkNotFoundException e) {
            return "";
        }
    }

    /** A part of a mail that may be missing. */
    private interface Part {
        @Nullable
        String get() throws ChunkNotFoundException;
    }
}
