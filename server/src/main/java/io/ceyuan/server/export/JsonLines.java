package io.ceyuan.server.export;

import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.document.Details;
import io.ceyuan.core.document.IssuingBody;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Sourced;
import io.ceyuan.core.search.LibraryEntry;
import io.ceyuan.server.wire.Json;
import io.ceyuan.server.wire.WireRepeal;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON object a line: first the search, then each document. */
final class JsonLines implements HitFile {

    private final Setting setting;
    private final OutputStream out;
    private final Json json = new Json();

    /** The first line. */
    record Head(
            String query,
            List<String> filters,
            String order,
            String searched,
            long total,
            long exported,
            boolean truncated) {}

    /** A document; null for what is not known. */
    record Line(
            String id,
            String title,
            @Nullable String number,
            List<String> issuers,
            String kind,
            @Nullable String level,
            @Nullable String region,
            @Nullable LocalDate issued,
            @Nullable LocalDate published,
            @Nullable LocalDate effective,
            @Nullable LocalDate expires,
            String validity,
            @Nullable WireRepeal repeal,
            @Nullable String topic,
            @Nullable String summary,
            String place,
            String url) {}

    JsonLines(FileNote note, Extent extent, Setting setting, OutputStream out) throws IOException {
        this.setting = setting;
        this.out = out;
        line(new Head(
                note.query(),
                note.filters(),
                note.order(),
                note.asked().toOffsetDateTime().withNano(0).toString(),
                extent.total(),
                extent.coming(),
                extent.cut()));
    }

    @Override
    public void write(LibraryEntry entry) throws IOException {
        PolicyDocument document = entry.document();
        Details details = document.details();
        AdministrativeLevel level = document.level();
        line(new Line(
                document.id().value(),
                document.title().value(),
                document.numberText(),
                document.issuers().stream().map(IssuingBody::name).toList(),
                document.kind().label(),
                level == null ? null : level.label(),
                document.region(),
                document.issuedDate(),
                value(details.lifetime().published()),
                value(details.lifetime().effective()),
                value(details.lifetime().expires()),
                entry.validityOn(setting.today()).label(),
                WireRepeal.of(entry.related().later().repealOn(setting.today())),
                value(details.topic()),
                value(details.summary()),
                document.source().place(),
                setting.urls().apply(document)));
    }

    private static <T> @Nullable T value(@Nullable Sourced<T> sourced) {
        return sourced == null ? null : sourced.value();
    }

    private void line(Record line) throws IOException {
        out.write(json.write(line));
        out.write('\n');
    }

    @Override
    public void finish() {
        // every line ends itself
    }
}
