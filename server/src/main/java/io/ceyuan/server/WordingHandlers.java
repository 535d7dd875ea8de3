package io.ceyuan.server;

import io.ceyuan.core.search.Concordance;
import io.ceyuan.server.wire.Json;
import io.ceyuan.server.wire.WireConcordance;
import io.ceyuan.server.wire.WireTimeline;
import io.ceyuan.web.page.ConcordancePage;
import io.ceyuan.web.page.Pages;
import io.ceyuan.web.page.TimelinePage;
import io.ceyuan.web.params.ConcordanceParams;
import io.ceyuan.web.params.ParameterProblem;
import io.ceyuan.web.params.TimelineParams;
import io.javalin.http.Context;
import java.util.List;

/** Where a wording stands and when it was used, as pages and as JSON. */
final class WordingHandlers {

    private final Concordance concordance;
    private final Pages pages;
    private final Json json;
    private final EntityTags tags;

    WordingHandlers(Concordance concordance, Pages pages, Json json, EntityTags tags) {
        this.concordance = concordance;
        this.pages = pages;
        this.json = json;
        this.tags = tags;
    }

    void concordancePage(Context context) {
        ConcordanceParams params = Requests.concordance(context);
        if (!tags.matches(context)) {
            ConcordancePage page = params.asked()
                    ? ConcordancePage.of(params, concordance.occurrences(params.toRequest()))
                    : ConcordancePage.empty(params);
            context.contentType(PageHandlers.HTML).result(pages.concordance(page));
        }
    }

    void timelinePage(Context context) {
        TimelineParams params = Requests.timeline(context);
        if (!tags.matches(context)) {
            TimelinePage page = params.asked()
                    ? TimelinePage.of(params, concordance.timeline(params.toRequest()))
                    : TimelinePage.empty(params);
            context.contentType(PageHandlers.HTML).result(pages.timeline(page));
        }
    }

    void concordance(Context context) {
        ConcordanceParams params = Requests.concordance(context);
        requireWording(params.asked());
        if (!tags.matches(context)) {
            send(context, WireConcordance.of(params, concordance.occurrences(params.toRequest())));
        }
    }

    void timeline(Context context) {
        TimelineParams params = Requests.timeline(context);
        requireWording(params.asked());
        if (!tags.matches(context)) {
            send(context, WireTimeline.of(concordance.timeline(params.toRequest())));
        }
    }

    /** @throws InvalidParametersException unless there is something to look for */
    static void requireWording(boolean asked) {
        if (!asked) {
            throw new InvalidParametersException(List.of(new ParameterProblem("q", "请用 q 给出要查的文字")));
        }
    }

    private void send(Context context, Record wire) {
        context.contentType(ApiHandlers.JSON).result(json.write(wire));
    }
}
