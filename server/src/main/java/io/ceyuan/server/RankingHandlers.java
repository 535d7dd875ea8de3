package io.ceyuan.server;

import io.ceyuan.core.search.CitationIndex;
import io.ceyuan.core.search.DocumentReference;
import io.ceyuan.core.search.MissingDocument;
import io.ceyuan.core.search.MostCited;
import io.ceyuan.server.export.FileNote;
import io.ceyuan.server.export.RankingFile;
import io.ceyuan.server.export.TableFile;
import io.ceyuan.server.wire.Json;
import io.ceyuan.server.wire.WireMissing;
import io.ceyuan.server.wire.WireMostCited;
import io.ceyuan.web.page.MissingPage;
import io.ceyuan.web.page.MostCitedPage;
import io.ceyuan.web.page.Pages;
import io.ceyuan.web.params.RankingParams;
import io.ceyuan.web.params.TableForm;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Function;

/** What is cited most, in the library and out of it, as pages, JSON and files. */
final class RankingHandlers {

    private final CitationIndex index;
    private final Pages pages;
    private final Json json;
    private final EntityTags tags;
    private final Clock clock;
    private final Downloads downloads;

    RankingHandlers(CitationIndex index, Pages pages, Json json, EntityTags tags, Clock clock, Downloads downloads) {
        this.index = index;
        this.pages = pages;
        this.json = json;
        this.tags = tags;
        this.clock = clock;
        this.downloads = downloads;
    }

    void mostCitedPage(Context context) {
        Requests.noParameters(context);
        if (!tags.matches(context)) {
            MostCitedPage page = MostCitedPage.of(index.mostCited(tags.today(), RankingParams.DEFAULT_SIZE));
            context.contentType(PageHandlers.HTML).result(pages.mostCited(page));
        }
    }

    void missingPage(Context context) {
        Requests.noParameters(context);
        if (!tags.matches(context)) {
            MissingPage page = MissingPage.of(index.missing(RankingParams.DEFAULT_SIZE));
            context.contentType(PageHandlers.HTML).result(pages.missing(page));
        }
    }

    void mostCited(Context context) {
        RankingParams params = Requests.ranking(context);
        if (params.form() == TableForm.JSON) {
            if (!tags.matches(context)) {
                send(context, WireMostCited.of(index.mostCited(tags.today(), params.size())));
            }
            return;
        }
        Function<DocumentReference, String> urls = urls(context);
        downloads.send(context, form(params, "被引最多的文件"), download -> {
            List<MostCited> ranking = index.mostCited(tags.today(), params.size());
            RankingFile.mostCited(
                    params.form(), note("被引最多的文件"), ranking, urls, download.begin(RankingFile.extent(ranking)));
        });
    }

    void missing(Context context) {
        RankingParams params = Requests.ranking(context);
        if (params.form() == TableForm.JSON) {
            if (!tags.matches(context)) {
                send(context, WireMissing.of(index.missing(params.size())));
            }
            return;
        }
        Function<DocumentReference, String> urls = urls(context);
        downloads.send(context, form(params, "未收录的文件"), download -> {
            List<MissingDocument> ranking = index.missing(params.size());
            RankingFile.missing(
                    params.form(), note("未收录的文件"), ranking, urls, download.begin(RankingFile.extent(ranking)));
        });
    }

    private static Function<DocumentReference, String> urls(Context context) {
        String base = Requests.base(context);
        return document -> base + "/documents/" + document.id();
    }

    private static Downloads.Form form(RankingParams params, String name) {
        return new Downloads.Form(
                TableFile.mediaType(params.form()), "策源 " + name, params.form().wireName());
    }

    private FileNote note(String name) {
        return new FileNote("清单", name, List.of(), "引用它的文件数，由多到少", ZonedDateTime.now(clock), "件");
    }

    private void send(Context context, Record wire) {
        context.contentType(ApiHandlers.JSON).result(json.write(wire));
    }
}
