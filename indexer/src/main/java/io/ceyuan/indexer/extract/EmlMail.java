package io.ceyuan.indexer.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/** Mail in the form it travels in, RFC 5322 and MIME. */
final class EmlMail {

    private static final int DEEPEST = 20;

    private final List<Mail.Attachment> attachments = new ArrayList<>();
    private @Nullable String plain;
    private @Nullable String page;

    private EmlMail() {}

    static Extraction text(byte[] bytes) throws IOException, TooMuchException {
        return read(bytes).map(Mail::text).orElse(Rejected.damaged());
    }

    /** Empty when the bytes are no mail. */
    static Optional<Mail> read(byte[] bytes) throws IOException, TooMuchException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        builder.setDecodeMonitor(DecodeMonitor.SILENT);
        Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
        String from = from(message.getFrom());
        String subject = message.getSubject() == null ? "" : message.getSubject();
        if (from.isEmpty() && subject.isEmpty() && message.getDate() == null) {
            return Optional.empty();
        }
        Instant day = message.getDate() == null ? null : message.getDate().toInstant();
        EmlMail mail = new EmlMail();
        mail.take(message, 0);
        return Optional.of(new Mail("eml", subject, from, Mail.day(day), mail.body(), mail.attachments));
    }

    private Extraction body() {
        if (plain != null && !plain.isBlank()) {
            return PlainText.read(plain);
        }
        return page == null ? Rejected.blank() : HtmlPage.read(page);
    }

    private void take(Entity entity, int depth) throws IOException, TooMuchException {
        if (depth > DEEPEST) {
            throw new TooMuchException(Rejected.tooComplex());
        }
        String name = entity.getFilename();
        switch (entity.getBody()) {
            case Multipart parts -> {
                for (Entity part : parts.getBodyParts()) {
                    take(part, depth + 1);
                }
            }
            case Message forwarded -> {
                ByteArrayOutputStream whole = new ByteArrayOutputStream();
                new DefaultMessageWriter().writeMessage(forwarded, whole);
                String subject = CleanText.line(forwarded.getSubject() == null ? "" : forwarded.getSubject());
                attach(name == null ? (subject.isEmpty() ? "转发邮件" : subject) + ".eml" : name, whole.toByteArray());
            }
            case SingleBody single -> takeSingle(entity, name, single);
            case null, default -> {}
        }
    }

    private void takeSingle(Entity entity, @Nullable String name, SingleBody body) throws IOException {
        byte[] content;
        try (InputStream in = body.getInputStream()) {
            content = in.readAllBytes();
        }
        String type = String.valueOf(entity.getMimeType());
        boolean attached = "attachment".equals(entity.getDispositionType());
        if (!attached && name == null && type.equals("text/plain")) {
            plain = joined(plain, decoded(content, entity));
        } else if (!attached && name == null && type.equals("text/html")) {
            page = joined(page, decoded(content, entity));
        } else if (attached || (name != null && !type.startsWith("image/"))) {
            attach(name == null ? "附件" : name, content);
        }
    }

    private void attach(String name, byte[] content) {
        attachments.add(new Mail.Attachment(DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT), content));
    }

    private static String joined(@Nullable String before, String text) {
        return before == null ? text : before + "\n" + text;
    }

    private static String decoded(byte[] content, Entity entity) {
        return TextDecoder.decode(content, charset(entity.getCharset())).orElse("");
    }

    private static @Nullable Charset charset(@Nullable String name) {
        try {
            return name == null ? null : Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String from(@Nullable MailboxList senders) {
        if (senders == null || senders.isEmpty()) {
            return "";
        }
        String name = senders.getFirst().getName();
        return name == null || name.isBlank() ? senders.getFirst().getAddress() : name;
    }
}
