package io.ceyuan.server;

import io.ceyuan.core.draft.Draft;
import io.ceyuan.core.draft.DraftCheck;
import io.ceyuan.core.draft.DraftFiles;
import io.ceyuan.core.draft.DraftReport;
import io.ceyuan.core.quotation.check.CheckOptions;
import io.ceyuan.server.SubmittedDraft.StoredFile;
import io.ceyuan.server.wire.Json;
import io.ceyuan.server.wire.WireDraft;
import io.ceyuan.web.page.CheckPage;
import io.ceyuan.web.page.Pages;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Drafts that are sent to be checked, as a page, as JSON and as Word files with comments. */
final class DraftHandlers {

    private static final String AS = "as";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** A longer copy would make the page slow to load; it is to be had from the API. */
    private static final int MOST_IN_PAGE = 4 * 1024 * 1024;

    private final DraftCheck check;
    private final Pages pages;
    private final Json json;
    private final EntityTags tags;
    private final Submissions submissions;
    private final DraftFiles files;

    DraftHandlers(
            DraftCheck check, Pages pages, Json json, EntityTags tags, Submissions submissions, DraftFiles files) {
        this.check = check;
        this.pages = pages;
        this.json = json;
        this.tags = tags;
        this.submissions = submissions;
        this.files = files;
    }

    /** JSON, or a copy of the file with comments. */
    void api(Context context) throws IOException {
        Map<String, List<String>> query = UrlQuery.read(context.queryString(), Set.of(AS));
        try (SubmittedDraft submitted = submissions.readDraft(context, Set.of(AS), files)) {
            boolean marked = Requests.as(query, submitted.fields(), DraftHandlers::marked, "json 或 docx");
            StoredFile file = marked ? markable(submitted) : null;
            context.header("Cache-Control", "no-store");
            DraftReport report = check(context, submitted.draft());
            if (file == null) {
                context.contentType(ApiHandlers.JSON).result(json.write(WireDraft.of(report)));
            } else {
                send(context, file, mark(file, report));
            }
        }
    }

    /** The page before anything is sent. */
    void page(Context context) {
        Requests.noParameters(context);
        if (!tags.matches(context)) {
            html(context, CheckPage.empty());
        }
    }

    /** The page of what was sent. */
    void posted(Context context) throws IOException {
        Requests.noParameters(context);
        try (SubmittedDraft submitted = submissions.readDraft(context, Set.of(), files)) {
            context.header("Cache-Control", "no-store");
            DraftReport report = check(context, submitted.draft());
            StoredFile file = submitted.file();
            boolean marked =
                    file != null && file.markable() && !report.findings().isEmpty();
            byte[] copy = file != null && marked ? mark(file, report) : new byte[0];
            boolean fits = copy.length > 0 && copy.length <= MOST_IN_PAGE;
            html(
                    context,
                    CheckPage.of(
                            report,
                            submitted.fileName(),
                            fits ? copy : null,
                            file == null ? "" : copyForm(file).fileName()));
        }
    }

    private DraftReport check(Context context, Draft draft) {
        return check.check(draft, submissions.quoted(context, draft.text(), CheckOptions.QUOTATIONS), tags.today());
    }

    /** Whether a form is that of the copy with comments. */
    private static Optional<Boolean> marked(String form) {
        return switch (form) {
            case "json" -> Optional.of(false);
            case "docx" -> Optional.of(true);
            default -> Optional.empty();
        };
    }

    private static StoredFile markable(SubmittedDraft submitted) {
        StoredFile file = submitted.file();
        if (file == null || !file.markable()) {
            throw SubmittedBody.problem(SubmittedParts.FILE, "只有 docx 文件可以加批注，请选择 docx 文件");
        }
        return file;
    }

    private byte[] mark(StoredFile file, DraftReport report) throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        files.mark(file.path(), report, copy);
        return copy.toByteArray();
    }

    private static void send(Context context, StoredFile file, byte[] copy) {
        context.header("Content-Disposition", copyForm(file).disposition());
        context.contentType(WORD).result(copy);
    }

    /** 草案.docx is saved as 草案.核查.docx. */
    private static Downloads.Form copyForm(StoredFile file) {
        String name = file.upload().name();
        int dot = name.lastIndexOf('.');
        return new Downloads.Form(WORD, (dot > 0 ? name.substring(0, dot) : name) + ".核查", "docx");
    }

    private void html(Context context, CheckPage page) {
        context.contentType(PageHandlers.HTML).result(pages.check(page));
    }
}
