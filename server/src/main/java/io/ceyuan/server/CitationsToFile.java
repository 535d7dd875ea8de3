package io.ceyuan.server;

import io.ceyuan.core.lookup.LookedUp;
import io.ceyuan.core.lookup.Match;
import io.ceyuan.server.export.CitationFile;
import io.ceyuan.server.export.Extent;
import io.ceyuan.server.export.FileNote;
import io.ceyuan.server.export.TableFile;
import io.ceyuan.web.page.LookupPage;
import io.ceyuan.web.params.TableForm;
import io.javalin.http.Context;
import java.io.OutputStream;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Sends what was looked up as a table. */
record CitationsToFile(Downloads downloads, Clock clock) {

    void send(Context context, TableForm form, Submission submission, List<LookedUp> items) {
        String source = Objects.requireNonNullElse(submission.fileName(), "提交的文字");
        Downloads.Form file = new Downloads.Form(TableFile.mediaType(form), "策源 引用查找 " + source, form.wireName());
        String base = Requests.base(context);
        Function<Match, String> urls = match -> base + LookupPage.url(match);
        FileNote note = new FileNote("来源", source, List.of(), "文中次序", ZonedDateTime.now(clock), "处");
        Extent extent = new Extent(items.size(), items.size());
        downloads.send(context, file, download -> {
            OutputStream out = download.begin(extent);
            CitationFile citations = CitationFile.begin(form, note, extent, urls, out);
            for (LookedUp item : items) {
                citations.write(item);
            }
            citations.finish();
        });
    }
}
