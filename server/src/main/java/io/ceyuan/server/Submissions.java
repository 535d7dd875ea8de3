package io.ceyuan.server;

import io.ceyuan.core.draft.Draft;
import io.ceyuan.core.draft.DraftFiles;
import io.ceyuan.core.draft.DraftReading;
import io.ceyuan.core.quotation.check.CheckOptions;
import io.ceyuan.core.quotation.check.QuotedText;
import io.ceyuan.server.upload.FileReader;
import io.ceyuan.server.upload.FileText;
import io.ceyuan.server.upload.Upload;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Takes in the texts that are sent to be worked on, and charges them before any work is done. */
final class Submissions {

    /** Files that are read at a time: each may cost a process of half a gigabyte. */
    static final int FILES_AT_ONCE = 2;

    /** What reading a file costs, in characters, beside the text in it. */
    static final int FILE_COST = 100_000;

    /** What the check of a quotation costs, in characters: comparing takes longer than reading. */
    static final int QUOTATION_COST = 2_500;

    private static final String WAIT_SECONDS = "10";

    private final FileReader files;
    private final TextAllowance allowance;
    private final Semaphore turns = new Semaphore(FILES_AT_ONCE);

    Submissions(FileReader files, TextAllowance allowance) {
        this.files = files;
        this.allowance = allowance;
    }

    /**
     * Reads what was posted.
     *
     * @param known names of the fields there may be beside the text
     * @throws HttpResponseException 413 when it is too much, 415 when it is of another media type, 429 when the client has sent too
     *     much before
     * @throws InvalidParametersException when there is no text, or too much of it, or the body is broken
     */
    Submission read(Context context, Set<String> known) {
        return read(context, known, SubmittedParts.TEXT);
    }

    /**
     * Reads what was posted.
     *
     * @param instead of the known fields the one that may hold the text in place of {@code text}
     */
    Submission read(Context context, Set<String> known, String instead) {
        SubmittedParts parts = SubmittedBody.read(context);
        Map<String, String> fields = new HashMap<>(parts.fields());
        String other = fields.get(instead);
        String given = fields.remove(SubmittedParts.TEXT);
        if (given != null && other != null && !instead.equals(SubmittedParts.TEXT)) {
            throw SubmittedBody.problem(instead, "text 和 " + instead + " 只能给出一种");
        }
        String text = given == null ? other : given;
        Upload upload = upload(parts, text, fields, known);
        return upload == null
                ? new Submission(checked(context, text), null, fields)
                : new Submission(read(context, upload), upload, fields);
    }

    /**
     * Reads what was posted as a draft.
     *
     * @param known names of the fields there may be beside the text
     * @param drafts reads the file, if there is one
     * @throws HttpResponseException as {@link #read}
     * @throws InvalidParametersException as {@link #read}
     */
    SubmittedDraft readDraft(Context context, Set<String> known, DraftFiles drafts) {
        SubmittedParts parts = SubmittedBody.read(context);
        Map<String, String> fields = new HashMap<>(parts.fields());
        String text = fields.remove(SubmittedParts.TEXT);
        Upload upload = upload(parts, text, fields, known);
        return upload == null
                ? new SubmittedDraft(Draft.ofText(checked(context, text)), null, fields)
                : readDraft(context, upload, drafts, fields);
    }

    /**
     * What a text quotes, charged before it is checked.
     *
     * @throws HttpResponseException 429 when the client has sent too much before
     */
    QuotedText quoted(Context context, String text, CheckOptions options) {
        QuotedText quoted = QuotedText.of(text, options);
        if (!quoted.excerpts().isEmpty()) {
            allowance.charge(context, (long) QUOTATION_COST * quoted.checked().size());
        }
        return quoted;
    }

    /**
     * Charges a quotation that is checked by itself, before it is.
     *
     * @throws HttpResponseException 429 when the client has sent too much before
     */
    void chargeQuotation(Context context) {
        allowance.charge(context, QUOTATION_COST);
    }

