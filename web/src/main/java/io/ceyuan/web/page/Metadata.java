package io.ceyuan.web.page;

import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.document.Details;
import io.ceyuan.core.document.DocumentNumber;
import io.ceyuan.core.document.Lifetime;
import io.ceyuan.core.document.Origins;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Provenance;
import io.ceyuan.core.document.Sourced;
import io.ceyuan.core.search.CitedDocument.Repeal;
import io.ceyuan.core.search.Facet;
import io.ceyuan.core.search.FacetName;
import io.ceyuan.core.search.LibraryEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds the table of what is known about a document. */
final class Metadata {

    /**
     * A line of the table.
     *
     * @param source the name of the place the values were read from; null when they were concluded
     */
    record Row(String label, List<Value> values, @Nullable String source) {
        Row {
            values = List.copyOf(values);
        }
    }

    /**
     * A value.
     *
     * @param url the search for all documents with it; null when there is none
     */
    record Value(String text, @Nullable String url) {}

    private final List<Row> rows = new ArrayList<>();

    private Metadata() {}

    static List<Row> of(LibraryEntry entry, LocalDate today) {
        PolicyDocument document = entry.document();
        Metadata metadata = new Metadata();
        Sourced<DocumentNumber> number = document.number();
        if (number != null) {
            metadata.plain("发文字号", number.value().toString(), number.provenance());
        }
        Details details = document.details();
        Origins origins = details.origins();
        metadata.filtered(
                FacetName.ISSUER,
                document.issuers().stream().map(issuer -> issuer.name()).toList(),
                origins.issuers());
        Sourced<LocalDate> issued = document.issued();
        if (issued != null) {
            metadata.plain("成文日期", Wording.date(issued.value()), issued.provenance());
        }
        Lifetime lifetime = details.lifetime();
        metadata.day("发布日期", lifetime.published());
        metadata.day("施行日期", lifetime.effective());
        metadata.day("失效日期", lifetime.expires());
        metadata.list("主送机关", details.recipients(), recipient -> recipient);
        metadata.text("签发人", details.signer());
        metadata.list("作者", details.contributors(), by -> by.role() + " " + by.name());
        metadata.filtered(FacetName.KIND, List.of(document.kind().label()), origins.kind());
        AdministrativeLevel level = document.level();
        metadata.filtered(FacetName.LEVEL, level == null ? List.of() : List.of(level.label()), origins.level());
        String region = document.region();
        metadata.filtered(FacetName.REGION, paths(region, details.divisions()), origins.region());
        Sourced<String> topic = details.topic();
        if (topic != null) {
            metadata.filtered(FacetName.TOPIC, List.of(topic.value()), topic.provenance());
        }
        metadata.list("关键词", details.keywords(), word -> word);
        metadata.text("提要", details.summary());
        Standing standing = Standing.of(entry.validityOn(today));
        Repeal repeal = entry.related().later().repealOn(today);
        metadata.plain(
                "时效性", standing == null ? Facet.NONE : standing.label(), repeal == null ? origins.validity() : null);
        Link repealed = RelatedItem.repealed(entry.related(), today);
        if (repeal != null && repealed != null) {
            metadata.rows.add(new Row("废止依据", List.of(new Value(repealed.text(), repealed.url())), null));
            metadata.plain("废止原句", repeal.sentence(), null);
        }
        metadata.text("时效依据", lifetime.evidence());
        metadata.plain("标题来源", document.title().provenance().label(), null);
        metadata.plain("原文件", document.source().name(), null);
        metadata.plain(
                "格式与大小",
                Wording.format(document.source().format())
                        + "，"
                        + Wording.size(document.source().bytes()),
                null);
        if (document.source().recognized()) {
            metadata.plain("文字来源", "文字由图像识别（OCR）得到，可能有误", null);
        }
        if (document.places().size() > 1) {
            metadata.rows.add(new Row(
                    "存放位置",
                    document.places().stream()
                            .map(place -> new Value(place.place(), null))
                            .toList(),
                    null));
        }
        return List.copyOf(metadata.rows);
    }

    private void plain(String label, String text, @Nullable Provenance provenance) {
        rows.add(new Row(label, List.of(new Value(text, null)), provenance == null ? null : provenance.label()));
    }

    private void text(String label, @Nullable Sourced<String> text) {
        if (text != null) {
            plain(label, text.value(), text.provenance());
        }
    }

    private void day(String label, @Nullable Sourced<LocalDate> day) {
        if (day != null) {
            plain(label, Wording.date(day.value()), day.provenance());
        }
    }

    private <T> void list(String label, @Nullable Sourced<List<T>> values, Function<T, String> wording) {
        if (values != null) {
            List<Value> shown = values.value().stream()
                    .map(value -> new Value(wording.apply(value), null))
                    .toList();
            rows.add(new Row(label, shown, values.provenance().label()));
        }
    }

    /** 云泽省, 云泽省/青岚市 */
    private static List<String> paths(@Nullable String region, List<String> divisions) {
        List<String> paths = new ArrayList<>();
        if (region != null) {
            paths.add(region);
            divisions.forEach(division -> paths.add(paths.getLast() + FacetName.STEP + division));
        }
        return paths;
    }

    private void filtered(FacetName facet, List<String> values, @Nullable Provenance provenance) {
        if (!values.isEmpty()) {
            List<Value> linked = values.stream()
                    .map(value -> new Value(Wording.facetValue(facet, value), Links.filtered(facet, value)))
                    .toList();
            rows.add(new Row(facet.label(), linked, provenance == null ? null : provenance.label()));
        }
    }
}
