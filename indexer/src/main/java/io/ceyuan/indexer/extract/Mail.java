package io.ceyuan.indexer.extract;

import io.ceyuan.core.document.Provenance;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it was saved to a file. Subject, sender and date are empty where it does not name them.
 *
 * @param format {@code eml} or {@code msg}
 * @param date as {@code 2021-03-05}
 * @param body what was written, as plain text or as a page
 */
record Mail(
        String format, String subject, String from, String date, Extraction body, List<Mail.Attachment> attachments) {

    Mail {
        subject = CleanText.line(subject);
        from = CleanText.line(from);
        attachments = List.copyOf(attachments);
    }

    /** A file that came with a mail, under the name it was given. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Attachment(String name, byte[] content) {}

    /** The day of a moment; the one where the mail was written is not kept, and offices here live in one time zone. */
    static String day(@Nullable Instant moment) {
        return moment == null
                ? ""
                : moment.atOffset(ZoneOffset.ofHours(8)).toLocalDate().toString();
    }

    /** The subject as heading, who sent it, and the body; attachments are documents of their own. */
    Extraction text() {
        List<Block> blocks = new ArrayList<>();
        List<Property> properties = new ArrayList<>();
        if (!subject.isEmpty()) {
            blocks.add(Block.heading(subject, 1));
            properties.add(new Property(Field.TITLE, subject, Provenance.FILE_PROPERTIES));
        }
        if (!date.isEmpty()) {
            properties.add(new Property(Field.PUBLISHED, date, Provenance.FILE_PROPERTIES));
        }
        if (!from.isEmpty()) {
            blocks.add(Block.paragraph("发件人：" + from));
        }
        if (body instanceof Extracted written) {
            blocks.addAll(written.blocks());
        } else if (subject.isEmpty()) {
            return body;
        }
        return new Extracted(format, blocks, properties);
    }
}