    /** The file, where there is one; the rest is as it should be. */
    private static @Nullable Upload upload(
            SubmittedParts parts, @Nullable String text, Map<String, String> fields, Set<String> known) {
        for (String name : fields.keySet()) {
            if (!known.contains(name)) {
                throw SubmittedBody.problem(name, "没有名为“" + name + "”的字段");
            }
        }
        Upload upload = parts.upload();
        if (upload != null && text != null && !text.isBlank()) {
            throw SubmittedBody.problem(SubmittedParts.FILE, "文字和文件只能提交一种");
        }
        return upload;
    }

    private String checked(Context context, @Nullable String text) {
        if (text == null) {
            throw SubmittedBody.problem(SubmittedParts.TEXT, "缺少 text，请用它给出文字");
        }
        if (text.isBlank()) {
            throw SubmittedBody.problem(SubmittedParts.TEXT, "没有文字，请粘贴文字或者选择文件");
        }
        requireAtMost(SubmittedParts.TEXT, "文字", text.length(), Submission.MAX_TEXT);
        allowance.charge(context, text.length());
        return text;
    }

    private static void requireAtMost(String name, String what, int characters, int most) {
        if (characters > most) {
            throw SubmittedBody.problem(name, String.format(Locale.ROOT, "%s有 %,d 字，最多 %,d 字", what, characters, most));
        }
    }

    private String read(Context context, Upload upload) {
        String text = inTurn(context, upload, () -> switch (files.read(upload)) {
            case FileText.Paragraphs read -> String.join("\n", read.paragraphs());
            case FileText.Refused refused -> throw unreadable(upload, refused.reason());
        });
        chargeText(context, upload, text.length());
        return text;
    }

    private SubmittedDraft readDraft(Context context, Upload upload, DraftFiles drafts, Map<String, String> fields) {
        SubmittedDraft submitted = inTurn(context, upload, () -> stored(upload, drafts, fields));
        try {
            chargeText(context, upload, submitted.draft().text().length());
            return submitted;
        } catch (RuntimeException e) {
            submitted.close();
            throw e;
        }
    }

    /** With its file on disk, since comments are written into a copy of it. */
    private static SubmittedDraft stored(Upload upload, DraftFiles drafts, Map<String, String> fields)
            throws InterruptedException {
        String extension = upload.extension();
        boolean kept = false;
        Path file = null;
        try (InputStream content = upload.source().open()) {
            file = Files.createTempFile("ceyuan-draft-", extension.isEmpty() ? "" : "." + extension);
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            DraftReading.Opened opened = switch (drafts.read(file)) {
                case DraftReading.Opened read -> read;
                case DraftReading.Refused refused -> throw unreadable(upload, refused.reason());
            };
            SubmittedDraft submitted = new SubmittedDraft(
                    opened.draft(), new SubmittedDraft.StoredFile(upload, file, opened.markable()), fields);
            kept = true;
            return submitted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!kept && file != null) {
                delete(file);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InvalidParametersException unreadable(Upload upload, String reason) {
        return SubmittedBody.problem(SubmittedParts.FILE, "无法读取“" + upload.name() + "”：" + reason);
    }

    private void chargeText(Context context, Upload upload, int characters) {
        requireAtMost(SubmittedParts.FILE, "文件“" + upload.name() + "”", characters, Submission.MAX_FILE_TEXT);
        allowance.charge(context, characters);
    }

    private interface Reading<T> {
        T read() throws InterruptedException;
    }

    /** Reads a file when there is a turn for it. */
    private <T> T inTurn(Context context, Upload upload, Reading<T> reading) {
        if (upload.bytes() > RequestLimits.MAX_FILE_BYTES) {
            throw new HttpResponseException(413);
        }
        // who is sent away has paid nothing
        if (!turns.tryAcquire()) {
            context.header("Retry-After", WAIT_SECONDS);
            throw new HttpResponseException(429);
        }
        try {
            allowance.charge(context, FILE_COST);
            return reading.read();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HttpResponseException(503);
        } finally {
            turns.release();
        }
    }
}
