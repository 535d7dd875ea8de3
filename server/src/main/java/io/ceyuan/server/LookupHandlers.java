package io.ceyuan.server;

import io.ceyuan.core.lookup.CitationLookup;
import io.ceyuan.core.lookup.LoneCitation;
import io.ceyuan.core.lookup.LookedUp;
import io.ceyuan.core.lookup.Match;
import io.ceyuan.core.search.Library;
import io.ceyuan.server.wire.Json;
import io.ceyuan.server.wire.WireCitation;
import io.ceyuan.web.page.LookupPage;
import io.ceyuan.web.page.Pages;
import io.ceyuan.web.params.TableForm;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a text cites and what the library has of it, as a page, as JSON and as files. */
final class LookupHandlers {

    private static final String AS = "as";

    private final Library index;
    private final Pages pages;
    private final Json json;
    private final EntityTags tags;
    private final Submissions submissions;
    private final CitationsToFile files;

    LookupHandlers(
            Library index, Pages pages, Json json, EntityTags tags, Submissions submissions, CitationsToFile files) {
        this.index = index;
        this.pages = pages;
        this.json = json;
        this.tags = tags;
        this.submissions = submissions;
        this.files = files;
    }

    /** One citation in the URL. */
    void one(Context context) {
        String q = Requests.q(context);
        if (q.isBlank()) {
            throw Requests.invalid("q", "请用 q 给出一处引用，如 国发〔2015〕34号");
        }
        if (!tags.matches(context)) {
            send(context, lookup().one(q));
        }
    }

    /** A text or a file in the body. */
    void batch(Context context) {
        Map<String, List<String>> query = UrlQuery.read(context.queryString(), Set.of(AS));
        Submission submission = submissions.read(context, Set.of(AS));
        TableForm form = Requests.as(query, submission.fields(), TableForm::ofWireName, "json、csv 或 xlsx");
        context.header("Cache-Control", "no-store");
        List<LookedUp> items = lookup().all(submission.text());
        switch (form) {
            case JSON -> send(context, items);
            case CSV, XLSX -> files.send(context, form, submission, items);
        }
    }

    /** The page, with one citation in the URL or without. */
    void page(Context context) {
        String q = Requests.q(context);
        if (!tags.matches(context)) {
            show(context, new Submission(q, null, Map.of()));
        }
    }

    /** The page with a text or a file in the body. */
    void posted(Context context) {
        Requests.noParameters(context);
        Submission submission = submissions.read(context, Set.of());
        context.header("Cache-Control", "no-store");
        show(context, submission);
    }

    private void show(Context context, Submission submission) {
        String text = submission.text();
        if (text.isBlank()) {
            html(context, LookupPage.empty());
            return;
        }
        boolean typed = submission.isLine();
        List<LookedUp> items = typed ? lookup().one(text) : lookup().all(text);
        if (typed) {
            Optional<Match> lone = LoneCitation.of(text, items);
            if (lone.isPresent()) {
                context.redirect(LookupPage.url(lone.get()), HttpStatus.SEE_OTHER);
                return;
            }
            items = LoneCitation.isWhole(text, items) ? items : whole(text, items);
        }
        html(context, LookupPage.of(text, submission.fileName(), text.length() <= Submission.MAX_TEXT, items));
    }

    /** All that a line cites when it is more than one citation. */
    private List<LookedUp> whole(String text, List<LookedUp> one) {
        List<LookedUp> all = lookup().all(text);
        return all.isEmpty() ? one : all;
    }

    private CitationLookup lookup() {
        return new CitationLookup(index, tags.today());
    }

    private void send(Context context, List<LookedUp> items) {
        context.contentType(ApiHandlers.JSON).result(json.write(WireCitation.of(items)));
    }

    private void html(Context context, LookupPage page) {
        context.contentType(PageHandlers.HTML).result(pages.lookup(page));
    }
}
