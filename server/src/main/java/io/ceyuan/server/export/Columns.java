package io.ceyuan.server.export;

import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.document.Details;
import io.ceyuan.core.document.IssuingBody;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Sourced;
import io.ceyuan.core.search.CitedDocument.Repeal;
import io.ceyuan.core.search.LibraryEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of a table of documents. */
final class Columns {

    static final List<String> NAMES = List.of(
            "标题", "文号", "发文机关", "公文种类", "行政层级", "地区", "成文日期", "发布日期", "施行日期", "失效日期", "时效性", "废止依据", "主题", "提要", "源文件",
            "网址");

    private Columns() {}

    /**
     * A row; what is not known is empty.
     *
     * @param today the day whose validity is told
     */
    static List<String> row(LibraryEntry entry, String url, LocalDate today) {
        PolicyDocument document = entry.document();
        Repeal repeal = entry.related().later().repealOn(today);
        Details details = document.details();
        AdministrativeLevel level = document.level();
        return List.of(
                document.title().value(),
                text(document.numberText()),
                document.issuers().stream().map(IssuingBody::name).collect(Collectors.joining("；")),
                document.kind().label(),
                level == null ? "" : level.label(),
                text(document.region()),
                text(document.issuedDate()),
                value(details.lifetime().published()),
                value(details.lifetime().effective()),
                value(details.lifetime().expires()),
                entry.validityOn(today).label(),
                repeal == null ? "" : repeal.statement() + "：" + repeal.sentence(),
                value(details.topic()),
                value(details.summary()),
                document.source().place(),
                url);
    }

    private static String value(@Nullable Sourced<?> sourced) {
        return sourced == null ? "" : text(sourced.value());
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
