package io.ceyuan.server;

import io.ceyuan.core.quotation.check.CheckOptions;
import io.ceyuan.core.quotation.check.CheckedQuotation;
import io.ceyuan.core.quotation.check.CheckedText;
import io.ceyuan.core.quotation.check.QuotationCheck;
import io.ceyuan.server.wire.Json;
import io.ceyuan.server.wire.WireCheckedText;
import io.ceyuan.web.page.Pages;
import io.ceyuan.web.page.QuotationsPage;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;

/** What a text quotes, held against the library, as a page and as JSON. */
final class QuotationHandlers {

    private static final String Q = "q";
    private static final String QUOTATION = "quotation";
    private static final String SENTENCES = "sentences";
    private static final String TERMS = "terms";

    private final QuotationCheck check;
    private final Pages pages;
    private final Json json;
    private final EntityTags tags;
    private final Submissions submissions;

    QuotationHandlers(QuotationCheck check, Pages pages, Json json, EntityTags tags, Submissions submissions) {
        this.check = check;
        this.pages = pages;
        this.json = json;
        this.tags = tags;
        this.submissions = submissions;
    }

    /** One quotation or sentence in the URL. */
    void one(Context context) {
        String q = Requests.q(context);
        if (q.isBlank()) {
            throw Requests.invalid(Q, "请用 q 给出一句话");
        }
        if (!tags.matches(context)) {
            send(context, alone(Q, q));
        }
    }

    /** A text, a file, or one quotation in the body. */
    void batch(Context context) {
        Requests.noParameters(context);
        Submission submission = submissions.read(context, Set.of(QUOTATION, SENTENCES, TERMS), QUOTATION);
        CheckOptions options = options(submission);
        context.header("Cache-Control", "no-store");
        if (submission.upload() == null && submission.fields().containsKey(QUOTATION)) {
            submissions.chargeQuotation(context);
            send(context, alone(QUOTATION, submission.text()));
        } else {
            send(context, check.check(submissions.quoted(context, submission.text(), options)));
        }
    }

    /** The page, with one quotation in the URL or without. */
    void page(Context context) {
        String q = Requests.q(context);
        if (!tags.matches(context)) {
            show(
                    context,
                    q.isBlank()
                            ? QuotationsPage.empty()
                            : QuotationsPage.of(q, null, CheckOptions.QUOTATIONS, alone(Q, q)));
        }
    }

    /** The page with a text or a file in the body. */
    void posted(Context context) {
        Requests.noParameters(context);
        Submission submission = submissions.read(context, Set.of(SENTENCES, TERMS));
        CheckOptions options = options(submission);
        context.header("Cache-Control", "no-store");
        show(
                context,
                QuotationsPage.of(
                        submission.text(), submission.fileName(), options, checked(context, submission, options)));
    }

    /** A line without quotation marks is one quotation. */
    private CheckedText checked(Context context, Submission submission, CheckOptions options) {
        String text = submission.text();
        CheckedText checked = check.check(submissions.quoted(context, text, options));
        if (!submission.isLine() || !checked.quotations().isEmpty()) {
            return checked;
        }
        submissions.chargeQuotation(context);
        return check.check(text).map(QuotationHandlers::alone).orElse(checked);
    }

    private CheckedText alone(String name, String quotation) {
        return check.check(quotation)
                .map(QuotationHandlers::alone)
                .orElseThrow(() -> Requests.invalid(name, "文字太短，至少两个字"));
    }

    private static CheckedText alone(CheckedQuotation one) {
        return new CheckedText(List.of(one), 0, 0);
    }

    private static CheckOptions options(Submission submission) {
        return new CheckOptions(flag(submission, SENTENCES), flag(submission, TERMS));
    }

    private static boolean flag(Submission submission, String name) {
        return switch (submission.fields().getOrDefault(name, "false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw SubmittedBody.problem(name, name + " 应为 true 或 false");
        };
    }

    private void send(Context context, CheckedText checked) {
        context.contentType(ApiHandlers.JSON).result(json.write(WireCheckedText.of(checked)));
    }

    private void show(Context context, QuotationsPage page) {
        context.contentType(PageHandlers.HTML).result(pages.quotations(page));
    }
}
